:- module(bridge,
          [ answer/2                    % +Request, -Reply
          ]).
:- use_module(kb(engine/questions)).
:- if(exists_source(library(http/json))).
:- use_module(library(http/json), [atom_json_dict/3, json_write_dict/3]).
:- else.
:- use_module(library(json), [atom_json_dict/3, json_write_dict/3]).
:- endif.
:- use_module(library(apply), [maplist/3]).
:- use_module(library(error), [must_be/2, resource_error/1]).

/** <module> The one door for other programs: JSON in, JSON out

A request is an object with the name of a question, "op", and its arguments
(questions.pl).  The reply is

    {"ok": true, "answer": ...}
    {"ok": false, "error": {"kind", "message", "file", "line", "term",
                            "nearest"}}

with kind `case` (bad case), `usage` (unknown reading, option, format, ...),
`limit` (the search was stopped) or `internal`.  A parsed document in "case"
has its scalars as {"scalar", "line"}, its lists as {"seq", "line"} and its
maps as {"map": [{"key", "line", "value"}], "line"}.
*/

%!  answer(+Request:text, -Reply:string) is det.
%
%   True when Reply is the answer to Request, both JSON texts.  Never throws
%   and never fails; leaves no trace of the case.

answer(Request, Reply) :-
    catch(( reply(Request, Dict),
            json_text(Dict, Reply)
          ),
          Error,
          ( failure(Error, Failure),
            json_text(Failure, Reply)
          )).

json_text(Dict, Text) :-
    with_output_to(string(Text),
                   json_write_dict(current_output, Dict, [width(0)])).

reply(Request, _{ ok:true, answer:Answer }) :-
    atom_json_dict(Request, Dict, []),
    must_be(dict, Dict),
    Op0 = Dict.op,
    atom_string(Op, Op0),
    (   get_dict(limit, Dict, Limit),
        integer(Limit)
    ->  true
    ;   default_limit(Limit)
    ),
    (   call_with_inference_limit(bridge:run(Op, Dict, Answer), Limit,
                                  Result)
    ->  true
    ;   throw(error(question_failed(Op), _))
    ),
    (   Result == inference_limit_exceeded
    ->  resource_error(inferences)
    ;   true
    ).

%   About half a minute on a machine of 2026.

default_limit(500_000_000).

run(Op, Dict0, Answer) :-
    with_tree(Dict0, Dict),
    question_answer(Op, Dict, Answer).

with_tree(Dict0, Dict) :-
    (   get_dict(case, Dict0, Tree0)
    ->  tree(Tree0, Tree),
        put_dict(case, Dict0, Tree, Dict)
    ;   Dict = Dict0
    ).

tree(Dict, scalar(Text, Dict.line)) :-
    get_dict(scalar, Dict, Text),
    !.
tree(Dict, seq(Trees, Dict.line)) :-
    get_dict(seq, Dict, Dicts),
    !,
    maplist(tree, Dicts, Trees).
tree(Dict, map(Pairs, Dict.line)) :-
    get_dict(map, Dict, Dicts),
    maplist(pair, Dicts, Pairs).

pair(Dict, Key-Dict.line-Tree) :-
    atom_string(Key, Dict.key),
    tree(Dict.value, Tree).

failure(Error, _{ ok:false, error:_{ kind:Kind, message:Message, file:File,
                                     line:Line, term:Term,
                                     nearest:Nearest } }) :-
    described(Error, Kind, File, Line, Term, Nearest, Message),
    !.

described(error(case_error(File, Line, Term, Nearest, Message), _),
          case, File, Line, Term, Nearest, Message).
described(error(usage_error(Term, Nearest, Message), _),
          usage, null, null, Term, Nearest, Message).
described(error(resource_error(What), _),
          limit, null, null, null, null, Message) :-
    format(string(Message),
           "the search was stopped at its limit of ~w", [What]).
described(Error, internal, null, null, null, null, Message) :-
    format(string(Message), "~q", [Error]).
