:- module(twins,
          [ build_twins/1,              % +Modules
            proof/2,                    % :Goal, -Proof
            first_proof/2,              % :Goal, -Proof
            rule_clause/5               % ?Key, ?Module, ?Indicator, ?N, ?Ref
          ]).
:- use_module(kb(schema)).
:- use_module(kb(engine/negation)).
:- autoload(library(lists), [append/3]).
:- autoload(library(pairs), [pairs_keys_values/3]).

/** <module> Proof-carrying twins of rules

Each clause of a rule module is compiled a second time into a shadow module,
with one more argument that carries the proof.  The rules themselves stay
ordinary compiled Prolog and cost nothing more.

A raw proof, turned into the documented table of nodes by table.pl, is one of

  - rule(Key, Goal, Children)     a clause, known by its Key (rule_clause/5)
  - leaf(Kind, Goal)              a fact of the case, or the reading in force
  - not_shown(Goal), shown_not(Goal)
  - any(Nth, Limbs, Children)     the Nth of the Limbs of a disjunction
  - computed(Goal, Children)      a built-in, a library predicate, all
                                  solutions of an aggregate
  - seq(Children)                 spliced into its parent

Rules may use conjunction, disjunction, if-then-else, soft cut, `\+`, once/1,
ignore/1, call/1, forall/2, findall/3, aggregate_all/3, cuts and any library
predicate.  Tabled predicates and dynamic ones are answered, but their
inside is not shown.
*/

:- meta_predicate
    proof(:, -),
    first_proof(:, -).

:- dynamic
    rule_clause/5.

%!  rule_clause(?Key:integer, ?Module, ?Indicator, ?N, ?Ref) is nondet.
%
%   True when Key stands for the N-th clause, with reference Ref, of the
%   rule Indicator (Name/Arity) of Module.

%!  build_twins(+Modules) is det.
%
%   Compile the twins of all rules of Modules, which must all be loaded.
%   Twins made before are dropped.

build_twins(Modules) :-
    forall(retract(rule_clause(_, Module, Name/Arity, _, _)),
           drop_twin(Module, Name, Arity)),
    flag(twin_key, _, 0),
    forall(( member(Module, Modules),
             rule_head(Module, Head)
           ),
           number_clauses(Module, Head)),
    forall(rule_clause(Key, Module, _, _, Ref),
           add_twin(Key, Module, Ref)),
    findall(Twin:Name/Arity1,
            ( rule_clause(_, Module, Name/Arity, 1, _),
              twin_module(Module, Twin),
              Arity1 is Arity + 1
            ),
            Twins),
    compile_predicates(Twins).

drop_twin(Module, Name, Arity) :-
    twin_module(Module, Twin),
    Arity1 is Arity + 1,
    abolish(Twin:Name/Arity1).

rule_head(Module, Head) :-
    current_predicate(_, Module:Head),
    rule(Module:Head).

rule(Module:Head) :-
    \+ predicate_property(Module:Head, imported_from(_)),
    \+ predicate_property(Module:Head, dynamic),
    \+ predicate_property(Module:Head, tabled),
    \+ predicate_property(Module:Head, foreign),
    predicate_property(Module:Head, number_of_clauses(N)),
    N > 0,
    functor(Head, Name, _),
    \+ sub_atom(Name, 0, _, _, $).

number_clauses(Module, Head) :-
    functor(Head, Name, Arity),
    forall(nth_clause(Module:Head, N, Ref),
           ( flag(twin_key, Key, Key+1),
             assertz(rule_clause(Key, Module, Name/Arity, N, Ref))
           )).

add_twin(Key, Module, Ref) :-
    clause(Module:Head, Body, Ref),
    with_proof(Head, rule(Key, Head, Children), TwinHead),
    translate(Body, Module, TwinBody, Children, []),
    twin_module(Module, Twin),
    assertz(Twin:(TwinHead :- TwinBody)).

twin_module(Module, Twin) :-
    atom_concat(Module, ' with proof', Twin).

with_proof(Head, Proof, TwinHead) :-
    Head =.. List0,
    append(List0, [Proof], List),
    TwinHead =.. List.

%   translate(+Goal, +Module, -Twin, -Children, ?Tail): Twin proves Goal and
%   binds the difference list Children-Tail to the proofs.

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

%!  proof(:Goal, -Proof) is nondet.
%
%   True when Proof is a raw proof of Goal.  Solutions and their order are
%   those of Goal itself; a Proof that is partly bound restricts them.
%   Failure means that Goal is not shown.

proof(M:Goal, Proof) :-
    translate(Goal, M, Twin, Proofs, []),
    (   Proofs = [Proof0]
    ->  Proof = Proof0
    ;   Proof = seq(Proofs)
    ),
    call(M:Twin).

%!  first_proof(:Goal, -Proof) is semidet.
%
%   True when Proof is the first raw proof of Goal.

first_proof(Goal, Proof) :-
    once(proof(Goal, Proof)).
