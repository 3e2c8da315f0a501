:- module(run_kb_tests, []).

/** <module> All Prolog tests: `swipl --on-warning=status tests/kb/run.pl` */

:- prolog_load_context(directory, Dir),
   atom_concat(Dir, '/../../kb/load.pl', Load),
   load_files(user:Load, [if(not_loaded)]),
   set_prolog_flag(encoding, utf8),
   atom_concat(Dir, '/*.plt', Pattern),
   expand_file_name(Pattern, Files),
   forall(member(File, Files), load_files(File, [])).

:- initialization(run, main).

run :-
    (   run_tests
    ->  true
    ;   halt(1)
    ).
