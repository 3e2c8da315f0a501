:- module(authorities, []).

/** <module> All instruments and papers, one file each */

:- use_module(library(lists), [member/2]).

:- prolog_load_context(directory, Dir),
   atom_concat(Dir, '/authorities/', Folder),
   directory_files(Folder, Names0),
   sort(Names0, Names),
   forall(( member(Name, Names),
            file_name_extension(_, pl, Name)
          ),
          ( atom_concat(Folder, Name, File),
            use_module(File, [])
          )).
