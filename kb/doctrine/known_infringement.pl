:- module(known_infringement,
          [ known_infringement/5
                                % ?Provider, ?User, ?Victim, ?Injury, ?Scope
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/network_service_provider)).
:- use_module(kb(doctrine/user_tort)).
:- use_module(kb(doctrine/knowledge)).
:- use_module(kb(doctrine/damage_in_scope)).

/** <module> Known infringement left standing (明知或应知而未采取必要措施)

  1. a network service provider
  2. a user's tort through its service
  3. knowledge of it, actual or constructive, not from a notice alone
  4. no necessary measures
  5. damage within the scope of that knowledge
*/

schema:route(known_infringement(Provider, User, Victim, Injury, Scope),
             liability(Provider, Victim, Injury,
                       joint_and_several, Scope, [User])).
schema:cites(known_infringement/5, civil_code:'1197').

%!  known_infringement(?Provider, ?User, ?Victim, ?Injury, ?Scope) is nondet.
%
%   True when Provider answers with User to Victim for Injury because it
%   knew, or should have known, and let it be.  Scope is `whole` or
%   `since_knowledge`.  Failure means that an element is not shown.
%
%   @see civil_code:1197

known_infringement(Provider, User, Victim, Injury, Scope) :-
    network_service_provider(Provider),
    user_tort(User, Provider, Matter, Victim),
    knowledge(Provider, Matter, Scope),
    not_shown(took_necessary_measures(Provider, Matter)),
    damage_in_scope(Scope, Provider, Matter, Victim, Injury).
