:- module(catalogue_text,
          [ catalogue_text/3            % +Language, +Dict, -Text
          ]).
:- use_module(kb(lang/wording)).
:- use_module(kb(render/wrap)).
:- use_module(library(lists), [append/2, append/3, list_to_set/2, member/2]).

/** <module> Lists of facts, rules, articles and questions, as text */

%!  catalogue_text(+Language, +Dict, -Text:string) is det.
%
%   True when Text is the list Dict of catalogue.pl for a reader.

catalogue_text(Language, Dict, Text) :-
    lines(Language, Dict, Lines),
    atomic_list_concat(Lines, '\n', Atom),
    string_concat(Atom, "\n", Text).

lines(Language, Dict, Lines) :-
    get_dict(facts, Dict, Facts),
    !,
    findall(Group, ( member(F, Facts), Group = F.group ), Groups0),
    list_to_set(Groups0, Groups),
    findall(Line, ( member(G, Groups), group_line(Language, Facts, G, Line) ),
            FactLines),
    findall(Line,
            ( member(T, Dict.types), type_line(Language, T, Line) ),
            TypeLines),
    append(FactLines, TypeLines, Lines).
lines(Language, Dict, Lines) :-
    get_dict(rules, Dict, Rules),
    !,
    findall(Line,
            ( member(Rule, Rules), rule_line(Language, Rule, Line) ),
            Lines).
lines(Language, Dict, Lines) :-
    get_dict(articles, Dict, Articles),
    !,
    findall(Line,
            ( member(Article, Articles), article_line(Language, Article, Line)
            ),
            Lines).
lines(Language, Dict, Lines) :-
    findall(Line,
            ( member(Reading, Dict.readings),
              format(string(Line), "~w  ~w",
                     [Reading.name, Reading.text.get(Language)])
            ),
            Readings),
    findall(Line,
            ( member(Question, Dict.questions),
              question_line(Language, Question, Line)
            ),
            Questions),
    append(Readings, [""|Questions], Lines).

group_line(Language, _, Group, Line) :-
    phrase_word(Language, group(Group), Line).
group_line(Language, Facts, Group, Line) :-
    member(Fact, Facts),
    Fact.group == Group,
    fact_line(Language, Fact, Line).
group_line(_, _, _, "").

fact_line(_, Fact, Line) :-
    format(string(Line), "  ~w", [Fact.form]).
fact_line(Language, Fact, Line) :-
    phrase_word(Language, connective(burden), Lead),
    phrase_word(Language, role(Fact.burden.role), Role),
    format(string(Words), "~w · ~w~w",
           [Fact.text.get(Language), Lead, Role]),
    indented(Words, Line).

type_line(Language, Type, Line) :-
    phrase_word(Language, type(Type.type), Word),
    atomic_list_concat(Type.values, ', ', Values),
    format(string(Text), "~w: ~w", [Word, Values]),
    wrapped("", "    ", Text, 100, Lines),
    member(Line, Lines).

rule_line(_, Rule, Line) :-
    format(string(Line), "~w  ~w", [Rule.rule, Rule.source]).
rule_line(Language, Rule, Line) :-
    indented(Rule.text.get(Language), Line).
rule_line(_, Rule, Line) :-
    atomic_list_concat(Rule.cites, ', ', Cites),
    indented(Cites, Line).
rule_line(_, Rule, Line) :-
    split_string(Rule.clause, "\n", "", Lines),
    member(Each, Lines),
    Each \== "",
    string_concat("      ", Each, Line).
rule_line(_, _, "").

article_line(Language, Article, Line) :-
    format(string(Line), "~w  ~w  [~w]",
           [ Article.label.get(Language), Article.heading.get(Language),
             Article.grade ]).
article_line(Language, Article, Line) :-
    indented(Article.says.get(Language), Line).
article_line(Language, Article, Line) :-
    append([Article.rules, Article.readings, Article.burdens], Users),
    (   Users = [_|_]
    ->  atomic_list_concat(Users, ', ', Text)
    ;   Article.not_modelled \== null,
        Text = Article.not_modelled.get(Language)
    ),
    format(string(Arrow), "→ ~w", [Text]),
    indented(Arrow, Line).
article_line(_, _, "").

question_line(Language, Question, Line) :-
    format(string(Line), "~w  ~w  ~w",
           [ Question.question, Question.topic,
             Question.asks.get(Language) ]).
question_line(Language, Question, Line) :-
    member(Option, Question.options),
    atomic_list_concat(Option.holders, ', ', Holders),
    findall(Reading,
            ( get_dict(Reading, Question.choices, Choice),
              Choice == Option.option
            ),
            Readings),
    (   Readings == []
    ->  Chosen = ""
    ;   atomic_list_concat(Readings, ', ', Names),
        format(string(Chosen), " ← ~w", [Names])
    ),
    format(string(Text), "~w: ~w (~w)~w",
           [ Option.option, Option.text.get(Language), Holders, Chosen ]),
    indented(Text, Line).
question_line(_, _, "").

indented(Text, Line) :-
    wrapped("    ", "    ", Text, 100, Lines),
    member(Line, Lines).
