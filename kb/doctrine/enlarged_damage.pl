:- module(enlarged_damage,
          [ enlarged_damage/4   % ?Provider, ?Matter, ?Victim, ?Injury
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/resulting_damage)).

/** <module> The enlarged part of the damage (损害的扩大部分)

  1. damage caused by the matter
  2. it grew after the provider had notice and time to respond
*/

schema:cites(enlarged_damage/4, civil_code:'1195(2)').
schema:cites(enlarged_damage/4, nsp_study:'A-32').

%!  enlarged_damage(?Provider, ?Matter, ?Victim, ?Injury) is nondet.
%
%   True when Injury, which Matter caused Victim, grew after Provider had
%   been given notice.  Failure means that growth is not shown.
%
%   @see civil_code:1195(2), nsp_study:A-32

enlarged_damage(Provider, Matter, Victim, Injury) :-
    resulting_damage(Matter, Victim, Injury),
    enlarged_after_notice(Matter, Injury, Provider).
