:- module(burden,
          [ burden/5            % +Kind, +Goal, +Rule, +Parties, -Burden
          ]).
:- use_module(kb(schema)).
:- use_module(kb(vocabulary), [finding/3, burden_rule/2]).
:- use_module(library(lists), [memberchk/2, nth1/3]).

/** <module> Who bears the burden of a step

A fact is for the party whom the vocabulary names, unless the rule that asks
it shifts the burden.  What is asked as not shown lies on the party who would
have to show it.  What is asked as disproved lies on the party who relies on
that: the creditor, for whom every step is taken.
*/

%!  burden(+Kind, +Goal, +Rule, +Parties, -Burden) is det.
%
%   True when Burden is the burden of a step of Kind (fact, not_shown,
%   shown_not, ...) about Goal, asked by Rule (Name/Arity or `none`) for the
%   liability of Parties, Debtor-Creditor or `unknown`.  Burden is `none` or
%
%     burden(Party, Role, Side, Citation)
%
%   with Party a name, or role(Role) where Parties is unknown, and Side
%   `claim` or `defence`.

burden(Kind, Goal, Rule, Parties, Burden) :-
    (   assigned(Kind, Goal, Rule, Assigned, Citation)
    ->  Assigned =.. [Side, Role],
        bearer(Role, Goal, Parties, Party),
        Burden = burden(Party, Role, Side, Citation)
    ;   Burden = none
    ).

assigned(shown_not, _, _, claim(creditor), Citation) :-
    burden_rule(claim, Citation).
assigned(Kind, Goal, Rule, Assigned, Citation) :-
    memberchk(Kind, [fact, not_shown]),
    functor(Goal, Name, Arity),
    (   schema:shifts_burden(Rule, Name/Arity, Assigned, Citation)
    ->  true
    ;   schema:burden(Name/Arity, Assigned, Citation)
    ->  true
    ;   finding(Goal, _, Assigned),
        Assigned =.. [Side, _],
        burden_rule(Side, Citation)
    ).

bearer(Role, _, unknown, role(Role)) :-
    memberchk(Role, [creditor, debtor]),
    !.
bearer(creditor, _, _-Creditor, Creditor) :-
    !.
bearer(debtor, _, Debtor-_, Debtor) :-
    !.
bearer(Role, Goal, _, Party) :-
    functor(Goal, Name, Arity),
    functor(Most, Name, Arity),
    finding(Most, Arguments, _),
    nth1(N, Arguments, Role-_),
    arg(N, Goal, Party).
