:- module(illegality,
          [ illegality/4                % ?Provider, ?User, ?Matter, ?Victim
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/knowledge_by_notice)).
:- use_module(kb(doctrine/resulting_damage)).

/** <module> Illegality of the provider's conduct (违法性)

Second element of indirect infringement.  Two limbs: substantial assistance
that leads to harm, or toleration, by one who is aware of it, of what lies
within its management.  Whether illegality is an element at all is contested
(X-20): a reading may dispense with it, or presume it.  A justification is
asked in indirect_infringement.pl, under every reading.
*/

schema:cites(illegality/4, nsp_study:'A-13').
schema:cites(substantial_assistance_to_harm/4, nsp_study:'A-13').
schema:cites(assisting_act/3, nsp_study:'A-13').
schema:cites(conscious_toleration/3, nsp_study:'A-13').
schema:cites(aware/3, nsp_study:'A-13').
schema:cites(actual_knowledge/2, nsp_study:'A-13').

%!  illegality(?Provider, ?User, ?Matter, ?Victim) is nondet.
%
%   True when the conduct of Provider towards Matter, the act of User against
%   Victim, is illegal, or the reading asks no such thing.  Failure means
%   that illegality is not shown.
%
%   @see nsp_study:A-13

illegality(Provider, User, Matter, Victim) :-
    (   substantial_assistance_to_harm(Provider, User, Matter, Victim)
    ;   conscious_toleration(Provider, Matter, Victim)
    ;   reading(illegality, filter)
    ;   reading(illegality, not_required)
    ).

substantial_assistance_to_harm(Provider, User, Matter, Victim) :-
    assisting_act(Provider, User, Matter),
    substantial_assistance(Provider, User, Matter),
    resulting_damage(Matter, Victim, _Injury).

assisting_act(Provider, User, Matter) :-
    (   instigated(Provider, User, Matter)
    ;   aided(Provider, User, Matter)
    ;   induced(Provider, User, Matter)
    ).

conscious_toleration(Provider, Matter, Victim) :-
    managed(Provider, Matter),
    aware(Provider, Matter, Victim),
    tolerated(Provider, Matter).

aware(Provider, Matter, Victim) :-
    (   actual_knowledge(Provider, Matter)
    ;   knowledge_by_notice(Provider, Matter, Victim)
    ).

actual_knowledge(Provider, Matter) :-
    knew(Provider, Matter, _Since).
