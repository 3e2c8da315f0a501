:- module(questions,
          [ question_answer/3           % +Op, +Arguments, -Answer
          ]).
:- use_module(kb(engine/case)).
:- use_module(kb(engine/problem)).
:- use_module(kb(engine/stage)).
:- use_module(kb(expectations)).
:- use_module(kb(outcome)).
:- use_module(kb(render/proof_json)).
:- use_module(kb(render/proof_text)).
:- use_module(kb(render/catalogue)).
:- use_module(kb(render/catalogue_text)).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [member/2, memberchk/2]).

/** <module> The questions that may be asked through the door

Each takes a dict of arguments and gives what JSON can hold.  Arguments that
all share: `case` (a tree, trees.pl), `file`, `reading`, `set`, `lang`, `format`
(`json` or `text`).  With format `text` the answer is _{text:String}.

  - prove: all liabilities of the case with their proofs; as text in lines of
    `width` columns
  - replay: every line of the case's `expect`
  - check: nothing but reading the case
  - vocabulary, rules, articles, readings: what the knowledge base holds
*/

%!  question_answer(+Op:atom, +Arguments:dict, -Answer) is det.
%
%   True when Answer answers the question Op.
%
%   @throws case_error/5 and usage_error/3, see problem.pl.

question_answer(Op, Arguments, Answer) :-
    findall(Known, clause(ask(Known, _, _, _, _), _), Ops),
    one_of(Op, Ops, "there is no such question"),
    argument(format, Arguments, [json, text], json, Format),
    argument(lang, Arguments, [en, zh], en, Language),
    ask(Op, Format, Language, Arguments, Answer),
    !.

argument(Key, Arguments, Allowed, Default, Value) :-
    (   get_dict(Key, Arguments, Text),
        Text \== null
    ->  atom_string(Value, Text),
        format(string(Message), "there is no such ~w", [Key]),
        one_of(Value, Allowed, Message)
    ;   Value = Default
    ).

one_of(Value, Allowed, Message) :-
    (   memberchk(Value, Allowed)
    ->  true
    ;   usage_problem(Value, Allowed, Message)
    ).

ask(prove, Format, Language, Arguments, Answer) :-
    the_case(Arguments, Case),
    the_reading(Arguments, Reading, Settings),
    (   get_dict(width, Arguments, Width)
    ->  true
    ;   Width = 100
    ),
    with_case(Case, Reading, Settings,
              proved(Format, Language, Width, Answer)).
ask(replay, _, _, Arguments, Answer) :-
    the_case(Arguments, Case),
    replay(Case, Rows),
    (   member(Row, Rows),
        Row.agrees == false
    ->  Agrees = false
    ;   Agrees = true
    ),
    Case.title = [en-En, zh-Zh],
    atom_string(Case.id, Id),
    Answer = _{ case:Id, title:_{ en:En, zh:Zh }, agrees:Agrees,
                rows:Rows }.
ask(check, _, _, Arguments, Answer) :-
    the_case(Arguments, Case),
    length(Case.facts, Established),
    length(Case.disproved, Disproved),
    Findings is Established + Disproved,
    Case.title = [en-En, zh-Zh],
    atom_string(Case.id, Id),
    Answer = _{ case:Id, title:_{ en:En, zh:Zh }, findings:Findings }.
ask(vocabulary, Format, Language, _, Answer) :-
    vocabulary_json(Dict),
    listed(Format, Language, Dict, Answer).
ask(rules, Format, Language, _, Answer) :-
    rules_json(Dict),
    listed(Format, Language, Dict, Answer).
ask(articles, Format, Language, _, Answer) :-
    articles_json(Dict),
    listed(Format, Language, Dict, Answer).
ask(readings, Format, Language, _, Answer) :-
    readings_json(Dict),
    listed(Format, Language, Dict, Answer).

proved(json, _, _, Answer) :-
    outcome(Liabilities, Nodes),
    outcome_json(Liabilities, Nodes, Answer).
proved(text, Language, Width, _{ text:Text }) :-
    outcome(Liabilities, Nodes),
    outcome_text(Language, Width, Liabilities, Nodes, Text).

listed(json, _, Dict, Dict).
listed(text, Language, Dict, _{ text:Text }) :-
    catalogue_text(Language, Dict, Text).

the_case(Arguments, Case) :-
    (   get_dict(file, Arguments, File)
    ->  true
    ;   File = null
    ),
    read_case(Arguments.case, File, Case).

the_reading(Arguments, Reading, Settings) :-
    (   get_dict(reading, Arguments, Text),
        Text \== null
    ->  atom_string(Reading, Text)
    ;   Reading = none
    ),
    (   get_dict(set, Arguments, Set),
        Set \== null
    ->  dict_pairs(Set, _, Pairs),
        maplist(setting, Pairs, Settings)
    ;   Settings = []
    ).

setting(Question-Text, Question=Option) :-
    atom_string(Option, Text).
