:- module(translation,
          [ translate/5,                % +Goal, +Module, -Twin, -Ps, ?Tail
            twin_module/2,              % +Module, -Twin
            with_proof/3,               % +Head, ?Proof, -TwinHead
            rule_clause/5               % ?Key, ?Module, ?Indicator, ?N, ?Ref
          ]).
:- use_module(kb(schema)).
:- use_module(kb(engine/negation)).
:- use_module(library(lists), [append/3]).
:- use_module(library(pairs), [pairs_keys_values/3]).

/** <module> A rule's body with its proof

Rules may use conjunction, disjunction, if-then-else, soft cut, `\+`, once/1,
ignore/1, call/1, forall/2, findall/3, aggregate_all/3, cuts and any library
predicate.  Tabled predicates and dynamic ones are answered, but their
inside is not shown.
*/

:- dynamic
    rule_clause/5.

%!  rule_clause(?Key:integer, ?Module, ?Indicator, ?N, ?Ref) is nondet.
%
%   True when Key stands for the N-th clause, with reference Ref, of the
%   rule Indicator (Name/Arity) of Module.

%!  twin_module(+Module, -Twin) is det.
%
%   True when Twin is the shadow module of Module.

twin_module(Module, Twin) :-
    atom_concat(Module, ' with proof', Twin).

%!  with_proof(+Head, ?Proof, -TwinHead) is det.
%
%   True when TwinHead is Head with one more argument, Proof.

with_proof(Head, Proof, TwinHead) :-
    Head =.. List0,
    append(List0, [Proof], List),
    TwinHead =.. List.

%!  translate(+Goal, +Module, -Twin, -Children, ?Tail) is det.
%
%   True when Twin, called in any module, proves Goal as asked in Module and
%   binds the difference list Children-Tail to the proofs of its steps.

translate(Var, M, M:call(Var), [computed(Var, [])|T], T) :-
    var(Var),
    !.
translate(true, _, true, T, T) :-
    !.
translate(!, _, !, T, T) :-
    !.
translate((A, B), M, (TwinA, TwinB), Ps, T) :-
    !,
    translate(A, M, TwinA, Ps, Rest),
    translate(B, M, TwinB, Rest, T).
translate((If -> Then ; Else), M, Twin, [P|T], T) :-
    !,
    Twin = ( TwinIf -> TwinThen, P = seq(Ps)
           ; TwinElse, P = seq([not_shown(If)|ElsePs])
           ),
    translate(If, M, TwinIf, Ps, ThenPs),
    translate(Then, M, TwinThen, ThenPs, []),
    translate(Else, M, TwinElse, ElsePs, []).
translate((If *-> Then ; Else), M, Twin, [P|T], T) :-
    !,
    Twin = ( TwinIf *-> TwinThen, P = seq(Ps)
           ; TwinElse, P = seq([not_shown(If)|ElsePs])
           ),
    translate(If, M, TwinIf, Ps, ThenPs),
    translate(Then, M, TwinThen, ThenPs, []),
    translate(Else, M, TwinElse, ElsePs, []).
translate((If -> Then), M, (TwinIf -> TwinThen), Ps, T) :-
    !,
    translate(If, M, TwinIf, Ps, Rest),
    translate(Then, M, TwinThen, Rest, T).
translate((If *-> Then), M, (TwinIf *-> TwinThen), Ps, T) :-
    !,
    translate(If, M, TwinIf, Ps, Rest),
    translate(Then, M, TwinThen, Rest, T).
translate((A ; B), M, Twin, [P|T], T) :-
    !,
    limbs((A ; B), Limbs, []),
    translate_limbs(Limbs, 1, Limbs, M, P, Twin).
translate(\+ Goal, M, \+ M:Goal, [not_shown(Goal)|T], T) :-
    !.
translate(once(Goal), M, once(Twin), Ps, T) :-
    !,
    translate(Goal, M, Twin, Ps, T).
translate(call(Goal), M, call(Twin), Ps, T) :-
    nonvar(Goal),
    !,
    translate(Goal, M, Twin, Ps, T).
translate(ignore(Goal), M, Twin, [P|T], T) :-
    !,
    Twin = ( TwinGoal -> P = seq(Ps) ; P = seq([]) ),
    translate(Goal, M, TwinGoal, Ps, []).
translate(forall(Cond, Action), M, Twin, [computed(Goal, Ps)|T], T) :-
    !,
    Goal = forall(Cond, Action),
    Twin = ( M:Goal,
             findall(seq(Each), ( TwinCond, once(TwinAction) ), Ps)
           ),
    translate(Cond, M, TwinCond, Each, Rest),
    translate(Action, M, TwinAction, Rest, []).
translate(findall(X, Goal, Xs), M, Twin, [P|T], T) :-
    !,
    P = computed(findall(X, Goal, Xs), Ps),
    Twin = ( findall(X-seq(Each), TwinGoal, Pairs),
             pairs_keys_values(Pairs, Xs, Ps)
           ),
    translate(Goal, M, TwinGoal, Each, []).
translate(aggregate_all(Spec, Goal, Result), M, Twin, [P|T], T) :-
    !,
    P = computed(aggregate_all(Spec, Goal, Result), Ps),
    Twin = ( M:aggregate_all(Spec, Goal, Result),
             findall(seq(Each), TwinGoal, Ps)
           ),
    translate(Goal, M, TwinGoal, Each, []).
translate(M:Goal, _, Twin, Ps, T) :-
    atom(M),
    !,
    translate(Goal, M, Twin, Ps, T).
translate(not_shown(Goal), M, M:not_shown(Goal), [not_shown(Goal)|T], T) :-
    !.
translate(shown_not(Fact), M, M:shown_not(Fact), [shown_not(Fact)|T], T) :-
    !.
translate(Goal, M, M:Goal, [leaf(Kind, Goal)|T], T) :-
    leaf(Goal, Kind),
    !.
translate(Goal, M, Twin:TwinGoal, [P|T], T) :-
    defined_in(M:Goal, Home),
    functor(Goal, Name, Arity),
    rule_clause(_, Home, Name/Arity, 1, _),
    !,
    twin_module(Home, Twin),
    with_proof(Goal, P, TwinGoal).
translate(Goal, M, M:Goal, [computed(Goal, [])|T], T).

limbs((A ; B)) -->
    { \+ A = (_ -> _), \+ A = (_ *-> _) },
    !,
    limbs(A),
    limbs(B).
limbs(Goal) -->
    [Goal].

translate_limbs([Limb], N, Limbs, M, P, Twin) :-
    !,
    translate_limb(Limb, N, Limbs, M, P, Twin).
translate_limbs([Limb|Rest], N, Limbs, M, P, (Twin ; Twins)) :-
    translate_limb(Limb, N, Limbs, M, P, Twin),
    N1 is N + 1,
    translate_limbs(Rest, N1, Limbs, M, P, Twins).

translate_limb(Limb, N, Limbs, M, P, (P = any(N, Limbs, Ps), Twin)) :-
    translate(Limb, M, Twin, Ps, []).

defined_in(M:Goal, Home) :-
    (   predicate_property(M:Goal, imported_from(Home0))
    ->  Home = Home0
    ;   Home = M
    ).
