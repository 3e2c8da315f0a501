:- module(test_law, []).
:- use_module(library(plunit)).
:- use_module(library(lists)).
:- use_module(library(ugraphs)).
:- use_module(kb(schema)).
:- use_module(kb(readings), [question/2]).
:- use_module(kb(vocabulary), [finding/3, burden_rule/2]).
:- use_module(kb(doctrine), [doctrine_module/1]).
:- use_module(kb(engine/twins), [rule_clause/5]).
:- use_module(misses).
:- use_module(rule_bodies).

/** <module> What holds of the knowledge base as a whole */

:- begin_tests(citations).

test(every_rule_has_a_citation) :-
    findall(Rule,
            ( rule_clause(_, _, Rule, _, _),
              \+ citation(Rule, _)
            ),
            Misses),
    no_misses("rules without a citation", Misses).

test(every_citation_is_of_a_rule_or_a_fact) :-
    findall(Rule,
            ( citation(Rule, _),
              \+ rule_clause(_, _, Rule, _, _),
              Rule = Name/Arity,
              functor(Fact, Name, Arity),
              \+ finding(Fact, _, _)
            ),
            Misses),
    no_misses("citations of what is neither rule nor fact", Misses).

test(no_citation_stands_twice) :-
    findall(Rule-Citation, citation(Rule, Citation), Citations),
    msort(Citations, Sorted),
    findall(Each, append(_, [Each, Each|_], Sorted), Misses),
    no_misses("citations that stand twice", Misses).

test(every_citation_resolves) :-
    findall("~p, of ~p"-[Citation, What],
            ( cited(What, Citation),
              \+ schema:authority(Citation, _)
            ),
            Misses),
    no_misses("citations of no authority", Misses).

test(every_authority_is_of_a_known_instrument) :-
    findall(Instrument:Provision,
            ( schema:authority(Instrument:Provision, _),
              \+ schema:instrument(Instrument, _)
            ),
            Misses),
    no_misses("provisions of no instrument", Misses).

test(no_provision_stands_twice) :-
    findall(Provision, schema:authority(Provision, _), Provisions),
    msort(Provisions, Sorted),
    findall(Each, append(_, [Each, Each|_], Sorted), Misses),
    no_misses("provisions that stand twice", Misses).

test(every_provision_is_used_or_said_not_to_be_modelled) :-
    findall(Provision,
            ( schema:authority(Provision, _),
              \+ cited(_, Provision),
              \+ schema:not_modelled(Provision, _)
            ),
            Misses),
    no_misses("provisions passed over in silence", Misses).

test(no_provision_is_used_and_said_not_to_be_modelled) :-
    findall(Provision,
            ( schema:not_modelled(Provision, _),
              cited(_, Provision)
            ),
            Misses),
    no_misses("provisions used but said not to be", Misses).

test(what_is_not_modelled_is_an_authority) :-
    findall(Provision,
            ( schema:not_modelled(Provision, _),
              \+ schema:authority(Provision, _)
            ),
            Misses),
    no_misses("unknown provisions said not to be modelled", Misses).

:- end_tests(citations).

cited(Rule, Citation) :-
    citation(Rule, Citation).
cited(burden(Conclusion), Citation) :-
    schema:burden(Conclusion, _, Citation).
cited(shift(Rule, Fact), Citation) :-
    schema:shifts_burden(Rule, Fact, _, Citation).
cited(burden(Side), Citation) :-
    burden_rule(Side, Citation).
cited(reading(Question, Option), Citation) :-
    question(Question, Properties),
    memberchk(options(Options), Properties),
    member(Option-Citations, Options),
    member(Citation, Citations).

:- begin_tests(rules).

test(a_doctrine_is_one_file_one_module_and_one_exported_head) :-
    findall(Module,
            ( doctrine_module(Module),
              \+ ( module_property(Module, exports([Module/_])),
                   module_property(Module, file(File)),
                   file_base_name(File, Base),
                   file_name_extension(Module, pl, Base)
                 )
            ),
            Misses),
    no_misses("doctrines of another shape", Misses).

test(the_name_of_a_rule_is_defined_once_in_the_knowledge_base) :-
    findall("~w of ~w and ~w"-[Name, Module, Other],
            ( rule_clause(_, Module, Name/_, 1, _),
              defined(Name, Other),
              Other \== Module
            ),
            Misses),
    no_misses("names with two homes", Misses).

test(a_rule_asks_facts_rules_readings_and_differences_only) :-
    findall("~p asks ~p"-[Rule, Goal],
            ( rule_clause(Key, _, Rule, _, _),
              rule_body(Key, _, Body),
              asked(Body, Goal, _),
              \+ may_be_asked(Goal)
            ),
            Misses),
    no_misses("goals of another kind", Misses).

test(only_facts_and_conclusions_with_a_burden_are_not_shown) :-
    findall("~p asks ~p"-[Rule, Goal],
            ( rule_clause(Key, _, Rule, _, _),
              rule_body(Key, _, Body),
              asked(Body, Goal, not_shown),
              \+ finding(Goal, _, _),
              functor(Goal, Name, Arity),
              \+ schema:burden(Name/Arity, _, _)
            ),
            Misses),
    no_misses("negations without a burden", Misses).

test(only_facts_are_shown_not_to_be) :-
    findall("~p asks ~p"-[Rule, Goal],
            ( rule_clause(Key, _, Rule, _, _),
              rule_body(Key, _, Body),
              asked(Body, Goal, shown_not),
              \+ finding(Goal, _, _)
            ),
            Misses),
    no_misses("conclusions asked as disproved", Misses).

test(a_shifted_burden_is_of_a_fact_that_the_rule_asks) :-
    findall(Rule-Fact,
            ( schema:shifts_burden(Rule, Fact, _, _),
              \+ asks(Rule, Fact, _)
            ),
            Misses),
    no_misses("burdens shifted for nothing", Misses).

test(no_rule_depends_on_its_own_negation) :-
    findall(Rule-Fact, asks(Rule, Fact, _), Edges),
    vertices_edges_to_ugraph([], Edges, Graph),
    findall("~p asks not_shown of ~p"-[Rule, Denied],
            ( asks(Rule, Denied, not_shown),
              reachable(Denied, Graph, Reached),
              memberchk(Rule, Reached)
            ),
            Misses),
    no_misses("cycles through a negation", Misses).

test(every_fact_is_asked_by_some_rule) :-
    findall(Name/Arity,
            ( finding(Fact, _, _),
              functor(Fact, Name, Arity),
              \+ asks(_, Name/Arity, _)
            ),
            Misses),
    no_misses("facts that no rule asks", Misses).

:- end_tests(rules).

%   asks(?Rule, ?Indicator, ?How): some clause of Rule asks a goal Indicator.

asks(Rule, Name/Arity, How) :-
    rule_clause(Key, _, Rule, _, _),
    rule_body(Key, _, Body),
    asked(Body, Goal, How),
    functor(Goal, Name, Arity).

may_be_asked(Goal) :-
    (   Goal = dif(_, _)
    ;   leaf(Goal, _)
    ;   functor(Goal, Name, Arity),
        rule_clause(_, _, Name/Arity, _, _)
    ),
    !.

defined(Name, Module) :-
    module_property(schema, file(Schema)),
    file_directory_name(Schema, Directory),
    module_property(Module, file(File)),
    sub_atom(File, 0, _, _, Directory),
    current_predicate(Module:Name/Arity),
    functor(Head, Name, Arity),
    \+ predicate_property(Module:Head, imported_from(_)).
