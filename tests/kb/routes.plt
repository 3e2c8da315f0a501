:- module(test_routes, []).
:- use_module(library(plunit)).
:- use_module(library(apply)).
:- use_module(library(lists)).
:- use_module(kb(schema)).
:- use_module(kb(readings), [question/2, named_reading/2]).
:- use_module(kb(vocabulary), [finding/3]).
:- use_module(kb(liability), [form/3, scope/2, liabilities/2]).
:- use_module(kb(doctrine/recourse)).
:- use_module(kb(engine/stage), [with_case/4]).
:- use_module(fixtures).
:- use_module(misses).
:- use_module(rule_bodies).
:- use_module(shipped_cases).
:- use_module(staged).

/** <module> What holds of all routes, all readings and all shipped cases */

:- begin_tests(routes).

test(a_route_is_the_head_of_a_doctrine) :-
    findall(Conclusion,
            ( schema:route(Conclusion, _),
              functor(Conclusion, Name, Arity),
              \+ module_property(Name, exports([Name/Arity]))
            ),
            Misses),
    no_misses("routes that no doctrine exports", Misses).

test(every_route_has_a_known_form) :-
    findall(Form,
            ( schema:route(_, liability(_, _, _, Form, _, _)),
              \+ form(Form, _, _)
            ),
            Misses),
    no_misses("unknown forms", Misses).

test(every_route_has_a_known_scope) :-
    findall(Scope,
            ( schema:route(_, liability(_, _, _, _, Scope, _)),
              nonvar(Scope),
              \+ scope(Scope, _)
            ),
            Misses),
    no_misses("unknown scopes", Misses).

test(a_liability_names_only_what_its_route_concludes) :-
    findall(Conclusion,
            ( schema:route(Conclusion, Liability),
              term_variables(Conclusion, Concluded),
              term_variables(Liability, Named),
              member(Each, Named),
              \+ ( member(Known, Concluded), Known == Each )
            ),
            Misses),
    no_misses("routes that leave something open", Misses).

test(joint_and_several_liability_rests_on_an_article_that_orders_it) :-
    findall(Name/Arity,
            ( schema:route(Conclusion,
                           liability(_, _, _, joint_and_several, _, _)),
              functor(Conclusion, Name, Arity),
              \+ ( orders_joint_liability(Article),
                   citation(Name/Arity, civil_code:Article)
                 )
            ),
            Misses),
    no_misses("joint liability without an article that orders it", Misses).

test(a_route_is_found_with_any_of_its_arguments_open) :-
    findall("~p, for ~p"-[Open, Goal],
            ( schema:route(Goal, _),
              holds(Goal, Findings, Reading),
              opened(Goal, Open),
              \+ staged(Findings, Reading, finds(Open, Goal))
            ),
            Misses),
    no_misses("questions that do not find what is shown", Misses).

:- end_tests(routes).

opened(Goal, Open) :-
    Goal =.. [Name|Arguments],
    maplist(opened_or_not, Arguments, Opened),
    Open =.. [Name|Opened].

opened_or_not(Argument, Argument).
opened_or_not(_, _).

finds(Open, Goal) :-
    home(Goal, Module),
    Module:Open,
    Open == Goal.

orders_joint_liability('1168').
orders_joint_liability('1169(1)').
orders_joint_liability('1170').
orders_joint_liability('1171').
orders_joint_liability('1195(2)').
orders_joint_liability('1197').

:- begin_tests(readings).

test(every_named_reading_answers_every_question_with_an_option) :-
    findall(Question-Reading,
            ( question(Question, Properties),
              named_reading(Reading, _),
              memberchk(choices(Choices), Properties),
              memberchk(options(Options), Properties),
              \+ ( findall(Each, member(Reading-Each, Choices), [Option]),
                   memberchk(Option-_, Options)
                 )
            ),
            Misses),
    no_misses("questions left open by a reading", Misses).

test(only_named_readings_answer) :-
    findall(Question-Reading,
            ( question(Question, Properties),
              memberchk(choices(Choices), Properties),
              member(Reading-_, Choices),
              \+ named_reading(Reading, _)
            ),
            Misses),
    no_misses("answers of no named reading", Misses).

test(every_option_has_a_holder) :-
    findall(Question-Option, option(Question, Option, []), Misses),
    no_misses("options that nobody holds", Misses).

test(a_rule_asks_only_for_options_that_there_are) :-
    findall(Question-Option,
            ( asked_reading(Question, Option),
              \+ option(Question, Option, _)
            ),
            Misses),
    no_misses("unknown questions or options", Misses).

test(every_option_makes_a_difference_to_some_rule) :-
    findall(Question-Unasked,
            ( question(Question, _),
              findall(Option,
                      ( option(Question, Option, _),
                        \+ asked_reading(Question, Option)
                      ),
                      Unasked),
              Unasked = [_, _|_]
            ),
            Misses),
    no_misses("questions with two options or more that no rule asks",
              Misses).

:- end_tests(readings).

option(Question, Option, Holders) :-
    question(Question, Properties),
    memberchk(options(Options), Properties),
    member(Option-Holders, Options).

asked_reading(Question, Option) :-
    rule_body(_, _, Body),
    asked(Body, reading(Question, Option), _).

:- begin_tests(shipped_cases).

test(every_fact_is_stated_by_some_case) :-
    findall(Name/Arity,
            ( shipped_case(Case),
              append(Case.facts, Case.disproved, Findings),
              member(Finding-_, Findings),
              functor(Finding, Name, Arity)
            ),
            Stated),
    findall(Name/Arity,
            ( finding(Fact, _, _),
              functor(Fact, Name, Arity),
              \+ memberchk(Name/Arity, Stated)
            ),
            Misses),
    no_misses("facts that no case states", Misses).

test(every_question_makes_a_difference_to_some_case) :-
    findall(Case, shipped_case(Case), Cases),
    findall(Question,
            ( question(Question, _),
              \+ ( member(Case, Cases), turns_on(Case, Question) )
            ),
            Misses),
    no_misses("contested questions on which no case turns", Misses).

test(the_order_of_facts_does_not_matter) :-
    findall("~w under ~w"-[Id, Reading],
            ( shipped_case(Case),
              get_dict(id, Case, Id),
              named_reading(Reading, _),
              \+ same_whatever_order(Case, Reading)
            ),
            Misses),
    no_misses("cases that turn on the order of their facts", Misses).

:- end_tests(shipped_cases).

turns_on(Case, Question) :-
    findall(Standing-Recourse,
            ( option(Question, Option, _),
              with_case(Case, none, [Question=Option],
                        ( liabilities(_, Standing),
                          all_recourse(Recourse)
                        ))
            ),
            Outcomes),
    sort(Outcomes, [_, _|_]),
    !.

all_recourse(Recourse) :-
    findall(Payer-From-Extent,
            recourse(_, Payer, From, _, _, Extent),
            Recourse0),
    sort(Recourse0, Recourse).

same_whatever_order(Case, Reading) :-
    reverse(Case.facts, Facts),
    reverse(Case.disproved, Disproved),
    Reversed = Case.put(_{facts:Facts, disproved:Disproved}),
    with_case(Case, Reading, [], liabilities(_, Standing)),
    with_case(Reversed, Reading, [], liabilities(_, Standing)).
