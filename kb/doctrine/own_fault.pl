:- module(own_fault,
          [ own_fault/3                 % ?Actor, ?Victim, ?Injury
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/direct_infringement)).
:- use_module(kb(doctrine/presumed_fault)).
:- use_module(kb(doctrine/resulting_damage)).

/** <module> Liability for one's own fault (过错责任)

The general rule for damages, for users and providers alike.

  1. the actor's own infringement
  2. damage caused by it
  3. fault: intent, negligence, or presumed fault where the law has it so
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
    resulting_damage(Matter, Victim, Injury),
    (   intended(Actor, Matter)
    ;   careless(Actor, Matter)
    ;   presumed_fault(Actor, Matter, Victim)
    ).
