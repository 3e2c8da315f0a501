:- module(schema,
          [ citation/2,                 % ?Indicator, ?Citation
            citation_id/2,              % +Citation, -Id
            statutes_first/2,           % +Citations, -Sorted
            statutes/2,                 % +Citations, -Articles
            leaf/2                      % +Goal, -Kind
          ]).

:- use_module(library(lists), [member/2, memberchk/2, nth1/3]).
:- use_module(library(pairs), [pairs_values/2]).

/** <module> The shape of the knowledge base

What every other file states about the law, and where.  All of it is data:
a test can walk it, and the engine reads it without knowing any law.

  - cites(Name/Arity, Instrument:Provision)
    The rule rests on that provision.  The name of a rule is unique in the
    whole knowledge base, so its module need not be said.
  - route(Conclusion, liability(Debtor, Creditor, Injury, Form, Scope, With))
    Conclusion is a legal way to that liability.  With is the list of the
    parties who answer jointly, or, for supplementary liability, first.
  - burden(Name/Arity, Burden, Citation)
    Who bears the burden of a conclusion when a rule asks that it is not
    shown.  Burden is claim(Role) or defence(Role), as in vocabulary.pl.
  - shifts_burden(Name/Arity, Fact, Burden, Citation)
    Within that rule the burden of Fact (a name/arity) is moved.
  - instrument(Id, Properties)
    A statute, an interpretation or a paper: title/1, short/1, style/1
    (article or point), in_force/1.
  - authority(Instrument:Provision, Properties)
    What it says, in our own words: heading/1 and says/1, each a list
    [en-String, zh-String]; grade/1; optional predecessor/1, label/1.
  - not_modelled(Instrument:Provision, [en-String, zh-String])
    Why no rule uses the provision.
  - holders(Question, Option, Citations)
    Who answers a contested question (readings.pl) with that option.
*/

:- multifile
    cites/2, route/2, burden/3, shifts_burden/4,
    instrument/2, authority/2, not_modelled/2,
    leaf_hook/2, holders/3.
:- dynamic
    cites/2, route/2, burden/3, shifts_burden/4,
    instrument/2, authority/2, not_modelled/2,
    leaf_hook/2, holders/3.

%!  citation(?Indicator, ?Citation) is nondet.
%
%   True when the rule Indicator (Name/Arity) rests on Citation
%   (Instrument:Provision).

citation(Indicator, Citation) :-
    cites(Indicator, Citation).

%!  citation_id(+Citation, -Id:atom) is det.
%
%   True when Id is Citation as other programs write it, for example
%   `civil_code:1195(2)`.

citation_id(Instrument:Provision, Id) :-
    format(atom(Id), "~w:~w", [Instrument, Provision]).

%!  statutes_first(+Citations:list, -Sorted:list) is det.
%
%   True when Sorted has articles of the law before points of papers, and
%   these before notes of this project, each in the order of Citations.

statutes_first(Citations, Sorted) :-
    findall(Rank-Citation,
            ( member(Citation, Citations), rank(Citation, Rank) ),
            Pairs0),
    keysort(Pairs0, Pairs),
    pairs_values(Pairs, Sorted).

rank(Instrument:_, Rank) :-
    instrument(Instrument, Properties),
    memberchk(style(Style), Properties),
    nth1(Rank, [article, point, note], Style),
    !.

%!  statutes(+Citations:list, -Articles:list) is det.
%
%   True when Articles are those Citations that are articles of the law, or
%   all of them where none is.

statutes(Citations, Articles) :-
    findall(Citation,
            ( member(Citation, Citations), rank(Citation, 1) ),
            Articles0),
    (   Articles0 == []
    ->  Articles = Citations
    ;   Articles = Articles0
    ).

%!  leaf(+Goal, -Kind) is semidet.
%
%   True when Goal is not derived by a rule but read off the case (Kind is
%   `fact`) or off the reading in force (Kind is `reading`).

leaf(Goal, Kind) :-
    leaf_hook(Goal, Kind),
    !.
