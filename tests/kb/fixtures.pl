:- module(fixtures,
          [ holds/3,                    % ?Goal, -Findings, -Reading
            near_miss/3,                % ?Goal, -Findings, -Reading
            one_change/5                % +Goal, +F0, +R0, -F, -R
          ]).
:- use_module(library(lists), [member/2, memberchk/2, select/3]).
:- use_module(library(occurs), [sub_term/2]).
:- use_module(kb(vocabulary), [finding/3]).
:- use_module(kb(readings), [question/2]).
:- use_module(kb(engine/twins), [first_proof/2]).
:- use_module(situations).
:- use_module(staged).

/** <module> For every rule, cases in which it holds

The files fixtures_*.pl state

  - fixture(Goal, Items)            Goal holds in the reading `doctrine`
  - fixture(Goal, Items, Reading)   Goal holds in Reading
  - miss(Goal, Items, Reading)      Goal fails for one element alone; it is
                                    stated only where no single change of a
                                    fixture gives such a case

Goal is ground and its constants are m, a matter; u, a user; p, a provider;
o, an obligor; t, a third party; v, a victim; i, an injury.  For Items see
situations.pl, for Reading staged.pl.  Nothing in Items can be spared.
*/

:- multifile
    fixture/2, fixture/3, miss/3.
:- discontiguous
    fixture/2, fixture/3, miss/3.

:- use_module(fixtures_infringement, []).
:- use_module(fixtures_provider, []).
:- use_module(fixtures_joint, []).
:- use_module(fixtures_security, []).
:- use_module(fixtures_relief, []).

%!  holds(?Goal, -Findings:list, -Reading) is nondet.
%
%   True when some fixture shows Goal by Findings in Reading.

holds(Goal, Findings, doctrine) :-
    fixture(Goal, Items),
    findings_of(Items, Findings).
holds(Goal, Findings, Reading) :-
    fixture(Goal, Items, Reading),
    findings_of(Items, Findings).

%!  near_miss(?Goal, -Findings:list, -Reading) is nondet.
%
%   True when Goal is stated to fail on Findings in Reading.

near_miss(Goal, Findings, Reading) :-
    miss(Goal, Items, Reading),
    findings_of(Items, Findings).

%!  one_change(+Goal, +Findings0, +Reading0, -Findings, -Reading) is nondet.
%
%   True when Findings and Reading are those of a fixture of Goal with one
%   change: a finding dropped; one thing that the proof has as not shown
%   established; or one contested question answered otherwise.

one_change(_, Findings0, Reading, Findings, Reading) :-
    select(_, Findings0, Findings).
one_change(Goal, Findings, Reading, [Fact|Findings], Reading) :-
    home(Goal, Module),
    staged(Findings, Reading,
           findall(Each, negated(Module:Goal, Each), Facts)),
    member(Fact, Facts).
one_change(_, Findings, Reading0, Findings, Name-[Question=Option]) :-
    (   Reading0 = Name-_
    ->  true
    ;   Name = Reading0
    ),
    question(Question, Properties),
    memberchk(options(Options), Properties),
    member(Option-_, Options).

%   negated(:Goal, -Fact): the proof of Goal has Fact as not shown, or a
%   conclusion that Fact would help to show.

negated(Goal, Fact) :-
    first_proof(Goal, Proof),
    sub_term(Step, Proof),
    nonvar(Step),
    Step = not_shown(Denied),
    (   finding(Denied, _, _)
    ->  Fact = Denied
    ;   would_show(Denied, Fact)
    ).

would_show(direct_infringement(Actor, Matter, Victim),
           invaded(Actor, Matter, Victim)).
would_show(involves_third_party(_, Matter, Victim),
           invaded(stranger, Matter, Victim)).
