:- module(own_fault,
          [ own_fault/3                 % ?Actor, ?Victim, ?Injury
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/direct_infringement)).
:- use_module(kb(doctrine/resulting_damage)).

/** <module> Liability for one's own fault (过错责任)

The general rule for damages, for users and providers alike.

  1. the actor's own infringement
  2. fault: intent or negligence
  3. damage caused by it
*/

schema:route(own_fault(Actor, Victim, Injury),
             liability(Actor, Victim, Injury, own, whole, [])).
schema:cites(own_fault/3, civil_code:'1165(1)').
schema:cites(own_fault/3, nsp_study:'A-22').

%!  own_fault(?Actor, ?Victim, ?Injury) is nondet.
%
%   True when Actor owes Victim damages for Injury because of a fault of
%   Actor's own.  Failure means that an element is not shown, never that
%   Actor is cleared.
%
%   @see civil_code:1165(1), nsp_study:A-22

own_fault(Actor, Victim, Injury) :-
    direct_infringement(Actor, Matter, Victim),
    (   intended(Actor, Matter)
    ;   careless(Actor, Matter)
    ),
    resulting_damage(Matter, Victim, Injury).
