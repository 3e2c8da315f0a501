:- module(yaml_tree,
          [ read_yaml/2                 % +File, -Tree
          ]).
:- use_module(kb(engine/problem)).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [member/2, nth1/3]).
:- use_module(library(readutil), [read_file_to_string/3]).
:- if(exists_source(library(yaml))).
:- use_module(library(yaml), [yaml_read/2]).
:- endif.

/** <module> YAML at the prompt

Other programs parse YAML themselves and send trees (trees.pl) through the
door.  At the prompt library(yaml) does it.  It keeps no lines, so the line
of a text is looked up: the first that holds it.
*/

%!  read_yaml(+File, -Tree) is det.
%
%   True when Tree is the document in File.
%
%   @throws case_error/5, see problem.pl, if File is not YAML, is too large,
%           or uses aliases to become so.

read_yaml(File, Tree) :-
    in_file(File, read_tree(File, Tree)).

read_tree(File, Tree) :-
    (   exists_file(File)
    ->  true
    ;   case_problem(null, null, null, "there is no such file")
    ),
    catch(read_file_to_string(File, Text, [encoding(utf8)]), Error,
          unreadable(Error)),
    catch(yaml_read(string(Text), Document), Error, unreadable(Error)),
    split_string(Text, "\n", "", Lines),
    (   acyclic_term(Document),
        call_with_inference_limit(yaml_tree:tree(Document, Lines, Tree),
                                  100_000_000, Result),
        Result \== inference_limit_exceeded
    ->  true
    ;   case_problem(null, null, null, "the document is too large")
    ).

unreadable(error(Formal, _)) :-
    case_problem(null, null, null, "this is not a case file: ~q"-[Formal]).

tree(Document, Lines, map(Pairs, 1)) :-
    is_dict(Document),
    !,
    dict_pairs(Document, _, Pairs0),
    maplist(pair(Lines), Pairs0, Pairs).
tree(Document, Lines, seq(Trees, 1)) :-
    is_list(Document),
    !,
    findall(Tree,
            ( member(Each, Document), tree(Each, Lines, Tree) ),
            Trees).
tree(tag(Tag, _), Lines, _) :-
    !,
    line_of(Tag, Lines, Line),
    case_problem(Line, Tag, null, "tags are not allowed").
tree(null, _, scalar("", null)) :-
    !.
tree(Scalar, Lines, scalar(Text, Line)) :-
    format(string(Text), "~w", [Scalar]),
    line_of(Text, Lines, Line).

pair(Lines, Key0-Value, Key-Line-Tree) :-
    format(atom(Key), "~w", [Key0]),
    atom_concat(Key, ':', Start),
    line_of(Start, Lines, Line),
    tree(Value, Lines, Tree).

line_of(Text, Lines, Line) :-
    (   nth1(N, Lines, Each),
        sub_string(Each, _, _, _, Text)
    ->  Line = N
    ;   Line = null
    ).
