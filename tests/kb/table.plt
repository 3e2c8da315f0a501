:- module(test_table, []).
:- use_module(library(plunit)).
:- use_module(library(apply)).
:- use_module(library(lists)).
:- use_module(kb(outcome)).
:- use_module(kb(readings), [named_reading/2]).
:- use_module(kb(engine/stage), [with_case/4]).
:- use_module(kb(engine/table)).
:- use_module(kb(engine/twins)).
:- use_module(misses).
:- use_module(shipped_cases).
:- use_module(staged).
:- use_module(toy_twins).

/** <module> The table of nodes: of all shipped cases, and of toy rules */

:- begin_tests(table_of_cases).

test(children_exist_and_stand_before_their_parents) :-
    findall("~w of ~w under ~w"-[Child, Id, Reading],
            ( table_of_case(Case, Reading, _, Nodes),
              get_dict(id, Case, Id),
              append(Before, [Node|_], Nodes),
              arg(8, Node, Children),
              member(Child, Children),
              \+ memberchk(node(Child, _, _, _, _, _, _, _), Before)
            ),
            Misses),
    no_misses("children that do not stand before their parents", Misses).

test(equal_proofs_stand_once) :-
    findall("~w of ~w under ~w"-[Node, Id, Reading],
            ( table_of_case(Case, Reading, _, Nodes),
              get_dict(id, Case, Id),
              maplist(content, Nodes, Contents0),
              msort(Contents0, Contents),
              append(_, [Node, Node|_], Contents)
            ),
            Misses),
    no_misses("proofs that stand twice", Misses).

test(every_node_serves_a_liability) :-
    findall("~w of ~w under ~w"-[Node, Id, Reading],
            ( table_of_case(Case, Reading, Liabilities, Nodes),
              get_dict(id, Case, Id),
              maplist(arg(8), Nodes, Lists0),
              maplist(tops, Liabilities, Lists1),
              append([Lists0, Lists1], Lists),
              append(Lists, Used),
              member(node(Node, _, _, _, _, _, _, _), Nodes),
              \+ memberchk(Node, Used)
            ),
            Misses),
    no_misses("nodes that serve nothing", Misses).

test(every_goal_is_ground) :-
    findall("~p of ~w"-[Goal, Id],
            ( table_of_case(Case, _, _, Nodes),
              get_dict(id, Case, Id),
              member(node(_, _, Goal, _, _, _, _, _), Nodes),
              \+ ground(Goal)
            ),
            Misses),
    no_misses("goals that are not ground", Misses).

test(every_leaf_but_a_reading_has_a_bearer_of_its_burden) :-
    findall("~w ~p of ~w"-[Kind, Goal, Id],
            ( table_of_case(Case, _, _, Nodes),
              get_dict(id, Case, Id),
              member(node(_, Kind, Goal, _, _, Burden, _, _), Nodes),
              memberchk(Kind, [fact, not_shown, shown_not]),
              \+ ( Burden = burden(Party, _, _, _), Party \== null )
            ),
            Misses),
    no_misses("leaves that nobody has to prove", Misses).

:- end_tests(table_of_cases).

table_of_case(Case, Reading, Liabilities, Nodes) :-
    shipped_case(Case),
    named_reading(Reading, _),
    with_case(Case, Reading, [], outcome(Liabilities, Nodes)).

content(node(_, Kind, Goal, Rule, Cites, Burden, _, Children),
        node(Kind, Goal, Rule, Cites, Burden, Children)).

tops(Liability, [Proof|Others]) :-
    Proof = Liability.proof,
    findall(Each,
            ( member(Right, Liability.recourse),
              get_dict(proof, Right, Each)
            ),
            Rights),
    append(Liability.displaces, Rights, Others).

:- begin_tests(table_of_toys,
               [ setup(add_toy_twins), cleanup(drop_toy_twins) ]).

test(a_proof_used_twice_stands_once,
     Kinds-Children == [fact, any, not_shown, rule, shown_not, rule]-
                       [n4, n4, n5]) :-
    toy_table([ intended(user, post), disproved(lawful_use(user, post)) ],
              twice_blamed(user, post), Nodes),
    maplist(arg(2), Nodes, Kinds),
    last(Nodes, node(n6, _, _, _, _, _, _, Children)).

test(also_names_the_other_limb,
     Also == [also(careless(user, post), none)]) :-
    toy_table([intended(user, post), careless(user, post)],
              blamed(user, post), Nodes),
    memberchk(node(_, any, _, _, _, _, Also, _), Nodes).

test(also_names_no_limb_that_is_not_shown, Also == []) :-
    toy_table([careless(user, post)], blamed(user, post), Nodes),
    memberchk(node(_, any, _, _, _, _, Also, _), Nodes).

test(also_names_the_other_clause, Also == [also(seen(1), Second)]) :-
    toy_table([], seen(1), Nodes),
    last(Nodes, node(_, rule, _, _, _, _, Also, _)),
    once(rule_clause(Second, toy_rules, seen/1, 2, _)).

test(also_names_no_clause_that_a_cut_excludes, Also == []) :-
    toy_table([], larger(2, 2, 2), Nodes),
    last(Nodes, node(_, rule, _, _, _, _, Also, _)).

test(a_deep_proof_has_its_table, Count == 6001) :-
    toy_table([], descends(2000), Nodes),
    length(Nodes, Count).

:- end_tests(table_of_toys).

toy_table(Items, Goal, Nodes) :-
    staged(Items, doctrine,
           ( first_proof(toy_rules:Goal, Proof),
             empty_table(Table0),
             add_proof(Proof, debtor-creditor, _, Table0, Table)
           )),
    table_nodes(Table, Nodes).
