:- module(staged,
          [ staged/3,                   % +Items, +Reading, :Goal
            shown_with/3,               % +Items, +Reading, +Goal
            outcome_with/3,             % +Items, +Reading, -Outcome
            owed_by/4,                  % ?Debtor, +Items, +Reading, -Outcome
            home/2                      % +Goal, -Module
          ]).
:- use_module(library(apply), [maplist/3, partition/4]).
:- use_module(kb(readings), [set_reading/2]).
:- use_module(kb(liability), [liabilities/2]).
:- use_module(kb(engine/stage)).
:- use_module(kb(engine/twins), [rule_clause/5]).
:- use_module(situations).

/** <module> Findings on an otherwise empty stage

Items is a list as in situations.pl.  Reading is the name of a reading, or
Name-Settings with the switches Question=Option.
*/

:- meta_predicate
    staged(+, +, 0).

%!  staged(+Items, +Reading, :Goal) is semidet.
%
%   Run Goal once with only Items on the stage and Reading in force.

staged(Items, Reading, Goal) :-
    findings_of(Items, Findings),
    partition(is_disproved, Findings, Denied, Stated),
    maplist(without_line, Stated, Facts),
    maplist(without_line, Denied, Disproved),
    name_settings(Reading, Name, Settings),
    snapshot(( clear_stage,
               stage_findings(Facts, Disproved),
               set_reading(Name, Settings),
               once(Goal)
             )).

is_disproved(disproved(_)).

without_line(Finding, Fact-null) :-
    (   Finding = disproved(Fact)
    ->  true
    ;   Fact = Finding
    ).

name_settings(Reading, Name, Settings) :-
    (   Reading = Name-Settings
    ->  true
    ;   Name = Reading,
        Settings = []
    ).

%!  shown_with(+Items, +Reading, +Goal) is semidet.
%
%   True when the conclusion Goal of some doctrine, local ones too, holds.

shown_with(Items, Reading, Goal) :-
    home(Goal, Module),
    staged(Items, Reading, Module:Goal).

%!  home(+Goal, -Module) is semidet.
%
%   True when Module is the doctrine that has the rule Goal.

home(Goal, Module) :-
    functor(Goal, Name, Arity),
    once(rule_clause(_, Module, Name/Arity, _, _)).

%!  outcome_with(+Items, +Reading, -Outcome:list) is det.
%
%   True when Outcome is the sorted list of all liabilities, each a term
%
%     owes(Debtor, Creditor, Injury, Form, Scope, With, Routes)
%
%   where Routes is the list of the names of the routes.

outcome_with(Items, Reading, Outcome) :-
    owed_by(_, Items, Reading, Outcome).

%!  owed_by(?Debtor, +Items, +Reading, -Outcome:list) is det.
%
%   As outcome_with/3, of the liabilities of Debtor only.

owed_by(Debtor, Items, Reading, Outcome) :-
    staged(Items, Reading, liabilities(Debtor-_, Standing)),
    maplist(owes, Standing, Outcome0),
    sort(Outcome0, Outcome).

owes(standing(l(_, Debtor, Creditor, Injury, Form, With), Scope, Carried, _),
     owes(Debtor, Creditor, Injury, Form, Scope, With, Routes)) :-
    maplist(route_name, Carried, Routes).

route_name(carried(_, Conclusion), Name) :-
    functor(Conclusion, Name, _).
