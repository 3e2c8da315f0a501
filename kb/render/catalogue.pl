:- module(catalogue,
          [ vocabulary_json/1,          % -Dict
            rules_json/1,               % -Dict
            articles_json/1,            % -Dict
            readings_json/1             % -Dict
          ]).
:- use_module(kb(schema)).
:- use_module(kb(vocabulary)).
:- use_module(kb(readings)).
:- use_module(kb(engine/twins)).
:- use_module(kb(engine/table), [clause_hash/2]).
:- use_module(kb(lang/wording)).
:- use_module(kb(render/proof_json)).
:- use_module(library(apply), [maplist/2, maplist/3]).
:- use_module(library(listing), [portray_clause/3]).
:- use_module(library(lists), [list_to_set/2, member/2, memberchk/2]).

/** <module> What the knowledge base holds, as JSON

Lists of facts, rules, articles and contested questions.
*/

%!  vocabulary_json(-Dict) is det.
%
%   True when Dict lists every fact that a case may state, and the types.

vocabulary_json(_{ facts:Facts, types:Types }) :-
    findall(Fact, fact_json(Fact), Facts),
    findall(_{ type:Type, values:Values },
            ( type(Type, Description), values(Description, Values) ),
            Types).

values(one_of(Names), Names) :- !.
values(name, [name]).
values(date, ['2024-03-01', undated]).
values(moment, ['2024-03-01', undated, from_start]).

fact_json(_{ name:Name, arity:Arity, form:Form, group:Group,
             arguments:Dicts, burden:Burden, text:_{ en:En, zh:Zh } }) :-
    finding(Fact, Arguments, Burden0),
    functor(Fact, Name, Arity),
    finding_group(Name/Arity, Group),
    findall(Role, member(Role-_, Arguments), Roles),
    atomic_list_concat(Roles, ', ', Inner),
    format(string(Form), "~w(~w)", [Name, Inner]),
    findall(_{ role:Role, type:Type }, member(Role-Type, Arguments), Dicts),
    Burden0 =.. [Side, Role0],
    Burden = _{ side:Side, role:Role0 },
    template(Arguments, en, Name, En),
    template(Arguments, zh, Name, Zh).

%   The wording of a fact with the names of the roles in its places.

template(Arguments, Language, Name, Text) :-
    findall(Word,
            ( member(Role-Type, Arguments),
              place(Type, Language, Role, Word)
            ),
            Places),
    Fact =.. [Name|Places],
    wording(Language, Fact, Text).

place(Type, _, _, undated) :-
    memberchk(Type, [date, moment]),
    !.
place(service, _, _, other) :-
    !.
place(_, Language, Role, Place) :-
    phrase_word(Language, role(Role), Word),
    format(atom(Place), "<~w>", [Word]).

%!  rules_json(-Dict) is det.
%
%   True when Dict lists every clause of the doctrine.

rules_json(_{ rules:Rules }) :-
    findall(Rule, rule_json(Rule), Rules).

rule_json(_{ rule:Id, source:Place, hash:Hash, clause:Text, route:Route,
             cites:Cites, text:_{ en:En, zh:Zh } }) :-
    rule_clause(Key, _, Name/Arity, _, Ref),
    rule_id(Key, Id),
    rule_place(Key, Place),
    clause_hash(Ref, Hash),
    source_clause(Ref, Clause, Names),
    with_output_to(string(Text),
                   portray_clause(current_output, Clause,
                                  [variable_names(Names)])),
    (   Clause = (Head :- _)
    ->  true
    ;   Clause = Head
    ),
    (   schema:route(Head, _)
    ->  Route = true
    ;   Route = false
    ),
    rule_cite_ids(Name/Arity, Cites),
    in_words(Head, Names, en, En),
    in_words(Head, Names, zh, Zh).

rule_cite_ids(Rule, Ids) :-
    findall(Id,
            ( citation(Rule, Citation), citation_id(Citation, Id) ),
            Ids).

%   The clause as its author wrote it, with the names of its variables.

source_clause(Ref, Clause, Names) :-
    clause_property(Ref, file(File)),
    clause_property(Ref, line_count(Line)),
    exists_file(File),
    !,
    setup_call_cleanup(
        open(File, read, In, [encoding(utf8)]),
        ( forall(between(2, Line, _), skip(In, 0'\n)),
          read_term(In, Clause, [variable_names(Names)])
        ),
        close(In)).
source_clause(Ref, Clause, []) :-
    clause(_:Head, Body, Ref),
    (   Body == true
    ->  Clause = Head
    ;   Clause = (Head :- Body)
    ).

in_words(Head0, Names0, Language, Text) :-
    copy_term(Head0-Names0, Head-Names),
    maplist(name_variable(Language), Names),
    wording(Language, Head, Text).

name_variable(Language, Name=Word) :-
    snake_case(Name, Role),
    (   phrase_word(Language, role(Role), Text)
    ->  format(atom(Word), "<~w>", [Text])
    ;   format(atom(Word), "<~w>", [Name])
    ).

%   ThirdParty is the role third_party.

snake_case(Name, Role) :-
    atom_codes(Name, [First|Codes0]),
    phrase(snake(Codes), Codes0),
    code_type(First, upper(Lower)),
    atom_codes(Role, [Lower|Codes]).

snake([0'_, Lower|Codes]) -->
    [Upper],
    { code_type(Upper, upper(Lower)) },
    !,
    snake(Codes).
snake([C|Codes]) --> [C], !, snake(Codes).
snake([]) --> [].

%!  articles_json(-Dict) is det.
%
%   True when Dict lists every provision of every instrument and point of
%   every paper, with what rests on it.

articles_json(_{ articles:Articles }) :-
    findall(Article, article_json(Article), Articles).

article_json(_{ id:Id, label:_{ en:LabelEn, zh:LabelZh },
                heading:_{ en:HeadingEn, zh:HeadingZh },
                says:_{ en:SaysEn, zh:SaysZh },
                grade:Grade, rules:Rules, readings:Readings,
                burdens:Burdens, not_modelled:NotModelled }) :-
    schema:authority(Citation, Properties),
    citation_id(Citation, Id),
    citation_text(en, Citation, LabelEn),
    citation_text(zh, Citation, LabelZh),
    memberchk(heading([en-HeadingEn, zh-HeadingZh]), Properties),
    memberchk(says([en-SaysEn, zh-SaysZh]), Properties),
    memberchk(grade(Grade), Properties),
    findall(Rule,
            ( citation(Name/Arity, Citation),
              format(atom(Rule), "~w/~w", [Name, Arity])
            ),
            Rules),
    findall(Reading,
            ( question(Question, Described),
              memberchk(options(Options), Described),
              member(Option-Holders, Options),
              memberchk(Citation, Holders),
              format(atom(Reading), "~w=~w", [Question, Option])
            ),
            Readings),
    findall(Burden, rests_on(Citation, Burden), Burdens0),
    list_to_set(Burdens0, Burdens),
    (   schema:not_modelled(Citation, [en-En, zh-Zh])
    ->  NotModelled = _{ en:En, zh:Zh }
    ;   NotModelled = null
    ).

rests_on(Citation, Side) :-
    burden_rule(Side, Citation).
rests_on(Citation, Name) :-
    schema:burden(Name/_, _, Citation).
rests_on(Citation, Name) :-
    schema:shifts_burden(Name/_, _, _, Citation).

%!  readings_json(-Dict) is det.
%
%   True when Dict lists the named readings and the contested questions.

readings_json(_{ readings:Readings, questions:Questions }) :-
    findall(_{ name:Name, text:_{ en:En, zh:Zh } },
            named_reading(Name, [en-En, zh-Zh]),
            Readings),
    findall(Question, question_json(Question), Questions).

question_json(_{ question:Question, topic:Topic, asks:_{ en:En, zh:Zh },
                 options:Options, choices:Choices }) :-
    question(Question, Properties),
    memberchk(topic(Topic), Properties),
    memberchk(asks([en-En, zh-Zh]), Properties),
    memberchk(options(Options0), Properties),
    maplist(option_json(Question), Options0, Options),
    memberchk(choices(Choices0), Properties),
    dict_pairs(Choices, _, Choices0).

option_json(Question, Option-Holders,
            _{ option:Option, holders:Ids, text:_{ en:En, zh:Zh } }) :-
    maplist(citation_id, Holders, Ids),
    wording(en, reading(Question, Option), En),
    wording(zh, reading(Question, Option), Zh).
