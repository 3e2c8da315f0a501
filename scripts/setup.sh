# shellcheck shell=sh
# Set-up for ./liability and ./test, which source this file: SWI-Prolog, a virtual environment in
# .venv, and this package in it.  Whatever it prints goes to standard error.
#
#   root    the project's folder, to be set by whoever sources this file
#   setup   run | test: what to install; ends the shell with 1 if it cannot

venv="${root:?}/.venv"
lock="$root/.venv.lock"

setup() {
    stamp="$venv/installed-$1"
    key=$(setup_key) || exit 1
    if setup_is_done; then
        return 0
    fi
    setup_lock
    trap 'setup_unlock' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    if ! setup_is_done; then
        setup_swipl
        setup_python
        setup_venv "$1"
        printf '%s\n' "$key" >"$venv/installed-run"
        [ "$1" = run ] || printf '%s\n' "$key" >"$stamp"
    fi
    setup_unlock
    trap - EXIT INT TERM
}

say() {
    printf '%s\n' "setup: $*" >&2
}

fail() {
    say "$@"
    exit 1
}

# What an installation depends on: the package's description, and where it lies.
setup_key() {
    cksum <"$root/pyproject.toml" && printf '%s\n' "$root"
}

setup_is_done() {
    command -v swipl >/dev/null 2>&1 &&
        [ -x "$venv/bin/python" ] && [ -x "$venv/bin/liability" ] &&
        [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$key" ]
}

# One set-up at a time.  The lock is a folder, because making one either succeeds or fails; it holds
# the process that made it, so that a lock whose owner is gone can be taken away.
setup_lock() {
    waited=0
    until mkdir "$lock" 2>/dev/null; do
        [ -d "$lock" ] || [ -w "$root" ] || fail "the folder cannot be written: $root"
        owner=$(cat "$lock/owner" 2>/dev/null)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            setup_break_lock
        elif [ "$waited" -eq 0 ]; then
            say "waiting for another set-up in $root"
        elif [ -z "$owner" ] && [ "$waited" -ge 10 ]; then
            setup_break_lock
        fi
        waited=$((waited + 1))
        sleep 1
    done
    printf '%s\n' $$ >"$lock/owner"
}

# Two that wait may both find the owner gone: the renaming lets one of them win, and it gives back
# what is not the lock that it meant.
setup_break_lock() {
    mv "$lock" "$lock.$$" 2>/dev/null || return 0
    if [ "$(cat "$lock.$$/owner" 2>/dev/null)" = "$owner" ] || ! mv "$lock.$$" "$lock"; then
        rm -rf "$lock.$$"
    fi
}

setup_unlock() {
    if [ "$(cat "$lock/owner" 2>/dev/null)" = $$ ]; then
        rm -rf "$lock"
    fi
}

setup_swipl() {
    command -v swipl >/dev/null 2>&1 && return 0
    say "SWI-Prolog is missing; installing it"
    install_packages swi-prolog-nox swi-prolog
    command -v swipl >/dev/null 2>&1 || fail "SWI-Prolog was installed, but there is no swipl"
}

# Set $python to a Python of at least 3.11 that can make virtual environments.
setup_python() {
    if find_python; then
        "$python" -c 'import ensurepip, venv' 2>/dev/null && return 0
        say "python3-venv is missing; installing it"
    else
        say "Python 3.11 or newer is missing; installing it"
    fi
    install_packages python3-venv python3
    find_python || fail "Python 3.11 or newer is needed; found: $(python3 --version 2>&1)"
    "$python" -c 'import ensurepip, venv' 2>/dev/null || fail "$python has no module venv"
}

find_python() {
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && return 0
    done
    return 1
}

# install_packages DEBIAN-PACKAGE HOMEBREW-FORMULA
install_packages() {
    if command -v apt-get >/dev/null 2>&1; then
        as_root apt-get -q update >&2 || say "the package lists could not be updated"
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends \
            "$1" >&2 </dev/null || fail "apt-get could not install $1"
    elif command -v brew >/dev/null 2>&1; then
        brew install "$2" >&2 </dev/null || fail "brew could not install $2"
    else
        fail "neither apt-get nor brew is here; please install $1 (elsewhere: $2) by hand"
    fi
    hash -r
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        fail "this needs root, and there is no sudo: $*"
    fi
}

# setup_venv run|test
setup_venv() {
    what=$root
    [ "$1" = run ] || what="${root}[$1]"
    say "installing the package into .venv"
    rm -f "$venv"/installed-*
    if ! "$venv/bin/python" -c 'import pip' 2>/dev/null || ! grep -qxF "$root" "$venv/root"; then
        rm -rf "$venv"
        "$python" -m venv "$venv" >&2 || fail "the virtual environment could not be made"
        printf '%s\n' "$root" >"$venv/root"
    fi
    "$venv/bin/python" -m pip install -q --disable-pip-version-check -e "$what" >&2 </dev/null ||
        fail "pip could not install the package"
}
