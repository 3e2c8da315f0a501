:- module(shipped_cases,
          [ shipped_case/1              % -Case
          ]).
:- use_module(library(filesex), [directory_file_path/3]).
:- use_module(library(lists), [member/2]).
:- use_module(kb(engine/case)).
:- use_module(kb(engine/yaml_tree)).

/** <module> The case library, read for tests */

:- dynamic
    cases_directory/1.

:- prolog_load_context(directory, Here),
   directory_file_path(Here, '../../queries/cases', Directory),
   assertz(cases_directory(Directory)).

%!  shipped_case(-Case:dict) is nondet.
%
%   True when Case is one of queries/cases.

shipped_case(Case) :-
    cases_directory(Directory),
    directory_file_path(Directory, '*.yaml', Pattern),
    expand_file_name(Pattern, Files),
    member(File, Files),
    read_yaml(File, Tree),
    read_case(Tree, File, Case).
