"""`python -m pyswip_bridge` is the command `liability`."""

from .cli import main

if __name__ == "__main__":
    main()
