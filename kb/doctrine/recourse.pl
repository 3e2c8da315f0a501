:- module(recourse,
          [ recourse/6
                        % ?Form, ?Payer, ?From, ?Victim, ?Injury, ?Extent
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/supplementary_liability)).
:- use_module(kb(doctrine/joint_tort)).
:- use_module(kb(doctrine/aiding_joint_tort)).
:- use_module(kb(doctrine/known_infringement)).
:- use_module(kb(doctrine/late_takedown)).

/** <module> Recourse (追偿)

Who has paid under supplementary liability recovers all of it from the third
party.  A joint debtor recovers what it paid above its own share; that it
might recover everything, as a debtor in between, is a view the study
rejects (X-11).
*/

schema:cites(recourse/6, project_note:recourse).
schema:cites(recourse_against_third_party/6, civil_code:'1198(2)').
schema:cites(recourse_against_third_party/6, he:'B-30').
schema:cites(recourse_among_joint_debtors/6, civil_code:'178(2)').
schema:cites(recourse_among_joint_debtors/6, civil_code:'519').
schema:cites(joint_debtors/4, civil_code:'178(3)').
schema:cites(joint_aider/4, civil_code:'1169(1)').
schema:cites(joint_knower/4, civil_code:'1197').

%!  recourse(?Form, ?Payer, ?From, ?Victim, ?Injury, ?Extent) is nondet.
%
%   True when Payer, who answers to Victim for Injury in Form, may recover
%   from From after payment.  Extent is `full` or `above_own_share`.
%   Failure means that no recourse is shown.
%
%   @see civil_code:178(2), civil_code:519, civil_code:1198(2)

recourse(Form, Payer, From, Victim, Injury, Extent) :-
    (   recourse_against_third_party(Form, Payer, From, Victim, Injury,
                                     Extent)
    ;   recourse_among_joint_debtors(Form, Payer, From, Victim, Injury,
                                     Extent)
    ).

recourse_against_third_party(supplementary, Payer, From, Victim, Injury,
                             full) :-
    supplementary_liability(Payer, From, Victim, Injury).

recourse_among_joint_debtors(joint_and_several, Payer, From, Victim, Injury,
                             Extent) :-
    joint_debtors(Payer, From, Victim, Injury),
    reading(recourse_among_joint_debtors, Extent).

joint_debtors(Provider, User, Victim, Injury) :-
    (   joint_tort(Provider, User, Victim, Injury)
    ;   joint_aider(Provider, User, Victim, Injury)
    ;   joint_knower(Provider, User, Victim, Injury)
    ;   late_takedown(Provider, User, Victim, Injury)
    ).

joint_aider(Provider, User, Victim, Injury) :-
    aiding_joint_tort(Provider, User, Victim, Injury, _Scope).

joint_knower(Provider, User, Victim, Injury) :-
    known_infringement(Provider, User, Victim, Injury, _Scope).
