:- module(case,
          [ read_case/3                 % +Tree, +File, -Case
          ]).
:- use_module(kb(readings), [named_reading/2]).
:- use_module(kb(engine/findings)).
:- use_module(kb(engine/problem)).
:- use_module(kb(engine/trees)).
:- use_module(kb(engine/stated)).
:- use_module(kb(expectations)).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [member/2, memberchk/2]).

/** <module> From a parsed document to a case

A document arrives as a tree (trees.pl) and becomes a dict `case{id, file,
title, names, reading, facts, disproved, expect}`:

  - title is [en-String, zh-String]; names a list Name-[en-S, zh-S]
  - facts and disproved are lists Term-Line, each term of the vocabulary
  - reading is a name, or `none`
  - expect is what expectations.pl reads

Nothing in a document is ever called.
*/

%!  read_case(+Tree, +File, -Case:dict) is det.
%
%   True when Case is the case that Tree, parsed from File (or `null`),
%   describes.
%
%   @throws case_error/5, see problem.pl, for the first thing that is wrong.

read_case(Tree, File, Case) :-
    in_file(File, read_case(Tree, Case0)),
    Case = Case0.put(file, File).

read_case(Tree, Case) :-
    tree_map(Tree, "a case is a map with the keys id, title, facts", Pairs),
    check_keys(Pairs, [ id, title, source, parties, reading, note, facts,
                        disproved, expect ]),
    tree_line(Tree, Line),
    id(Pairs, Line, Id),
    words_of(Pairs, title, Id, Title),
    stated(Pairs, facts, Facts),
    stated(Pairs, disproved, Disproved),
    check_stated(Facts, Disproved, Types),
    names(Pairs, Types, Names),
    reading_of(Pairs, Reading),
    expected(Pairs, Types, Expect),
    Case = case{ id:Id, title:Title, names:Names, reading:Reading,
                 facts:Facts, disproved:Disproved, expect:Expect }.

id(Pairs, _, Id) :-
    memberchk(id-_-Tree, Pairs),
    !,
    tree_scalar(Tree, Text, Line),
    (   catch(read_finding(Text, Id0), finding_syntax(_), fail),
        atom(Id0)
    ->  Id = Id0
    ;   case_problem(Line, Text, null, "the id of a case is a name")
    ).
id(_, Line, _) :-
    case_problem(Line, null, null, "the case has no id").

reading_of(Pairs, Reading) :-
    memberchk(reading-_-Tree, Pairs),
    !,
    tree_scalar(Tree, Text, Line),
    findall(Name, named_reading(Name, _), Names),
    one_of(Text, Names, Line, "there is no such reading", Reading).
reading_of(_, none).

one_of(Text, Names, Line, Message, Name) :-
    (   atom_string(Name, Text),
        memberchk(Name, Names)
    ->  true
    ;   nearest(Text, Names, Nearest),
        case_problem(Line, Text, Nearest, Message)
    ).

expected(Pairs, Types, Expect) :-
    memberchk(expect-_-Tree, Pairs),
    !,
    read_expectations(Tree, Types, Expect).
expected(_, _, []).

%   names(+Pairs, +Types, -Names): the display names of the case.

names(Pairs, Types, Names) :-
    memberchk(parties-_-Tree, Pairs),
    !,
    tree_map(Tree, "parties is a map from names to display names", Entries),
    maplist(display_name(Types, Entries), Entries, Names).
names(_, _, []).

display_name(Types, Entries, Key-Line-_, Key-Words) :-
    (   memberchk(Key-_, Types)
    ->  true
    ;   findall(Name, member(Name-_, Types), Known),
        nearest(Key, Known, Nearest),
        case_problem(Line, Key, Nearest,
                     "no finding of the case has this name")
    ),
    words_of(Entries, Key, Key, Words).

%   words_of(+Pairs, +Key, +Default, -Words): one text for both languages,
%   or a map with en and zh.

words_of(Pairs, Key, Default, [en-En, zh-Zh]) :-
    (   memberchk(Key-Line-Tree, Pairs)
    ->  (   Tree = map(Entries, _)
        ->  check_keys(Entries, [en, zh]),
            word(Entries, en, Line, En),
            word(Entries, zh, Line, Zh)
        ;   tree_scalar(Tree, En, _),
            Zh = En
        )
    ;   format(string(En), "~w", [Default]),
        Zh = En
    ).

word(Entries, Language, Line, Text) :-
    (   memberchk(Language-_-Tree, Entries)
    ->  tree_scalar(Tree, Text, _)
    ;   case_problem(Line, null, null,
                     "there is no ~w here; it is one text, or a map with \c
                      en and zh"-[Language])
    ).
