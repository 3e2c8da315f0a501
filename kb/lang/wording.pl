:- module(wording,
          [ wording/3,                  % +Language, +Term, -Text
            phrase_word/3,              % +Language, +Key, -Text
            citation_text/3,            % +Language, +Citation, -Text
            citations_text/3,           % +Language, +Citations, -Text
            shown_name/3,               % +Language, +Name, -Text
            listed/3,                   % +Language, +Names, -Text
            separated/3                 % +Language, +Texts, -Text
          ]).
:- use_module(kb(schema)).
:- use_module(kb(lang/en), []).
:- use_module(kb(lang/zh), []).
:- use_module(kb(engine/finding_text)).
:- use_module(kb(engine/stage)).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [list_to_set/2, member/2, memberchk/2]).

/** <module> Words for terms

en.pl and zh.pl say, for each term, which words and things follow each
other; here they become text.  No other file holds words of a proof.
*/

%!  wording(+Language, +Term, -Text:string) is det.
%
%   True when Text is how a lawyer reads Term: a finding, a conclusion, a
%   reading, a liability.  A term without words, such as a goal of other
%   people's rules, is shown as it is written.

wording(Language, Term, Text) :-
    Language:says(Term, Words),
    !,
    maplist(piece(Language), Words, Pieces),
    joined(Pieces, Text).
wording(_, Term, Text) :-
    finding_text(Term, Text).

piece(Language, Piece, Text) :-
    \+ ground(Piece),
    !,
    phrase_word(Language, anyone, Text).
piece(_, Text, Text) :-
    string(Text),
    !.
piece(Language, list(Names), Text) :-
    !,
    listed(Language, Names, Text).
piece(Language, Term, Text) :-
    compound(Term),
    !,
    (   Language:word(Term, Text0)
    ->  Text = Text0
    ;   wording(Language, Term, Text)
    ).
piece(Language, Name, Text) :-
    shown_name(Language, Name, Text).

%!  listed(+Language, +Names:list, -Text) is det.
%
%   True when Text lists the display names of Names.

listed(Language, Names, Text) :-
    maplist(shown_name(Language), Names, Texts),
    separated(Language, Texts, Text).

%!  separated(+Language, +Texts:list, -Text) is det.
%
%   True when Text has Texts with the separator of Language between them.

separated(Language, Texts, Text) :-
    phrase_word(Language, list_separator, Separator),
    atomic_list_concat(Texts, Separator, Joined),
    atom_string(Joined, Text).

joined(Pieces, Text) :-
    atomic_list_concat(Pieces, Atom),
    atom_string(Atom, Text).

%!  shown_name(+Language, +Name, -Text) is det.
%
%   True when Text is the display name of Name, or Name itself.

shown_name(Language, Name, Text) :-
    (   display_name(Name, Language, Text0)
    ->  Text = Text0
    ;   Text = Name
    ).

%!  phrase_word(+Language, +Key, -Text:string) is det.
%
%   True when Text is the word or phrase for Key in Language.

phrase_word(Language, Key, Text) :-
    Language:word(Key, Text),
    !.

%!  citation_text(+Language, +Citation, -Text:string) is det.
%
%   True when Text names Citation (Instrument:Provision) for a reader.

citation_text(Language, Citation, Text) :-
    citations_text(Language, [Citation], Text).

%!  citations_text(+Language, +Citations:list, -Text:string) is det.
%
%   True when Text names Citations for a reader, each instrument once.

citations_text(Language, Citations0, Text) :-
    statutes_first(Citations0, Citations),
    findall(Instrument, member(Instrument:_, Citations), Instruments0),
    list_to_set(Instruments0, Instruments),
    findall(Group,
            ( member(Instrument, Instruments),
              of_instrument(Language, Instrument, Citations, Group)
            ),
            Groups),
    phrase_word(Language, group_separator, Separator),
    atomic_list_concat(Groups, Separator, Joined),
    atom_string(Joined, Text).

of_instrument(Language, Instrument, Citations, Text) :-
    schema:instrument(Instrument, Properties),
    memberchk(short(Shorts), Properties),
    memberchk(Language-Short, Shorts),
    memberchk(style(Style), Properties),
    findall(Where,
            ( member(Instrument:Provision, Citations),
              provision(Language, Style, Instrument:Provision, Where)
            ),
            Places),
    separated(Language, Places, Joined),
    phrase_word(Language, style(Style), Glue),
    joined([Short, Glue, Joined], Text).

provision(Language, _, Citation, Where) :-
    schema:authority(Citation, Properties),
    memberchk(label(Labels), Properties),
    !,
    memberchk(Language-Where, Labels).
provision(en, article, _:Provision, Where) :-
    !,
    atom_string(Provision, Where).
provision(zh, article, _:Provision, Where) :-
    !,
    (   sub_atom(Provision, Before, 1, After, '(')
    ->  sub_atom(Provision, 0, Before, _, Article),
        Length is After - 1,
        Start is Before + 1,
        sub_atom(Provision, Start, Length, _, Paragraph),
        joined(["第", Article, "条第", Paragraph, "款"], Where)
    ;   joined(["第", Provision, "条"], Where)
    ).
provision(_, point, _:Provision, Where) :-
    !,
    atom_string(Provision, Where).
provision(Language, note, Citation, Where) :-
    schema:authority(Citation, Properties),
    memberchk(heading(Headings), Properties),
    memberchk(Language-Where, Headings).
