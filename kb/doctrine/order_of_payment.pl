:- module(order_of_payment,
          [ order_of_payment/5    % ?Form, ?First, ?Second, ?Victim, ?Injury
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/supplementary_liability)).

/** <module> Order of payment (履行顺序)

A supplementary debtor answers for what the third party leaves unpaid after
compulsory enforcement.  Joint debtors have no order among them.
*/

schema:cites(order_of_payment/5, civil_code:'1198(2)').
schema:cites(order_of_payment/5, he:'B-29').
schema:cites(order_of_payment/5, spc_tort:'24').

%!  order_of_payment(?Form, ?First, ?Second, ?Victim, ?Injury) is nondet.
%
%   True when Second, who answers in Form, pays Victim for Injury only what
%   First leaves unpaid after enforcement.  Failure means that no order is
%   shown.
%
%   @see civil_code:1198(2), he:B-29; by analogy spc_tort:24

order_of_payment(supplementary, First, Second, Victim, Injury) :-
    supplementary_liability(Second, First, Victim, Injury).
