:- module(toy_rules,
          [ link/2, two_steps/2, nested/1, sign/2, next_or_none/2,
            beyond_b/1, some_link/1, soft_first/1, first_link/1,
            larger/3, second/1, end/1, once_linked/2, perhaps_linked/2,
            built/1, given/1, alternative/1, first_only/1,
            all_lead_on/0, all_linked/0, ends/1, links/1, total/1,
            twice/2, chosen/1, descends/1, reaches/2, connected_to/1,
            noted_twice/1, seen/1, never/0, blamed/2, twice_blamed/2
          ]).
:- use_module(library(aggregate), [aggregate_all/3]).
:- use_module(library(lists), [member/2]).
:- use_module(kb(rules)).

/** <module> Rules of no law: each way to write a rule that twins must take

    a ---> b ---> d
    a ---> c ---> d
*/

:- table connected/2.
:- dynamic noted/1.

link(a, b).
link(a, c).
link(b, d).
link(c, d).

noted(1).
noted(2).

%   Conjunction and disjunction

two_steps(X, Z) :-
    link(X, Y),
    link(Y, Z).

nested(X) :-
    (   X = 1
    ;   (   X = 2
        ;   X = 3
        ),
        X > 2
    ;   member(X, [4, 5])
    ).

%   If-then-else and soft cut, with and without an else

sign(N, Sign) :-
    member(N, [-1, 0, 1]),
    (   N < 0
    ->  Sign = negative
    ;   N =:= 0
    ->  Sign = none
    ;   Sign = positive
    ).

next_or_none(X, Y) :-
    member(X, [a, d]),
    (   link(X, Y)
    *-> true
    ;   Y = none
    ).

beyond_b(Y) :-
    (   link(a, Y)
    *-> Y \== b
    ).

some_link(Y) :-
    (   link(a, Y)
    ->  true
    ).

%   Cuts

first_link(Y) :-
    link(a, Y),
    !.
first_link(none).

larger(X, Y, X) :-
    X >= Y,
    !.
larger(_, Y, Y).

second(X) :-
    (   member(X, [1, 2, 3]),
        X > 1,
        !
    ;   X = 4
    ).
second(5).

soft_first(Y) :-
    (   link(a, Y),
        !
    *-> true
    ).
soft_first(none).

%   Control predicates

end(X) :-
    member(X, [a, d]),
    \+ link(X, _).

once_linked(X, Y) :-
    member(X, [a, b]),
    once(link(X, Y)).

perhaps_linked(X, Y) :-
    member(X, [a, d]),
    ignore(link(X, Y)).

built(Y) :-
    Goal = link(a, Y),
    call(Goal).

given(Goal) :-
    Goal.

alternative(X) :-
    call(( link(a, X) ; X = z )).

first_only(X) :-
    call(( member(X, [1, 2]), ! )).
first_only(3).

all_lead_on :-
    forall(link(a, X), link(X, _)).

all_linked :-
    forall(member(X, [a, d]), link(X, _)).

ends(Ys) :-
    findall(Y, link(_, Y), Ys).

links(Count) :-
    aggregate_all(count, link(_, _), Count).

total(Sum) :-
    aggregate_all(sum(N), noted(N), Sum).

%   Built-in and library predicates, recursion, tables, dynamic predicates

twice(X, Y) :-
    member(X, [1, 2]),
    Y is 2 * X.

chosen(X) :-
    member(X, [p, q]).

descends(0).
descends(N) :-
    N > 0,
    N1 is N - 1,
    descends(N1).

reaches(X, Y) :-
    link(X, Y).
reaches(X, Z) :-
    link(X, Y),
    reaches(Y, Z).

connected(X, Y) :-
    link(X, Y).
connected(X, Z) :-
    connected(X, Y),
    link(Y, Z).

connected_to(Y) :-
    connected(a, Y).

noted_twice(N) :-
    noted(N),
    noted(N).

seen(N) :-
    noted(N).
seen(1).

never :-
    link(d, _).

%   Facts of a case

blamed(Actor, Matter) :-
    (   intended(Actor, Matter)
    ;   careless(Actor, Matter)
    ),
    not_shown(justified(Actor, Matter)).

twice_blamed(Actor, Matter) :-
    blamed(Actor, Matter),
    blamed(Actor, Matter),
    shown_not(lawful_use(Actor, Matter)).
