:- module(security_duty,
          [ security_duty/4     % ?Obligor, ?Matter, ?Victim, ?Setting
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/network_service_provider)).

/** <module> Security-guarantee obligation (安全保障义务)

Owed by the operator or manager of business and public places and by the
organiser of a mass activity.  Whether it reaches the network is contested
(X-08): the study has the storer of data owe it, He every platform, as manager
of virtual space, to those who use it.  It is no duty to search what users
post.
*/

schema:cites(security_duty/4, civil_code:'1198(1)').
schema:cites(duty_on_premises/3, civil_code:'1198(1)').
schema:cites(duty_at_event/3, civil_code:'1198(1)').
schema:cites(duty_of_data_storer/3, nsp_study:'A-35').
schema:cites(duty_of_data_storer/3, nsp_study:'A-36').
schema:cites(duty_of_platform/4, he:'B-04').
schema:cites(duty_of_platform/4, he:'B-05').
schema:cites(duty_reaches_stored_data/0, nsp_study:'A-36').
schema:cites(duty_reaches_stored_data/0, he:'B-14').

%!  security_duty(?Obligor, ?Matter, ?Victim, ?Setting) is nondet.
%
%   True when Obligor owes Victim a security-guarantee obligation as to
%   Matter; Setting is `place` or `network`.  Failure means that none is shown.
%
%   @see civil_code:1198(1), nsp_study:A-36, he:B-04

security_duty(Obligor, Matter, Victim, Setting) :-
    (   duty_on_premises(Obligor, Matter, Setting)
    ;   duty_at_event(Obligor, Matter, Setting)
    ;   duty_of_data_storer(Obligor, Matter, Setting)
    ;   duty_of_platform(Obligor, Matter, Victim, Setting)
    ).

duty_on_premises(Manager, Matter, place) :-
    happened_on_premises(Matter, Manager).

duty_at_event(Organiser, Matter, place) :-
    happened_at_event(Matter, Organiser).

duty_of_data_storer(Provider, Matter, network) :-
    duty_reaches_stored_data,
    stores_data(Provider, Matter).

duty_of_platform(Provider, Matter, User, network) :-
    reading(security_duty_online, generally),
    network_service_provider(Provider),
    used_service(User, Provider, Matter).

duty_reaches_stored_data :-
    (   reading(security_duty_online, stored_data_only)
    ;   reading(security_duty_online, generally)
    ).
