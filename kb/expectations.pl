:- module(expectations,
          [ read_expectations/3,        % +Tree, +Types, -Expectations
            replay/2                    % +Case, -Rows
          ]).
:- use_module(kb(schema)).
:- use_module(kb(readings), [named_reading/2, reading_in_force/2]).
:- use_module(kb(liability)).
:- use_module(kb(engine/problem)).
:- use_module(kb(engine/stage)).
:- use_module(kb(engine/trees)).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [append/2, member/2, memberchk/2]).

/** <module> What a case expects, and whether it follows

`expect` makes a case a test.  Its keys `liable` and `not_liable` are lists
of partial descriptions of a liability, in the words

    debtor creditor injury form scope remedies with route

A description of `liable` must fit some liability that is derived; `liable:
[]` says that there is none.  A description of `not_liable` must fit none.
The same two keys under the name of a reading say what holds under it;
otherwise the reading of the case is in force.

Read, this is a list Reading-expect(Kind, Line, Description), Reading being a
name or `none` and Description a list Word-Value, or `nobody`.
*/

%!  read_expectations(+Tree, +Types, -Expectations:list) is det.
%
%   True when Expectations is what Tree expects of a case whose names are
%   Types, a list Name-Type.
%
%   @throws case_error/5, see problem.pl: an unknown word, party, form, scope
%           or route.

read_expectations(Tree, Types, Expectations) :-
    tree_map(Tree, "expect is a map with liable and not_liable", Pairs),
    findall(Name, named_reading(Name, _), Readings),
    check_keys(Pairs, [liable, not_liable|Readings]),
    findall(Key-Value, member(Key-_-Value, Pairs), Entries),
    maplist(read_entry(Types), Entries, Lists),
    append(Lists, Expectations).

read_entry(Types, Kind-Tree, Expectations) :-
    memberchk(Kind, [liable, not_liable]),
    !,
    read_kind(Types, none, Kind, Tree, Expectations).
read_entry(Types, Reading-Tree, Expectations) :-
    tree_map(Tree, "a reading has a map with liable and not_liable", Pairs),
    check_keys(Pairs, [liable, not_liable]),
    findall(Kind-Value, member(Kind-_-Value, Pairs), Entries),
    findall(List,
            ( member(Kind-Value, Entries),
              read_kind(Types, Reading, Kind, Value, List)
            ),
            Lists),
    append(Lists, Expectations).

read_kind(Types, Reading, Kind, Tree, Expectations) :-
    tree_seq(Tree, Kind, Trees),
    (   Trees == [],
        Kind == liable
    ->  tree_line(Tree, Line),
        Expectations = [Reading-expect(Kind, Line, nobody)]
    ;   maplist(read_description(Types, Reading, Kind), Trees, Expectations)
    ).

read_description(Types, Reading, Kind, Tree,
                 Reading-expect(Kind, Line, Description)) :-
    tree_line(Tree, Line),
    tree_map(Tree, "a liability is described by a map", Pairs),
    check_keys(Pairs, [ debtor, creditor, injury, form, scope, remedies,
                        with, route ]),
    maplist(read_word(Types), Pairs, Description).

read_word(Types, Word-_-Tree, Word-Values) :-
    memberchk(Word, [remedies, with]),
    !,
    tree_seq(Tree, Word, Trees),
    known(Word, Types, Known),
    maplist(read_value(Word, Known), Trees, Values0),
    sort(Values0, Values).
read_word(Types, Word-_-Tree, Word-Value) :-
    known(Word, Types, Known),
    read_value(Word, Known, Tree, Value).

read_value(Word, Known, Tree, Value) :-
    tree_scalar(Tree, Text, Line),
    (   atom_string(Value, Text),
        memberchk(Value, Known)
    ->  true
    ;   nearest(Text, Known, Nearest),
        case_problem(Line, Text, Nearest, "there is no such ~w"-[Word])
    ).

known(form, _, Forms) :-
    !,
    findall(Form, form(Form, _, _), Forms).
known(scope, _, Scopes) :-
    !,
    findall(Scope, scope(Scope, _), Scopes).
known(remedies, _, Remedies) :-
    !,
    findall(Each, form(_, _, Each), Lists),
    append(Lists, Remedies).
known(route, _, Routes) :-
    !,
    findall(Route,
            ( schema:route(Conclusion, _), functor(Conclusion, Route, _) ),
            Routes).
known(injury, Types, Names) :-
    !,
    findall(Name, member(Name-injury, Types), Names).
known(_, Types, Names) :-
    findall(Name, member(Name-party, Types), Names).

%!  replay(+Case:dict, -Rows:list(dict)) is det.
%
%   True when Rows has a row{reading, line, expected, derived, agrees} for
%   each line of the case's `expect`.  Expected and derived are texts;
%   derived is `null` where nothing fits; agrees is `true` or `false`.

replay(Case, Rows) :-
    findall(Reading, member(Reading-_, Case.expect), Readings0),
    sort(Readings0, Readings),
    maplist(replay_reading(Case), Readings, Lists),
    append(Lists, Rows).

replay_reading(Case, Reading, Rows) :-
    with_case(Case, Reading, [],
              ( liabilities(_, Standing),
                reading_in_force(Name, _)
              )),
    findall(Row,
            ( member(Reading-Expect, Case.expect),
              row(Expect, Standing, Name, Row)
            ),
            Rows).

row(expect(Kind, Line, Description), Standing, Reading, Row) :-
    description_text(Kind, Description, Expected),
    findall(Text,
            ( member(Derived, Standing),
              once(fits(Description, Derived)),
              standing_text(Derived, Text)
            ),
            Texts),
    agrees(Kind, Description, Texts, Agrees),
    (   Texts = [_|_]
    ->  atomic_list_concat(Texts, '; ', Shown)
    ;   Shown = null
    ),
    Row = row{ reading:Reading, line:Line, expected:Expected,
               derived:Shown, agrees:Agrees }.

agrees(liable, nobody, Texts, Agrees) :- !, truth(Texts == [], Agrees).
agrees(liable, _, Texts, Agrees) :- truth(Texts \== [], Agrees).
agrees(not_liable, _, Texts, Agrees) :- truth(Texts == [], Agrees).

truth(Goal, Truth) :-
    (   call(Goal)
    ->  Truth = true
    ;   Truth = false
    ).

fits(nobody, _).
fits([], _).
fits([Word-Value|Words], Standing) :-
    has(Word, Standing, Value),
    fits(Words, Standing).

has(debtor, standing(l(_, X, _, _, _, _), _, _, _), X).
has(creditor, standing(l(_, _, X, _, _, _), _, _, _), X).
has(injury, standing(l(_, _, _, X, _, _), _, _, _), X).
has(form, standing(l(_, _, _, _, X, _), _, _, _), X).
has(scope, standing(_, X, _, _), X).
has(remedies, standing(l(_, _, _, _, Form, _), _, _, _), Remedies) :-
    form(Form, _, Remedies0),
    sort(Remedies0, Remedies).
has(with, standing(l(_, _, _, _, _, With0), _, _, _), With) :-
    sort(With0, With).
has(route, standing(_, _, Carried, _), Route) :-
    member(carried(_, Conclusion), Carried),
    functor(Conclusion, Route, _).

description_text(Kind, nobody, Text) :-
    !,
    format(string(Text), "~w: nobody", [Kind]).
description_text(Kind, Description, Text) :-
    findall(Part,
            ( member(_-Value, Description), value_text(Value, Part) ),
            Parts),
    atomic_list_concat([Kind|Parts], ' ', Text).

value_text(Values, Text) :-
    is_list(Values),
    !,
    Values = [_|_],
    atomic_list_concat(Values, '+', Text).
value_text(Value, Value).

standing_text(standing(l(_, Debtor, Creditor, Injury, Form, With), Scope,
                       Carried, _), Text) :-
    findall(Route,
            ( member(carried(_, Conclusion), Carried),
              functor(Conclusion, Route, _)
            ),
            Routes),
    append([ [Debtor, Creditor, Injury, Form, Scope], With, Routes ],
           Words),
    atomic_list_concat(Words, ' ', Text).
