:- module(security_breach,
          [ security_breach/2           % ?Obligor, ?Matter
          ]).
:- use_module(kb(rules)).

/** <module> Negligent breach of the obligation (未尽到安全保障义务)

Three limbs.  The victim shows that the obligor did not take the necessary
measures.  Or the obligor processes personal information and does not show
that it took them, its fault being presumed (X-03).  Or the obligor detected
a risk and is not shown to have acted.
*/

schema:cites(security_breach/2, civil_code:'1198(1)').
schema:cites(security_breach/2, civil_code:'1198(2)').
schema:cites(proved_breach/2, civil_code:'1198(1)').
schema:cites(proved_breach/2, civil_code:'1198(2)').
schema:cites(proved_breach/2, nsp_study:'A-36').
schema:cites(presumed_breach/2, pipl:'69(1)').
schema:cites(presumed_breach/2, pipl:'51').
schema:cites(presumed_breach/2, pipl:'73(1)').
schema:cites(idle_in_danger/2, civil_code:'1198(1)').
schema:cites(idle_in_danger/2, civil_code:'1198(2)').
schema:cites(idle_in_danger/2, he:'B-17').
schema:cites(idle_in_danger/2, he:'B-18').
schema:shifts_burden(presumed_breach/2, took_security_measures/2,
                     defence(provider), pipl:'69(1)').

%!  security_breach(?Obligor, ?Matter) is nondet.
%
%   True when Obligor negligently failed its security-guarantee obligation as
%   to Matter.  Failure means that a breach is not shown.
%
%   @see civil_code:1198(2), nsp_study:A-36, pipl:69(1), he:B-17

security_breach(Obligor, Matter) :-
    (   proved_breach(Obligor, Matter)
    ;   presumed_breach(Obligor, Matter)
    ;   idle_in_danger(Obligor, Matter)
    ).

proved_breach(Obligor, Matter) :-
    shown_not(took_security_measures(Obligor, Matter)).

presumed_breach(Processor, Matter) :-
    reading(data_fault_burden, presumed),
    processes_personal_information(Processor, Matter),
    not_shown(took_security_measures(Processor, Matter)).

idle_in_danger(Obligor, Matter) :-
    detected_risk(Obligor, Matter),
    not_shown(acted_on_risk(Obligor, Matter)).
