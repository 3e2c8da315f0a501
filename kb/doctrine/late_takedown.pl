:- module(late_takedown,
          [ late_takedown/4             % ?Provider, ?User, ?Victim, ?Injury
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/network_service_provider)).
:- use_module(kb(doctrine/user_tort)).
:- use_module(kb(doctrine/effective_notice)).
:- use_module(kb(doctrine/enlarged_damage)).

/** <module> Late takedown after an effective notice (通知后未及时采取措施)

  1. a network service provider
  2. a user's tort through its service
  3. an effective notice by the victim
  4. no timely and necessary measures
  5. damage that grew afterwards (损害的扩大部分)

The provider answers jointly for the enlarged part alone.
*/

schema:route(late_takedown(Provider, User, Victim, Injury),
             liability(Provider, Victim, Injury,
                       joint_and_several, enlarged_part, [User])).
schema:cites(late_takedown/4, civil_code:'1195(2)').
schema:cites(late_takedown/4, nsp_study:'A-32').

%!  late_takedown(?Provider, ?User, ?Victim, ?Injury) is nondet.
%
%   True when Provider answers with User to Victim for the part of Injury
%   that grew after an effective notice.  Failure means that an element is
%   not shown, never that Provider acted in time.
%
%   @see civil_code:1195(2), nsp_study:A-32

late_takedown(Provider, User, Victim, Injury) :-
    network_service_provider(Provider),
    user_tort(User, Provider, Matter, Victim),
    effective_notice(Victim, Provider, Matter),
    not_shown(took_timely_measures(Provider, Matter)),
    enlarged_damage(Provider, Matter, Victim, Injury).
