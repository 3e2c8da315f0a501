:- module(test_notice, []).
:- use_module(library(plunit)).
:- use_module(library(lists)).
:- use_module(kb(liability)).
:- use_module(kb(readings), [named_reading/2]).
:- use_module(staged).

/** <module> The law by name: notice, knowledge, and how far they carry */

:- begin_tests(notice).

test(late_takedown_is_joint_for_the_enlarged_part,
     [ forall(named_reading(Reading, _)),
       Outcome == [ owes(site, author, loss, joint_and_several,
                         enlarged_part, [user], [late_takedown]) ] ]) :-
    outcome_with([late_takedown(user, site, post, author, loss)],
                 Reading, Outcome).

test(late_takedown_does_not_cover_the_whole,
     [ forall(named_reading(Reading, _)), fail ]) :-
    staged([late_takedown(user, site, post, author, loss)], Reading,
           liable(site, author, joint_and_several, loss, whole)).

test(timely_measures_answer_a_notice, Outcome == []) :-
    outcome_with([ late_takedown(user, site, post, author, loss),
                   took_timely_measures(site, post) ],
                 doctrine, Outcome).

test(measures_shown_to_be_late_are_late,
     Outcome = [ owes(site, author, loss, _, enlarged_part, [user], _) ]) :-
    outcome_with([ late_takedown(user, site, post, author, loss),
                   disproved(took_timely_measures(site, post)) ],
                 doctrine, Outcome).

test(a_notice_by_another_does_not_help_the_victim, Outcome == []) :-
    outcome_with([ posted_at_host(user, site, post, author),
                   notice(reader, site, post),
                   growth(site, post, author, loss) ],
                 doctrine, Outcome).

test(notice_alone_never_carries_the_whole,
     [ forall(named_reading(Reading, _)),
       true(forall(member(Owed, Outcome), arg(5, Owed, enlarged_part))) ]) :-
    outcome_with([ late_takedown(user, site, post, author, loss),
                   aid(site, user, post),
                   substantial_assistance(site, user, post),
                   managed(site, post), tolerated(site, post),
                   ignored_for_profit(site, post),
                   continued_after_knowledge(post, loss, site) ],
                 Reading, Outcome).

test(who_responds_to_a_notice_in_time_does_not_know_by_it,
     Outcome == []) :-
    Items = [ late_takedown(user, site, post, author, loss),
              aid(site, user, post), took_timely_measures(site, post) ],
    outcome_with(Items, doctrine, Outcome),
    \+ shown_with(Items, doctrine,
                  knowledge_by_notice(site, post, author)).

test(a_notice_that_is_no_notice_gives_no_knowledge,
     [ forall(member(Missing, [notified, evidence, identity])), fail ]) :-
    notice_without(Missing, Items),
    shown_with(Items, doctrine, knowledge_by_notice(site, post, author)).

:- end_tests(notice).

notice_without(notified,
               [ notice_showed_evidence(author, site, post),
                 notice_gave_identity(author, site, post) ]).
notice_without(evidence,
               [ notified(author, site, post, undated),
                 notice_gave_identity(author, site, post) ]).
notice_without(identity,
               [ notified(author, site, post, undated),
                 notice_showed_evidence(author, site, post) ]).

:- begin_tests(knowledge).

known([ posted_at_host(user, site, post, author), harm(post, author, loss)
      | Items ], Items).

test(who_knew_from_the_start_answers_for_the_whole,
     [ forall(( named_reading(Reading, _),
                member(Knowledge, [ knew(site, post, from_start),
                                    should_have_known(site, post,
                                                      from_start) ])
              )),
       Outcome == [ owes(site, author, loss, joint_and_several, whole,
                         [user], [known_infringement]) ] ]) :-
    known(Items, [Knowledge]),
    outcome_with(Items, Reading, Outcome).

test(who_came_to_know_answers_for_the_loss_since,
     [ forall(member(Knowledge, [ knew(site, post, undated),
                                  should_have_known(site, post,
                                                    date(2024,3,1)) ])),
       Outcome == [ owes(site, author, loss, joint_and_several,
                         since_knowledge, [user], [known_infringement]) ] ]) :-
    known(Items, [Knowledge, continued_after_knowledge(post, loss, site)]),
    outcome_with(Items, doctrine, Outcome).

test(who_came_to_know_when_all_was_lost_owes_nothing, Outcome == []) :-
    known(Items, [knew(site, post, undated)]),
    outcome_with(Items, doctrine, Outcome).

test(who_took_the_necessary_measures_owes_nothing, Outcome == []) :-
    known(Items, [ knew(site, post, from_start),
                   took_necessary_measures(site, post) ]),
    outcome_with(Items, doctrine, Outcome).

test(who_knew_nothing_owes_nothing, Outcome == []) :-
    known(Items, []),
    outcome_with(Items, doctrine, Outcome).

test(who_is_no_provider_of_a_service_need_not_act, Outcome == []) :-
    outcome_with([ posted(user, site, post, author),
                   harm(post, author, loss),
                   knew(site, post, from_start) ],
                 doctrine, Outcome).

test(the_widest_scope_wins_and_every_route_is_named,
     Outcome == [ owes(site, author, loss, joint_and_several, whole, [user],
                       [known_infringement, late_takedown]) ]) :-
    outcome_with([ late_takedown(user, site, post, author, loss),
                   knew(site, post, from_start),
                   continued_after_knowledge(post, loss, site) ],
                 doctrine, Outcome).

test(the_loss_since_knowledge_is_wider_than_the_enlarged_part,
     Outcome = [ owes(site, author, loss, joint_and_several, since_knowledge,
                      [user], [known_infringement, late_takedown]) ]) :-
    outcome_with([ late_takedown(user, site, post, author, loss),
                   knew(site, post, undated),
                   continued_after_knowledge(post, loss, site) ],
                 doctrine, Outcome).

test(joint_liability_names_each_user_apart,
     Outcome = [ owes(site, author, loss, _, whole, [copier], _),
                 owes(site, author, loss, _, whole, [user], _) ]) :-
    known(Items, [ knew(site, post, from_start),
                   posted(copier, site, post, author) ]),
    outcome_with(Items, doctrine, Outcome).

:- end_tests(knowledge).
