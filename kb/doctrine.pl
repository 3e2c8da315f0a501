:- module(doctrine,
          [ doctrine_module/1           % ?Module
          ]).

/** <module> All doctrine files

One doctrine is one file, one module and one exported head of one name.  They
are found in the folder, so that adding a doctrine is adding a file.
*/

:- dynamic
    doctrine_module/1.

%!  doctrine_module(?Module) is nondet.
%
%   True when Module is a doctrine, in alphabetical order.

:- prolog_load_context(directory, Dir),
   atom_concat(Dir, '/doctrine/*.pl', Pattern),
   expand_file_name(Pattern, Files),
   forall(member(File, Files),
          ( file_base_name(File, Base),
            file_name_extension(Module, _, Base),
            reexport(File),
            assertz(doctrine_module(Module))
          )).
