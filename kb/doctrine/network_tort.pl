:- module(network_tort,
          [ network_tort/3              % ?Actor, ?Matter, ?Victim
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/direct_infringement)).
:- use_module(kb(doctrine/network_service_provider)).

/** <module> Infringement by use of the network (利用网络侵权)

The general clause.  It states no elements of liability, so it is no route:
that somebody "shall bear tort liability" must be filled by another article,
and damages need fault.  A test holds that it never carries a liability.

  1. an infringement
  2. by a user, or by a provider, of a network service
*/

schema:cites(network_tort/3, civil_code:'1194').
schema:cites(network_tort/3, nsp_study:'A-19').
schema:cites(network_tort/3, nsp_study:'A-20').
schema:cites(by_network_user/2, civil_code:'1194').

%!  network_tort(?Actor, ?Matter, ?Victim) is nondet.
%
%   True when Actor used the network to infringe a right of Victim.  It
%   follows neither that Actor owes damages nor, from failure, that Actor
%   does not.
%
%   @see civil_code:1194, nsp_study:A-19, nsp_study:A-20

network_tort(Actor, Matter, Victim) :-
    direct_infringement(Actor, Matter, Victim),
    (   by_network_user(Actor, Matter)
    ;   network_service_provider(Actor)
    ).

by_network_user(User, Matter) :-
    used_service(User, _Provider, Matter).
