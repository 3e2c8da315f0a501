:- module(damage_in_scope,
          [ damage_in_scope/5
                            % ?Scope, ?Provider, ?Matter, ?Victim, ?Injury
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/resulting_damage)).
:- use_module(kb(doctrine/enlarged_damage)).

/** <module> Damage within the scope of the provider's fault (责任范围内的损害)

Who was at fault from the start answers for the whole; who came to know
later, for what continued after that; who knew by a notice alone, for what
grew after the notice.
*/

schema:cites(damage_in_scope/5, civil_code:'1165(1)').
schema:cites(damage_in_scope/5, nsp_study:'A-16').
schema:cites(whole_damage/4, civil_code:'1165(1)').
schema:cites(damage_since_knowledge/5, civil_code:'1197').
schema:cites(damage_since_knowledge/5, project_note:since_knowledge).
schema:cites(damage_since_notice/5, civil_code:'1195(2)').
schema:cites(damage_since_notice/5, nsp_study:'A-32').

%!  damage_in_scope(?Scope, ?Provider, ?Matter, ?Victim, ?Injury) is nondet.
%
%   True when Matter caused Victim the damage Injury, and the part of it that
%   Scope names is there: `whole`, `since_knowledge` or `enlarged_part`.
%   Failure means that such damage is not shown.
%
%   @see civil_code:1165(1), civil_code:1195(2), civil_code:1197

damage_in_scope(Scope, Provider, Matter, Victim, Injury) :-
    (   whole_damage(Scope, Matter, Victim, Injury)
    ;   damage_since_knowledge(Scope, Provider, Matter, Victim, Injury)
    ;   damage_since_notice(Scope, Provider, Matter, Victim, Injury)
    ).

whole_damage(whole, Matter, Victim, Injury) :-
    resulting_damage(Matter, Victim, Injury).

damage_since_knowledge(since_knowledge, Provider, Matter, Victim, Injury) :-
    resulting_damage(Matter, Victim, Injury),
    continued_after_knowledge(Matter, Injury, Provider).

damage_since_notice(enlarged_part, Provider, Matter, Victim, Injury) :-
    enlarged_damage(Provider, Matter, Victim, Injury).
