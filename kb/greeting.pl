:- module(greeting,
          [ welcome/0
          ]).
:- use_module(kb(prompt), [load_case/1]).
:- use_module(kb(engine/stage), [case_on_stage/3]).

/** <module> What the prompt says first */

:- multifile
    prolog:message//1.

%!  welcome is det.
%
%   Greet at the prompt and load the case of the command line, if any.

welcome :-
    set_stream(user_output, encoding(utf8)),
    current_prolog_flag(argv, Arguments),
    (   Arguments = [File|_]
    ->  load_case(File),
        case_on_stage(Id, _, _),
        print_message(banner, platform_liability(Id))
    ;   print_message(banner, platform_liability)
    ).

prolog:message(platform_liability(Id)) -->
    [ 'Platform liability under the PRC Civil Code.  Case: ~w.  Try'-[Id],
      nl, '    ?- liable(Debtor, Creditor, Form).', nl,
      '    ?- why(liable(Debtor, Creditor, Form)).', nl
    ],
    more_to_try.
prolog:message(platform_liability) -->
    [ 'Platform liability under the PRC Civil Code.  Try', nl,
      '    ?- load_case(mooncake_review).', nl,
      '    ?- liable(Debtor, Creditor, Form).', nl,
      '    ?- why(liable(tencent, Creditor, Form)).', nl,
      '    ?- suppose([knew(tencent, review, from_start)],', nl,
      '               liable(tencent, V, Form, Injury, Scope)).', nl
    ],
    more_to_try.

more_to_try -->
    [ '    ?- reading(he).     ?- language(zh).', nl,
      'No answer means "not shown", never "not liable".'
    ].
