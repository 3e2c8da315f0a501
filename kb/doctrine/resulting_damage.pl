:- module(resulting_damage,
          [ resulting_damage/3          % ?Matter, ?Victim, ?Injury
          ]).
:- use_module(kb(rules)).

/** <module> Damage and causation (损害与因果关系)

  1. damage to the victim
  2. the matter caused it
*/

schema:cites(resulting_damage/3, civil_code:'1165(1)').

%!  resulting_damage(?Matter, ?Victim, ?Injury) is nondet.
%
%   True when Victim suffered Injury and Matter caused it.  Failure means
%   that damage or causation is not shown, never that there was no harm.
%
%   @see civil_code:1165(1)

resulting_damage(Matter, Victim, Injury) :-
    damage(Victim, Injury),
    caused(Matter, Injury).
