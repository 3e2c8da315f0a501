:- module(negation,
          [ not_shown/1,                % :Goal
            shown_not/1,                % +Fact
            disproved/1                 % ?Fact
          ]).
:- use_module(library(error), [must_be/2]).

/** <module> The two negations

Absence of proof and proof of absence are different things, and these are
the only negations that doctrine uses:

  - not_shown(Goal): Goal is disproved or unknown.  The burden of Goal is on
    the party who would profit from it.
  - shown_not(Fact): Fact is disproved.  The burden is on the party who
    relies on that.
*/

:- meta_predicate
    not_shown(0).

:- dynamic
    disproved/1.

%!  disproved(?Fact) is nondet.
%
%   True when the case states that Fact did not happen.  A variable in a
%   stated Fact stands for anything: notified(_, site, video, _) says that
%   nobody notified.

%!  not_shown(:Goal) is semidet.
%
%   True when Goal, a fact or a conclusion, cannot be derived from the case.
%   It never means that Goal is false.
%
%   @throws instantiation_error  if Goal is not ground, because "something
%           that nobody proved" is not a question a court can answer.

not_shown(Goal) :-
    must_be(ground, Goal),
    \+ call(Goal).

%!  shown_not(+Fact) is semidet.
%
%   True when the case disproves Fact.  A variable left in Fact asks that
%   every instance is disproved.  Failure means that the contrary of Fact is
%   not shown; it never means that Fact is true.

shown_not(Fact) :-
    disproved(Pattern),
    subsumes_term(Pattern, Fact),
    !.
