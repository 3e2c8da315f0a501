:- module(doctrine,
          [ doctrine_module/1           % ?Module
          ]).

/** <module> All doctrine files

One doctrine is one file, one module and one exported head of one name.  They
are found in the folder, so that adding a doctrine is adding a file.
*/

:- use_module(library(lists), [member/2]).

:- dynamic
    doctrine_module/1.

%!  doctrine_module(?Module) is nondet.
%
%   True when Module is a doctrine, in alphabetical order.

:- prolog_load_context(directory, Dir),
   atom_concat(Dir, '/doctrine/', Folder),
   directory_files(Folder, Names0),
   sort(Names0, Names),
   forall(( member(Name, Names),
            file_name_extension(Module, pl, Name)
          ),
          ( atom_concat(Folder, Name, File),
            reexport(File),
            assertz(doctrine_module(Module))
          )).
