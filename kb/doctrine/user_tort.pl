:- module(user_tort,
          [ user_tort/4                 % ?User, ?Provider, ?Matter, ?Victim
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/direct_infringement)).

/** <module> A user's tort through a provider's service (网络用户的侵权行为)

  1. the user's direct infringement
  2. committed through the provider's service
  3. the user is not the provider
*/

schema:cites(user_tort/4, civil_code:'1195(1)').

%!  user_tort(?User, ?Provider, ?Matter, ?Victim) is nondet.
%
%   True when User, through the service of Provider, infringed a right of
%   Victim by Matter; they are two persons.  Failure means that this is not
%   shown.
%
%   @see civil_code:1195(1)

user_tort(User, Provider, Matter, Victim) :-
    direct_infringement(User, Matter, Victim),
    used_service(User, Provider, Matter),
    dif(User, Provider).
