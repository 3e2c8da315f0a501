:- module(tree_text,
          [ node_lines/5                % +Language, +Index, +Id, +Width, -Ls
          ]).
:- use_module(kb(schema), [statutes_first/2]).
:- use_module(kb(engine/negation), [shown_not/1]).
:- use_module(kb(engine/stage)).
:- use_module(kb(lang/wording)).
:- use_module(kb(render/wrap)).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(assoc), [get_assoc/3]).
:- use_module(library(lists), [append/3, member/2, memberchk/2]).

/** <module> One proof as lines of text

The guides are data; the words are those of kb/lang.
*/

guides("├─ ", "│  ").
last_guides("└─ ", "   ").

%!  node_lines(+Language, +Index, +Id, +Width:integer, -Lines) is det.
%
%   True when Lines are the proof below the node Id, drawn as a tree with
%   the node at its root.  Index maps ids to nodes.

node_lines(Language, Index, Id, Width, Lines) :-
    subtree(Language, Index, Width, "   ", "   ", Id, Lines).

subtree(Language, Index, Width, First, Rest, Id0, Lines) :-
    folded(Index, Id0, Id, Alternatives),
    get_assoc(Id, Index, Node),
    Node = node(_, _, _, _, _, _, _, Children),
    line_of(Language, Node, Alternatives, Words),
    (   Children == []
    ->  Hanging = Rest
    ;   guides(_, Bar),
        string_concat(Rest, Bar, Hanging)
    ),
    wrapped(First, Hanging, Words, Width, Own),
    children(Children, Language, Index, Width, Rest, Below),
    append(Own, Below, Lines).

children([], _, _, _, _, []).
children([Id|Ids], Language, Index, Width, Indent, Lines) :-
    (   Ids == []
    ->  last_guides(Tee, Bar)
    ;   guides(Tee, Bar)
    ),
    string_concat(Indent, Tee, First),
    string_concat(Indent, Bar, Rest),
    subtree(Language, Index, Width, First, Rest, Id, Own),
    children(Ids, Language, Index, Width, Indent, More),
    append(Own, More, Lines).

%   A disjunction shown by one limb is read as that limb; what else would
%   have served is said there.

folded(Index, Id0, Id, Alternatives) :-
    get_assoc(Id0, Index, node(_, any, _, _, _, _, Also, [Child])),
    !,
    folded(Index, Child, Id, More),
    append(Also, More, Alternatives).
folded(_, Id, Id, []).

line_of(Language, node(_, Kind, Goal, _, Cites, Burden, Also0, _),
        Alternatives, Line) :-
    wording(Language, Goal, Words),
    lead(Language, Kind, Goal, Lead),
    shown_cites(Kind, Cites, Shown),
    bracketed(Language, Shown, Brackets),
    place(Language, Kind, Goal, Place),
    burden_words(Language, Kind, Burden, Bearer),
    append(Alternatives, Also0, Also),
    also_words(Language, Also, Else),
    atomic_list_concat([Lead, Words, Brackets, Place, Bearer, Else], Line).

%   What is not shown because the case disproves it is said to be disproved.

lead(Language, not_shown, Goal, Lead) :-
    shown_not(Goal),
    !,
    phrase_word(Language, connective(shown_not), Lead).
lead(Language, Kind, _, Lead) :-
    memberchk(Kind, [not_shown, shown_not, reading, assumed]),
    !,
    phrase_word(Language, connective(Kind), Lead).
lead(_, _, _, "").

%   A leaf is shown with the first article of the rule that asks it.

shown_cites(Kind, Cites, [First]) :-
    memberchk(Kind, [fact, not_shown, shown_not]),
    statutes_first(Cites, [First|_]),
    !.
shown_cites(_, Cites, Cites).

bracketed(_, [], "") :-
    !.
bracketed(Language, Cites, Text) :-
    citations_text(Language, Cites, Joined),
    format(string(Text), " [~w]", [Joined]).

place(Language, Kind, Goal, Text) :-
    memberchk(Kind, [fact, not_shown, shown_not]),
    stated_in_line(Goal, Line),
    !,
    wording(Language, in_line(Line), Text).
place(_, _, _, "").

%   Of what is established the burden has been met.

burden_words(Language, Kind, burden(Party, _, _, _), Text) :-
    memberchk(Kind, [not_shown, shown_not]),
    !,
    phrase_word(Language, connective(burden), Lead),
    (   Party = role(Role)
    ->  phrase_word(Language, role(Role), Name)
    ;   shown_name(Language, Party, Name)
    ),
    format(string(Text), " · ~w~w", [Lead, Name]).
burden_words(_, _, _, "").

also_words(_, [], "") :-
    !.
also_words(Language, Also, Text) :-
    findall(Words,
            ( member(also(Goal, _), Also), wording(Language, Goal, Words) ),
            Each),
    phrase_word(Language, connective(also), Lead),
    atomic_list_concat(Each, '; ', Joined),
    format(string(Text), " · ~w~w", [Lead, Joined]).
