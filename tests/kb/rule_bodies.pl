:- module(rule_bodies,
          [ rule_body/3,                % ?Key, -Head, -Body
            conjuncts/2,                % +Body, -Elements
            limbs/2,                    % +Disjunction, -Limbs
            asked/3,                    % +Body, -Goal, -How
            named_body/2                % +Key, -Body
          ]).
:- use_module(library(apply), [maplist/2]).
:- use_module(library(lists), [append/3]).
:- use_module(kb(engine/twins), [rule_clause/5]).

/** <module> The rules of doctrine as data, for tests that walk them */

%!  rule_body(?Key, -Head, -Body) is nondet.
%
%   True when Key (twins:rule_clause/5) is the clause Head :- Body.

rule_body(Key, Head, Body) :-
    rule_clause(Key, Module, _, _, Ref),
    clause(Module:Head, Body, Ref).

%!  conjuncts(+Body, -Elements:list) is det.
%
%   True when Elements are the goals that Body joins by commas.

conjuncts((A, B), Elements) :-
    !,
    conjuncts(A, As),
    conjuncts(B, Bs),
    append(As, Bs, Elements).
conjuncts(true, []) :-
    !.
conjuncts(Goal, [Goal]).

%!  limbs(+Goal, -Limbs:list) is semidet.
%
%   True when Goal is a disjunction of Limbs.

limbs((A ; B), [A|Limbs]) :-
    (   limbs(B, Limbs0)
    ->  Limbs = Limbs0
    ;   Limbs = [B]
    ).

%!  asked(+Body, -Goal, -How) is nondet.
%
%   True when Body asks Goal, which is no connective: How is `shown`,
%   `not_shown` or `shown_not`.  Control structures other than the comma and
%   the semicolon count as goals.

asked(Body, Goal, How) :-
    (   Body = (A, B)
    ->  asked_of_two(A, B, Goal, How)
    ;   Body = (A ; B),
        \+ A = (_ -> _),
        \+ A = (_ *-> _)
    ->  asked_of_two(A, B, Goal, How)
    ;   Body = not_shown(Goal0)
    ->  Goal = Goal0,
        How = not_shown
    ;   Body = shown_not(Goal0)
    ->  Goal = Goal0,
        How = shown_not
    ;   Body \== true,
        Goal = Body,
        How = shown
    ).

asked_of_two(A, B, Goal, How) :-
    (   asked(A, Goal, How)
    ;   asked(B, Goal, How)
    ).

%!  named_body(+Key, -Body) is det.
%
%   True when Body is the body of the clause Key as its file has it, with the
%   variables bound to '$VAR'(Name).

named_body(Key, Body) :-
    rule_clause(Key, _, _, _, Ref),
    clause_property(Ref, file(File)),
    clause_property(Ref, line_count(Line)),
    setup_call_cleanup(open(File, read, In, [encoding(utf8)]),
                       read_clause_in_line(Line, In, (_ :- Body), Names),
                       close(In)),
    maplist(bind_name, Names).

read_clause_in_line(Line, In, Clause, Names) :-
    forall(between(2, Line, _), skip(In, 0'\n)),
    read_term(In, Clause, [variable_names(Names)]).

bind_name(Name='$VAR'(Name)).
