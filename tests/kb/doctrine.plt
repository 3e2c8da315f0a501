:- module(test_doctrine, []).
:- use_module(library(plunit)).
:- use_module(library(lists)).
:- use_module(kb(schema)).
:- use_module(kb(readings), [named_reading/2]).
:- use_module(staged).

/** <module> The law by name: infringement, aid, notice, knowledge

Each test is a sentence about the law.  For what is listed as findings see
situations.pl; an outcome is the list of all liabilities of the case.
*/

:- begin_tests(own_fault).

test(who_infringes_with_intent_owes_damages,
     Outcome == [ owes(user, author, loss, own, whole, [], [own_fault]) ]) :-
    outcome_with([ invaded(user, post, author), intended(user, post),
                   harm(post, author, loss) ],
                 doctrine, Outcome).

test(a_careless_provider_of_own_content_owes_damages,
     Outcome == [ owes(site, author, loss, own, whole, [], [own_fault]) ]) :-
    outcome_with([ exclusive_right(author, song), uploaded(site, song),
                   careless(site, song), harm(song, author, loss) ],
                 doctrine, Outcome).

test(whose_act_is_not_wrongful_owes_nothing,
     [ forall(member(Defence, [ permitted(author, user, post),
                                lawful_use(user, post),
                                justified(user, post) ])),
       Outcome == [] ]) :-
    outcome_with([ Defence, invaded(user, post, author),
                   intended(user, post), harm(post, author, loss),
                   endangers(post, author, loss) ],
                 doctrine, Outcome).

test(permission_by_another_is_no_permission,
     Outcome = [ owes(user, author, loss, own, whole, [], _) ]) :-
    outcome_with([ permitted(publisher, user, post),
                   invaded(user, post, author), careless(user, post),
                   harm(post, author, loss) ],
                 doctrine, Outcome).

test(a_defence_that_is_disproved_is_none,
     Outcome = [ owes(user, author, loss, own, whole, [], _) ]) :-
    outcome_with([ disproved(permitted(author, user, post)),
                   invaded(user, post, author), careless(user, post),
                   harm(post, author, loss) ],
                 doctrine, Outcome).

:- end_tests(own_fault).

:- begin_tests(general_clause).

test(the_general_clause_alone_carries_no_damages,
     [ forall(named_reading(Reading, _)), Outcome == [] ]) :-
    Items = [ posted_at_host(user, site, post, author),
              harm(post, author, loss) ],
    shown_with(Items, Reading, network_tort(user, post, author)),
    outcome_with(Items, Reading, Outcome).

test(the_general_clause_is_no_route, fail) :-
    schema:route(network_tort(_, _, _), _).

test(preventive_relief_needs_neither_fault_nor_damage,
     [ forall(named_reading(Reading, _)),
       Outcome == [ owes(site, author, threat, preventive, none, [],
                         [preventive_relief]),
                    owes(user, author, threat, preventive, none, [],
                         [preventive_relief]) ] ]) :-
    outcome_with([ posted(user, site, post, author),
                   endangers(post, author, threat) ],
                 Reading, Outcome).

test(preventive_relief_is_not_owed_by_one_who_is_justified,
     Outcome == [ owes(user, author, threat, preventive, none, [],
                       [preventive_relief]) ]) :-
    outcome_with([ posted(user, site, post, author), justified(site, post),
                   endangers(post, author, threat) ],
                 doctrine, Outcome).

test(what_endangers_nobody_gives_no_preventive_relief, Outcome == []) :-
    outcome_with([ posted(user, site, post, author),
                   harm(post, author, loss) ],
                 doctrine, Outcome).

:- end_tests(general_clause).

:- begin_tests(indirect_infringement).

aid_with([ invaded(user, post, author), aid(site, user, post),
           harm(post, author, loss)
         | Items ], Items).

test(wilful_aider_is_jointly_liable,
     Outcome == [ owes(site, author, loss, joint_and_several, whole, [user],
                       [aiding_joint_tort]) ]) :-
    aid_with(Items, [intended(site, post)]),
    outcome_with(Items, doctrine, Outcome).

test(without_direct_infringement_no_indirect,
     [ forall(named_reading(Reading, _)), Outcome == [] ]) :-
    aid_with([invaded(_, _, _)|Items],
             [ intended(site, post), substantial_assistance(site, user, post),
               knew(site, post, from_start) ]),
    outcome_with(Items, Reading, Outcome).

test(aid_to_what_is_permitted_is_no_infringement,
     [ forall(member(Defence, [ permitted(author, user, post),
                                lawful_use(user, post),
                                justified(user, post) ])),
       Outcome == [] ]) :-
    aid_with(Items, [intended(site, post), Defence]),
    outcome_with(Items, doctrine, Outcome).

test(who_infringes_itself_is_no_indirect_infringer,
     Outcome == [ owes(site, author, loss, own, whole, [], [own_fault]) ]) :-
    aid_with(Items, [intended(site, post), invaded(site, post, author)]),
    outcome_with(Items, doctrine, Outcome).

test(negligent_aider_is_jointly_liable,
     Outcome == [ owes(site, author, loss, joint_and_several, whole, [user],
                       [aiding_joint_tort]) ]) :-
    aid_with(Items, [should_have_known(site, post, from_start)]),
    outcome_with(Items, doctrine, Outcome).

test(negligent_aider_is_not_liable_under_he, Outcome == []) :-
    aid_with(Items, [should_have_known(site, post, from_start)]),
    outcome_with(Items, he, Outcome).

test(careless_act_without_knowledge_is_no_fault_of_an_aider,
     Outcome == []) :-
    aid_with(Items, [careless(site, post)]),
    outcome_with(Items, doctrine, Outcome).

test(diligent_aider_is_not_liable, Outcome == []) :-
    aid_with(Items, [ knew(site, post, from_start),
                      used_due_diligence(site, post) ]),
    outcome_with(Items, doctrine, Outcome).

test(diligence_does_not_help_one_who_tolerates,
     Outcome = [ owes(site, author, loss, _, whole, [user], _) ]) :-
    aid_with(Items, [ knew(site, post, from_start), tolerated(site, post),
                      used_due_diligence(site, post) ]),
    outcome_with(Items, doctrine, Outcome).

test(aid_that_is_justified_is_filtered_out_under_every_reading,
     [ forall(named_reading(Reading, _)), Outcome == [] ]) :-
    aid_with(Items, [ intended(site, post), justified(site, post),
                      substantial_assistance(site, user, post) ]),
    outcome_with(Items, Reading, Outcome).

test(one_who_knew_and_acted_is_no_aider, Outcome == []) :-
    aid_with(Items, [ knew(site, post, undated),
                      continued_after_knowledge(post, loss, site),
                      took_necessary_measures(site, post) ]),
    outcome_with(Items, doctrine, Outcome).

test(where_illegality_is_an_element_aid_must_be_substantial,
     Outcome == []) :-
    aid_with(Items, [intended(site, post)]),
    outcome_with(Items, nsp_study, Outcome).

test(where_illegality_is_an_element_substantial_aid_is_enough,
     Outcome = [ owes(site, author, loss, _, whole, [user], _) ]) :-
    aid_with(Items, [ intended(site, post),
                      substantial_assistance(site, user, post) ]),
    outcome_with(Items, nsp_study, Outcome).

test(who_contributes_and_would_remove_it_in_time_omits_nothing, fail) :-
    shown_with([ used_service(user, site, post), managed(site, post),
                 took_necessary_measures(site, post) ],
               doctrine, contributing_act(site, user, post)).

:- end_tests(indirect_infringement).

:- begin_tests(joint_tort).

test(concert_carries_the_whole_without_any_knowledge,
     [ forall(member(Concert, [ agreed_on_harm(site, user, post),
                                agreed_on_act(site, user, post),
                                divided_labour(site, user, post) ])),
       Outcome == [ owes(site, author, loss, joint_and_several, whole,
                         [user], [joint_tort]) ] ]) :-
    outcome_with([ Concert, invaded(user, post, author),
                   harm(post, author, loss) ],
                 doctrine, Outcome).

test(negligent_provider_commits_no_narrow_joint_tort,
     [ forall(( named_reading(Reading, _),
                member(Mind, [intended(user, post), careless(user, post)])
              )),
       fail ]) :-
    aided_knowingly(Items),
    shown_with([Mind|Items], Reading, joint_tort(site, user, author, loss)).

test(knowledge_is_not_intent,
     [ forall(( named_reading(Reading, _),
                member(Goal, [ wilful(site, post, whole),
                               intentional_direct_assistance(site, user,
                                                             post),
                               joint_tort(site, user, author, loss) ])
              )),
       fail ]) :-
    aided_knowingly(Items),
    shown_with(Items, Reading, Goal).

test(under_he_who_intends_and_directly_causes_is_a_joint_tortfeasor) :-
    aided_knowingly(Items),
    shown_with([intended(site, post)|Items], he,
               joint_tort(site, user, author, loss)).

test(under_the_default_reading_such_a_provider_is_an_aider, fail) :-
    aided_knowingly(Items),
    shown_with([intended(site, post)|Items], doctrine,
               joint_tort(site, user, author, loss)).

:- end_tests(joint_tort).

aided_knowingly([ posted_at_host(user, site, post, author),
                  aid(site, user, post),
                  direct_cause(site, post),
                  knew(site, post, from_start),
                  harm(post, author, loss)
                ]).
