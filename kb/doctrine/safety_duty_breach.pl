:- module(safety_duty_breach,
          [ safety_duty_breach/3        % ?Obligor, ?Victim, ?Injury
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/security_duty)).
:- use_module(kb(doctrine/security_breach)).
:- use_module(kb(doctrine/involves_third_party)).
:- use_module(kb(doctrine/resulting_damage)).

/** <module> Breach with no third party (违反安全保障义务的自己责任)

  1. a security-guarantee obligation, in a place, or online where the
     reading calls a failure of one's own system by that name (X-10)
  2. its breach
  3. no third party's tort
  4. the necessary measures would have prevented the matter
  5. damage caused by it to the victim
*/

schema:route(safety_duty_breach(Obligor, Victim, Injury),
             liability(Obligor, Victim, Injury, own, whole, [])).
schema:cites(safety_duty_breach/3, civil_code:'1198(1)').
schema:cites(duty_without_third_party/3, civil_code:'1198(1)').
schema:cites(duty_without_third_party/3, nsp_study:'A-38').
schema:cites(setting_without_third_party/1, nsp_study:'A-38').
schema:cites(in_a_place/1, civil_code:'1198(1)').

%!  safety_duty_breach(?Obligor, ?Victim, ?Injury) is nondet.
%
%   True when Obligor owes Victim damages for Injury because Obligor failed
%   its security-guarantee obligation and no third party did the harm.
%   Failure means that an element is not shown.
%
%   @see civil_code:1198(1), nsp_study:A-38

safety_duty_breach(Obligor, Victim, Injury) :-
    duty_without_third_party(Obligor, Matter, Victim),
    security_breach(Obligor, Matter, Victim),
    preventable(Obligor, Matter),
    resulting_damage(Matter, Victim, Injury),
    not_shown(involves_third_party(Obligor, Matter, Victim)).

duty_without_third_party(Obligor, Matter, Victim) :-
    security_duty(Obligor, Matter, Victim, Setting),
    setting_without_third_party(Setting).

setting_without_third_party(Setting) :-
    (   in_a_place(Setting)
    ;   reading(own_system_failure, security_duty)
    ).

in_a_place(place).
