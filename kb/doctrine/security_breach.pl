:- module(security_breach,
          [ security_breach/3           % +Obligor, +Matter, ?Victim
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/presumed_fault)).

/** <module> Breach of the obligation (未尽到安全保障义务)

Three limbs.  The victim shows that the obligor did not take the necessary
measures.  Or the obligor processes the personal information concerned and
its fault is presumed.  Or it detected a risk and is not shown to have acted.
*/

schema:cites(security_breach/3, civil_code:'1198(1)').
schema:cites(security_breach/3, civil_code:'1198(2)').
schema:cites(proved_breach/2, civil_code:'1198(1)').
schema:cites(proved_breach/2, civil_code:'1198(2)').
schema:cites(proved_breach/2, nsp_study:'A-36').
schema:cites(idle_in_danger/2, civil_code:'1198(1)').
schema:cites(idle_in_danger/2, civil_code:'1198(2)').
schema:cites(idle_in_danger/2, he:'B-17').
schema:cites(idle_in_danger/2, he:'B-18').

%!  security_breach(+Obligor, +Matter, ?Victim) is nondet.
%
%   True when Obligor failed its security-guarantee obligation as to Matter,
%   by which Victim was harmed.  Failure means that a breach is not shown.
%
%   @see civil_code:1198(2), nsp_study:A-36, pipl:69(1), he:B-17

security_breach(Obligor, Matter, Victim) :-
    (   proved_breach(Obligor, Matter)
    ;   presumed_fault(Obligor, Matter, Victim)
    ;   idle_in_danger(Obligor, Matter)
    ).

proved_breach(Obligor, Matter) :-
    shown_not(took_security_measures(Obligor, Matter)).

idle_in_danger(Obligor, Matter) :-
    detected_risk(Obligor, Matter),
    not_shown(acted_on_risk(Obligor, Matter)).
