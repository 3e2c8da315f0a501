:- module(trees,
          [ tree_scalar/3,              % +Tree, -Text, -Line
            tree_seq/3,                 % +Tree, +Key, -Trees
            tree_map/3,                 % +Tree, +Message, -Pairs
            tree_line/2,                % +Tree, -Line
            check_keys/2                % +Pairs, +Allowed
          ]).
:- use_module(kb(engine/problem)).
:- use_module(library(apply), [maplist/2]).
:- use_module(library(lists), [last/2, member/2, memberchk/2]).

/** <module> Parsed documents

A document as delivered by whoever parsed it; a Line may be `null`:

    scalar(Text, Line)  seq(Trees, Line)  map([Key-Line-Tree, ...], Line)

Keys are atoms.  What has another shape than asked for is a case error.
*/

%!  tree_line(+Tree, -Line) is det.
%
%   True when Tree begins in Line.

tree_line(scalar(_, Line), Line).
tree_line(seq(_, Line), Line).
tree_line(map(_, Line), Line).

%!  tree_scalar(+Tree, -Text:string, -Line) is det.
%
%   True when Tree is a single text.

tree_scalar(scalar(Text, Line), Text, Line) :-
    !.
tree_scalar(Tree, _, _) :-
    tree_line(Tree, Line),
    case_problem(Line, null, null,
                 "a single text is expected here, not a list or a map").

%!  tree_seq(+Tree, +Key, -Trees:list) is det.
%
%   True when Tree, the value of Key, is a list.

tree_seq(seq(Trees, _), _, Trees) :-
    !.
tree_seq(scalar("", _), _, []) :-
    !.
tree_seq(Tree, Key, _) :-
    tree_line(Tree, Line),
    case_problem(Line, Key, null, "a list is expected here").

%!  tree_map(+Tree, +Message, -Pairs:list) is det.
%
%   True when Tree is a map; otherwise Message says what was expected.

tree_map(map(Pairs, _), _, Pairs) :-
    !.
tree_map(Tree, Message, _) :-
    tree_line(Tree, Line),
    case_problem(Line, null, null, Message).

%!  check_keys(+Pairs, +Allowed:list(atom)) is det.
%
%   True when every key is allowed and stands once.

check_keys(Pairs, Allowed) :-
    maplist(check_key(Pairs, Allowed), Pairs).

check_key(Pairs, Allowed, Key-Line-_) :-
    (   memberchk(Key, Allowed)
    ->  true
    ;   nearest(Key, Allowed, Nearest),
        atom_string(Key, Text),
        case_problem(Line, Text, Nearest, "there is no such key")
    ),
    findall(Line1, member(Key-Line1-_, Pairs), Lines),
    (   Lines = [_]
    ->  true
    ;   last(Lines, Again),
        case_problem(Again, Key, null, "the key stands twice")
    ).
