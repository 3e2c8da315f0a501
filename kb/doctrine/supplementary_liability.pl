:- module(supplementary_liability,
          [ supplementary_liability/4
                                % ?Obligor, ?ThirdParty, ?Victim, ?Injury
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/security_duty)).
:- use_module(kb(doctrine/third_party_tort)).
:- use_module(kb(doctrine/third_party_state)).
:- use_module(kb(doctrine/security_breach)).
:- use_module(kb(doctrine/resulting_damage)).

/** <module> Supplementary liability (相应的补充责任)

A third party acts with intent; the obligor negligently fails to prevent it.
The third party pays first; the obligor answers for what stays unpaid.

  1. a third party's tort
  2. a security-guarantee obligation towards the victim
  3. the third party's intent, where it is asked
  4. breach of the obligation
  5. the necessary measures would have prevented the tort
  6. damage caused by it
*/

schema:route(supplementary_liability(Obligor, ThirdParty, Victim, Injury),
             liability(Obligor, Victim, Injury,
                       supplementary, unpaid_part, [ThirdParty])).
schema:cites(supplementary_liability/4, civil_code:'1198(2)').

%!  supplementary_liability(?Obligor, ?ThirdParty, ?Victim, ?Injury) is
%!      nondet.
%
%   True when Obligor answers to Victim for the part of Injury that
%   ThirdParty leaves unpaid.  Failure means that an element is not shown.
%
%   @see civil_code:1198(2)

supplementary_liability(Obligor, ThirdParty, Victim, Injury) :-
    third_party_tort(ThirdParty, Obligor, Matter, Victim),
    security_duty(Obligor, Matter, Victim, Setting),
    third_party_state(ThirdParty, Matter, Setting),
    security_breach(Obligor, Matter, Victim),
    preventable(Obligor, Matter),
    resulting_damage(Matter, Victim, Injury).
