:- module(test_elements, []).
:- use_module(library(plunit)).
:- use_module(library(lists)).
:- use_module(kb(engine/twins)).
:- use_module(fixtures).
:- use_module(misses).
:- use_module(rule_bodies).
:- use_module(staged).

/** <module> Each rule, each element, each limb

For every clause of every rule a fixture (fixtures.pl) shows a case in which
it proves its head, from findings none of which can be spared.  For every
element of the rule, one changed finding leaves a case in which that element
alone is missing: the rule fails, and the other elements still hold together.
For every limb of a disjunction some fixture shows that limb and no other.
*/

:- begin_tests(elements).

test(every_fixture_holds) :-
    findall("~p with ~p under ~p"-[Goal, Findings, Reading],
            ( holds(Goal, Findings, Reading),
              \+ shown_with(Findings, Reading, Goal)
            ),
            Misses),
    no_misses("fixtures that do not hold", Misses).

test(every_near_miss_fails) :-
    findall("~p with ~p under ~p"-[Goal, Findings, Reading],
            ( near_miss(Goal, Findings, Reading),
              shown_with(Findings, Reading, Goal)
            ),
            Misses),
    no_misses("near misses that hold", Misses).

test(no_finding_of_a_fixture_can_be_spared) :-
    findall("~p: ~p among ~p under ~p"-[Goal, Spared, Findings, Reading],
            ( holds(Goal, Findings, Reading),
              select(Spared, Findings, Fewer),
              can_be_spared(Goal, Findings, Fewer, Reading)
            ),
            Misses),
    no_misses("findings that a fixture does not need", Misses).

test(every_clause_has_a_fixture) :-
    findall("~p, clause ~d"-[Rule, N],
            ( rule_clause(Key, _, Rule, N, _),
              \+ has_fixture(Key)
            ),
            Misses),
    no_misses("clauses without a fixture", Misses).

test(each_element_is_once_the_only_one_missing) :-
    findall("~p: ~p"-[Rule, Element],
            ( rule_clause(Key, _, Rule, _, _),
              element(Key, Head, Elements, N),
              \+ alone_missing(Key, Head, Elements, N),
              named_element(Key, N, Element)
            ),
            Misses),
    no_misses("elements that are never missed alone", Misses).

test(each_limb_is_once_the_only_one_shown) :-
    findall("~p: ~p"-[Rule, Limb],
            ( rule_clause(Key, _, Rule, _, _),
              element(Key, Head, Elements, N),
              nth1(N, Elements, Disjunction),
              limbs(Disjunction, Limbs),
              nth1(Nth, Limbs, _),
              \+ alone_shown(Key, Head, Limbs, Nth),
              named_element(Key, N, Named),
              limbs(Named, NamedLimbs),
              nth1(Nth, NamedLimbs, Limb)
            ),
            Misses),
    no_misses("limbs that are never shown alone", Misses).

:- end_tests(elements).

%   A finding can be spared if the rest shows the goal, and shows it in no
%   way that the finding was there to exclude.

can_be_spared(Goal, Findings, Fewer, Reading) :-
    shown_with(Fewer, Reading, Goal),
    proofs(Goal, Fewer, Reading, Left),
    proofs(Goal, Findings, Reading, Proofs),
    subtract(Left, Proofs, []).

proofs(Goal, Findings, Reading, Proofs) :-
    home(Goal, Module),
    staged(Findings, Reading,
           findall(Proof, proof(Module:Goal, Proof), Proofs)).

has_fixture(Key) :-
    rule_clause(Key, Module, Name/Arity, _, _),
    functor(Goal, Name, Arity),
    holds(Goal, Findings, Reading),
    staged(Findings, Reading, proof(Module:Goal, rule(Key, _, _))),
    !.

%   element(+Key, -Head, -Elements, -N): Elements are the body goals of the
%   clause Key, which has the head Head; N is the place of one of them.

element(Key, Head, Elements, N) :-
    rule_body(Key, Head, Body),
    conjuncts(Body, Elements),
    nth1(N, Elements, _).

named_element(Key, N, Element) :-
    named_body(Key, Body),
    conjuncts(Body, Elements),
    nth1(N, Elements, Element).

alone_missing(Key, Head, Elements, N) :-
    nth1(N, Elements, _, Others),
    functor(Head, Name, Arity),
    functor(Goal, Name, Arity),
    rule_clause(Key, Module, _, _, _),
    without_the_rule(Goal, Findings, Reading),
    copy_term(Head-Others, Goal-Rest),
    staged(Findings, Reading, missing(Module, Goal, Rest)),
    !.

without_the_rule(Goal, Findings, Reading) :-
    near_miss(Goal, Findings, Reading).
without_the_rule(Goal, Findings, Reading) :-
    holds(Goal, Findings0, Reading0),
    one_change(Goal, Findings0, Reading0, Findings, Reading).

missing(Module, Goal, Others) :-
    \+ Module:Goal,
    all(Others, Module).

all([], _).
all([Goal|Goals], Module) :-
    Module:Goal,
    all(Goals, Module).

alone_shown(Key, Head, Limbs, Nth) :-
    functor(Head, Name, Arity),
    functor(Goal, Name, Arity),
    rule_clause(Key, Module, _, _, _),
    holds(Goal, Findings, Reading),
    copy_term(Head-Limbs, Goal-Instances),
    nth1(Nth, Instances, Limb, Others),
    staged(Findings, Reading, alone(Module, Goal, Limb, Others)),
    !.

alone(Module, Goal, Limb, Others) :-
    Module:Goal,
    Module:Limb,
    \+ ( member(Other, Others),
         Module:Other
       ).
