:- module(liability,
          [ liable/3,                   % ?Debtor, ?Creditor, ?Form
            liable/5,                   % ?Debtor, ?Creditor, ?Form, ?I, ?S
            liabilities/2,              % +Parties, -Standing
            form/3,                     % ?Form, -Rank, -Remedies
            scope/2                     % ?Scope, -Rank
          ]).
:- use_module(kb(schema)).
:- use_module(kb(doctrine/order_of_forms)).
:- use_module(library(lists), [member/2]).
:- use_module(library(pairs), [group_pairs_by_key/2]).

/** <module> From routes to liabilities

Every route (schema:route/2) that holds carries one liability.  Routes that
carry the same liability, that is the same debtor, creditor, injury, form and
co-debtors, are put together; its scope is the widest carried.  Of two
liabilities of the same debtor, creditor and injury, the one that comes first
in the order of forms displaces the other for the part of the loss that it
reaches: wholly, or for that part, so that the other stands for the rest.
*/

%!  form(?Form, -Rank:integer, -Remedies:list) is nondet.
%
%   True when Form is a form of liability.  Rank is its place in a list for
%   readers; Remedies is what the creditor may claim.

form(own,               1, [damages]).
form(vicarious,         2, [damages]).
form(joint_and_several, 3, [damages]).
form(supplementary,     4, [damages]).
form(share,             5, [damages]).
form(preventive,        6, [ cessation, removal_of_obstruction,
                             elimination_of_danger ]).

%!  scope(?Scope, -Rank:integer) is nondet.
%
%   True when Scope is a part of the loss; the widest has the lowest Rank.

scope(whole,           1).
scope(since_knowledge, 2).
scope(enlarged_part,   3).
scope(within_duty,     4).
scope(unpaid_part,     5).
scope(own_share,       6).
scope(none,            7).

%!  liable(?Debtor, ?Creditor, ?Form) is nondet.
%
%   True when Debtor is liable to Creditor in Form; each answer once.
%   Failure means that no liability is shown, never that there is none.

liable(Debtor, Creditor, Form) :-
    liabilities(Debtor-Creditor, Standing),
    findall(f(Debtor, Creditor, Form),
            member(standing(l(_, Debtor, Creditor, _, Form, _), _, _, _),
                   Standing),
            Answers0),
    sort(Answers0, Answers),
    member(f(Debtor, Creditor, Form), Answers).

%!  liable(?Debtor, ?Creditor, ?Form, ?Injury, ?Scope) is nondet.
%
%   As liable/3, with the injury and the widest scope; each answer once.

liable(Debtor, Creditor, Form, Injury, Scope) :-
    liabilities(Debtor-Creditor, Standing),
    findall(f(Debtor, Creditor, Form, Injury, Scope),
            member(standing(l(_, Debtor, Creditor, Injury, Form, _), Scope,
                            _, _),
                   Standing),
            Answers0),
    sort(Answers0, Answers),
    member(f(Debtor, Creditor, Form, Injury, Scope), Answers).

%!  liabilities(+Parties, -Standing:list) is det.
%
%   Standing is the list of all liabilities of Parties (Debtor-Creditor, each
%   may be unbound) that are not displaced, in the order of their forms.
%   Each is
%
%     standing(l(Rank, Debtor, Creditor, Injury, Form, With), Scope, Routes,
%              Displaced)
%
%   where Routes is a list of carried(Scope, Conclusion), one for each route,
%   the one with the widest scope, and Displaced is a list of
%   standing(l(...), Scope, Routes), the liabilities that yield to this one
%   for its Scope.

liabilities(Debtor-Creditor, Standing) :-
    findall(Key-carried(ScopeRank, Name, Scope, Conclusion),
            carried(Debtor, Creditor, Key, ScopeRank, Name, Scope,
                    Conclusion),
            Carried0),
    sort(Carried0, Carried),
    group_pairs_by_key(Carried, Groups),
    findall(d(D, C, I)-standing(Key, Scope, Routes),
            ( member(Key-Instances, Groups),
              Key = l(_, D, C, I, _, _),
              Instances = [carried(_, _, Scope, _)|_],
              widest_of_each(Instances, Routes)
            ),
            ByDispute0),
    keysort(ByDispute0, ByDispute),
    group_pairs_by_key(ByDispute, Disputes),
    findall(Each,
            ( member(_-All, Disputes), standing_among(All, Each) ),
            Standing0),
    sort(1, @=<, Standing0, Standing).

%   Only liabilities of the same debtor, creditor and injury compete.

standing_among(All, standing(Key, Scope, Routes, Displaced)) :-
    member(standing(Key, Scope, Routes), All),
    \+ displaced(Key, All),
    findall(Yielding,
            ( member(Yielding, All),
              Yielding = standing(Other, _, _),
              goes_first(Key, Other)
            ),
            Displaced).

carried(Debtor, Creditor, l(Rank, Debtor, Creditor, Injury, Form, With),
        ScopeRank, Name, Scope, Conclusion) :-
    schema:route(Conclusion,
                 liability(Debtor, Creditor, Injury, Form, Scope, With)),
    functor(Conclusion, Name, _),
    call(Name:Conclusion),
    form(Form, Rank, _),
    scope(Scope, ScopeRank).

%   Instances come sorted by scope, widest first.

widest_of_each([], []).
widest_of_each([carried(_, Name, Scope, Conclusion)|Rest0],
               [carried(Scope, Conclusion)|Routes]) :-
    findall(Other,
            ( member(Other, Rest0),
              \+ Other = carried(_, Name, _, _)
            ),
            Rest),
    widest_of_each(Rest, Routes).

displaced(Key, All) :-
    member(standing(Other, whole, _), All),
    goes_first(Other, Key),
    !.

goes_first(l(_, Debtor, Creditor, Injury, First, _),
           l(_, Debtor, Creditor, Injury, Second, _)) :-
    order_of_forms(First, Second).
