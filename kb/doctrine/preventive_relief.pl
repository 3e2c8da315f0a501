:- module(preventive_relief,
          [ preventive_relief/3         % ?Debtor, ?Victim, ?Injury
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/direct_infringement)).
:- use_module(kb(doctrine/contributing_act)).
:- use_module(kb(doctrine/illegality)).
:- use_module(kb(doctrine/user_tort)).

/** <module> Preventive relief (预防性侵权责任)

Cessation, removal of obstruction and elimination of danger need neither
fault nor damage.

  1. wrongful conduct: one's own infringement, a user's that one carries, or
     an illegal part in another's
  2. it endangers the victim's person or property
  3. it is not justified after the interests are weighed
*/

schema:route(preventive_relief(Debtor, Victim, Injury),
             liability(Debtor, Victim, Injury, preventive, none, [])).
schema:cites(preventive_relief/3, civil_code:'1167').
schema:cites(preventive_relief/3, nsp_study:'A-24').
schema:cites(preventive_relief/3, nsp_study:'A-25').
schema:cites(wrongful_conduct/3, nsp_study:'A-25').
schema:cites(takes_part/3, nsp_study:'A-25').
schema:cites(takes_part/3, nsp_study:'A-10').
schema:cites(carries_infringement/3, civil_code:'1195(1)').
schema:cites(carries_infringement/3, project_note:carried_infringement).

%!  preventive_relief(?Debtor, ?Victim, ?Injury) is nondet.
%
%   True when Victim, threatened by Injury, may claim that Debtor ceases,
%   removes or eliminates its cause.  No money follows.  Failure means that
%   an element is not shown.
%
%   @see civil_code:1167, nsp_study:A-25

preventive_relief(Debtor, Victim, Injury) :-
    wrongful_conduct(Debtor, Matter, Victim),
    endangers(Matter, Victim, Injury),
    not_shown(justified(Debtor, Matter)).

wrongful_conduct(Debtor, Matter, Victim) :-
    (   direct_infringement(Debtor, Matter, Victim)
    ;   carries_infringement(Debtor, Matter, Victim)
    ;   takes_part(Debtor, Matter, Victim)
    ).

carries_infringement(Provider, Matter, Victim) :-
    user_tort(_User, Provider, Matter, Victim).

takes_part(Provider, Matter, Victim) :-
    direct_infringement(User, Matter, Victim),
    contributing_act(Provider, User, Matter),
    illegality(Provider, User, Matter, Victim).
