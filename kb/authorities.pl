:- module(authorities, []).

/** <module> All instruments and papers, one file each */

:- prolog_load_context(directory, Dir),
   atom_concat(Dir, '/authorities/*.pl', Pattern),
   expand_file_name(Pattern, Files),
   forall(member(File, Files), use_module(File, [])).
