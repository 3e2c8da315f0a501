:- module(indirect_infringement,
          [ indirect_infringement/5
                                % ?Provider, ?User, ?Matter, ?Victim, ?Scope
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/direct_infringement)).
:- use_module(kb(doctrine/contributing_act)).
:- use_module(kb(doctrine/illegality)).
:- use_module(kb(doctrine/special_causation)).
:- use_module(kb(doctrine/provider_fault)).

/** <module> Indirect infringement (间接侵权)

A provider that does not infringe itself answers for its own part in the
user's infringement, never for the user as such.  Without a direct
infringement there is no indirect one.

  1. the user's direct infringement
  2. the provider's act
  3. its illegality, where the reading asks for it
  4. its special causation
  5. the provider's fault
  6. no direct infringement by the provider itself
  7. no justification of its conduct after the interests are weighed
*/

schema:cites(indirect_infringement/5, nsp_study:'A-10').
schema:cites(indirect_infringement/5, nsp_study:'A-11').
schema:cites(indirect_infringement/5, nsp_study:'A-17').
schema:cites(indirect_infringement/5, nsp_study:'A-24').

%!  indirect_infringement(?Provider, ?User, ?Matter, ?Victim, ?Scope) is
%!      nondet.
%
%   True when Provider indirectly infringed a right of Victim by its part in
%   Matter, the act of User; its fault reaches Scope of the loss.  Failure
%   means that an element is not shown, never that Provider is cleared.
%
%   @see nsp_study:A-10, nsp_study:A-11, nsp_study:A-17, nsp_study:A-24

indirect_infringement(Provider, User, Matter, Victim, Scope) :-
    direct_infringement(User, Matter, Victim),
    contributing_act(Provider, User, Matter),
    illegality(Provider, User, Matter, Victim),
    special_causation(Provider, User, Matter),
    provider_fault(Provider, Matter, Victim, Scope),
    not_shown(direct_infringement(Provider, Matter, Victim)),
    not_shown(justified(Provider, Matter)).
