:- module(test_engine, []).
:- use_module(library(plunit)).
:- use_module(library(apply)).
:- use_module(library(lists)).
:- use_module(kb(engine/table)).
:- use_module(kb(engine/twins)).
:- use_module(misses).
:- use_module(staged).
:- use_module(toy_rules).
:- use_module(toy_twins).

/** <module> The engine on rules of no law (toy_rules.pl) */

:- begin_tests(twins, [ setup(add_toy_twins), cleanup(drop_toy_twins) ]).

test(every_rule_has_the_solutions_of_the_plain_rule_in_their_order) :-
    findall("~p: ~p, with proof ~p"-[Goal, Plain, Proved],
            ( asked(Goal),
              solutions(Goal, Plain, Proved),
              Plain \=@= Proved
            ),
            Misses),
    no_misses("rules whose twins answer otherwise", Misses).

test(a_conjunction_is_proved_by_its_goals,
     Proofs =@= [ rule(K, two_steps(a, d),
                       [ rule(L1, link(a, b), []),
                         rule(L2, link(b, d), []) ]),
                  rule(K, two_steps(a, d),
                       [ rule(L3, link(a, c), []),
                         rule(L4, link(c, d), []) ]) ]) :-
    keys(two_steps/2, [K]),
    keys(link/2, [L1, L3, L2, L4]),
    findall(Proof, proof(toy_rules:two_steps(a, _), Proof), Proofs).

test(a_disjunction_is_proved_by_one_limb,
     Limbs == [1-3, 2-3, 3-3, 3-3]) :-
    findall(Nth-Count,
            ( proof(toy_rules:nested(_), rule(_, _, [any(Nth, All, _)])),
              length(All, Count)
            ),
            Limbs).

test(an_else_is_proved_with_its_condition_not_shown,
     Proof == rule(K, sign(1, positive),
                   [ computed(member(1, [-1, 0, 1]), []),
                     seq([ not_shown(1 < 0),
                           seq([ not_shown(1 =:= 0),
                                 computed(positive = positive, []) ]) ])
                   ])) :-
    keys(sign/2, [K]),
    first_proof(toy_rules:sign(1, _), Proof).

test(a_soft_else_is_proved_with_its_condition_not_shown) :-
    first_proof(toy_rules:next_or_none(d, none), Proof),
    Proof = rule(_, _, [_, seq([ not_shown(link(d, none)), _ ])]).

test(a_negation_is_proved_as_not_shown) :-
    first_proof(toy_rules:end(d), Proof),
    Proof = rule(_, _, [_, not_shown(link(d, _))]).

test(what_once_finds_is_shown) :-
    first_proof(toy_rules:once_linked(a, b), Proof),
    Proof = rule(_, _, [_, rule(_, link(a, b), [])]).

test(what_is_ignored_is_shown_where_it_holds, Counts == [1, 0]) :-
    findall(Count,
            ( proof(toy_rules:perhaps_linked(_, _),
                    rule(_, _, [_, seq(Steps)])),
              length(Steps, Count)
            ),
            Counts).

test(every_solution_of_an_aggregate_is_shown,
     Counts == [2, 4, 4]) :-
    findall(Count,
            ( member(Goal, [all_lead_on, ends(_), links(_)]),
              first_proof(toy_rules:Goal,
                          rule(_, _, [computed(_, Proofs)])),
              length(Proofs, Count)
            ),
            Counts).

test(the_inside_of_tabled_and_dynamic_predicates_is_not_shown) :-
    first_proof(toy_rules:connected_to(d), Table),
    Table = rule(_, _, [computed(connected(a, d), [])]),
    first_proof(toy_rules:noted_twice(1), Dynamic),
    Dynamic = rule(_, _, [ computed(noted(1), []), computed(noted(1), []) ]).

test(a_deep_recursion_is_proved_to_its_end, Depth == 2001) :-
    first_proof(toy_rules:descends(2000), Proof),
    depth(Proof, 0, Depth).

test(twins_made_again_are_the_same, Before == After) :-
    findall(Proof, proof(toy_rules:two_steps(a, _), Proof), Before),
    add_toy_twins,
    findall(Proof, proof(toy_rules:two_steps(a, _), Proof), After).

:- end_tests(twins).

solutions(Goal, Plain, Proved) :-
    staged([ intended(user, post), careless(user, post),
             disproved(lawful_use(user, post)) ],
           doctrine,
           ( findall(Goal, toy_rules:Goal, Plain),
             findall(Goal, proof(toy_rules:Goal, _), Proved)
           )).

keys(Indicator, Keys) :-
    findall(Key, rule_clause(Key, toy_rules, Indicator, _, _), Keys).

depth(rule(_, _, Children), Depth0, Depth) :-
    Depth1 is Depth0 + 1,
    (   member(rule(Key, Goal, Steps), Children)
    ->  depth(rule(Key, Goal, Steps), Depth1, Depth)
    ;   Depth = Depth1
    ).

%   asked(-Goal): all exported toy rules, most general but for those that
%   need their arguments.

asked(Goal) :-
    member(Goal, [ larger(2, 1, _), larger(1, 2, _), larger(2, 1, 1),
                   given(link(a, _)), given(member(_, [1, 2])),
                   descends(3), descends(-1), reaches(d, _),
                   blamed(user, post), twice_blamed(user, post) ]).
asked(Goal) :-
    module_property(toy_rules, exports(Exports)),
    member(Name/Arity, Exports),
    \+ memberchk(Name/Arity, [larger/3, given/1, descends/1, blamed/2,
                              twice_blamed/2]),
    functor(Goal, Name, Arity).
