:- module(aiding_joint_tort,
          [ aiding_joint_tort/5
                                % ?Provider, ?User, ?Victim, ?Injury, ?Scope
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/indirect_infringement)).
:- use_module(kb(doctrine/damage_in_scope)).

/** <module> Instigating and aiding a joint tort (教唆、帮助侵权)

The form in which an indirect infringer answers: jointly with the user, even
if it was negligent only.

  1. the provider's indirect infringement
  2. damage within the scope of its fault
*/

schema:route(aiding_joint_tort(Provider, User, Victim, Injury, Scope),
             liability(Provider, Victim, Injury,
                       joint_and_several, Scope, [User])).
schema:cites(aiding_joint_tort/5, civil_code:'1169(1)').
schema:cites(aiding_joint_tort/5, nsp_study:'A-28').
schema:cites(aiding_joint_tort/5, nsp_study:'A-31').

%!  aiding_joint_tort(?Provider, ?User, ?Victim, ?Injury, ?Scope) is nondet.
%
%   True when Provider, an instigator or aider, answers with User to Victim
%   for Scope of Injury.  Failure means that an element is not shown.
%
%   @see civil_code:1169(1), nsp_study:A-28, nsp_study:A-31

aiding_joint_tort(Provider, User, Victim, Injury, Scope) :-
    indirect_infringement(Provider, User, Matter, Victim, Scope),
    damage_in_scope(Scope, Provider, Matter, Victim, Injury).
