:- module(test_security, []).
:- use_module(library(plunit)).
:- use_module(library(lists)).
:- use_module(kb(readings), [named_reading/2]).
:- use_module(staged).

/** <module> The law by name: the security-guarantee obligation */

%   A thief takes the records of a guest that a hotel stores; the hotel's
%   breach is for the test to add.

leaked([leak(thief, hotel, leak, guest, loss)|Items], Items).

behind_the_thief([ owes(hotel, guest, loss, supplementary, unpaid_part,
                        [thief], [supplementary_liability]) ]).

:- begin_tests(security_breach).

test(personal_information_presumes_the_breach, Outcome == Expected) :-
    leaked(Items, [processing(hotel, leak, guest)]),
    owed_by(hotel, Items, doctrine, Outcome),
    behind_the_thief(Expected).

test(under_the_study_the_breach_must_be_proved, Outcome == []) :-
    leaked(Items, [processing(hotel, leak, guest)]),
    owed_by(hotel, Items, nsp_study, Outcome).

test(a_host_of_other_data_is_not_presumed_to_be_in_breach, Outcome == []) :-
    leaked(Items, []),
    owed_by(hotel, Items, doctrine, Outcome).

test(a_processor_that_shows_its_measures_is_not_in_breach,
     [ forall(named_reading(Reading, _)), Outcome == [] ]) :-
    leaked(Items, [ processing(hotel, leak, guest),
                    took_security_measures(hotel, leak) ]),
    owed_by(hotel, Items, Reading, Outcome).

test(measures_that_are_disproved_are_a_breach_under_every_reading,
     [ forall(named_reading(Reading, _)), Outcome == Expected ]) :-
    leaked(Items, [disproved(took_security_measures(hotel, leak))]),
    owed_by(hotel, Items, Reading, Outcome),
    behind_the_thief(Expected).

test(measures_of_another_do_not_help) :-
    shown_with([ processing(hotel, leak, guest),
                 took_security_measures(club, leak) ],
               doctrine, security_breach(hotel, leak, guest)).

test(who_detects_a_risk_and_does_nothing_is_in_breach) :-
    shown_with([detected_risk(hotel, leak)], doctrine,
               security_breach(hotel, leak, guest)).

test(who_acts_on_a_detected_risk_is_not_in_breach, fail) :-
    shown_with([detected_risk(hotel, leak), acted_on_risk(hotel, leak)],
               doctrine, security_breach(hotel, leak, guest)).

test(what_measures_would_not_have_prevented_carries_nothing, Outcome == []) :-
    owed_by(hotel,
            [ stores_data(hotel, leak), invaded(thief, leak, guest),
              intended(thief, leak), harm(leak, guest, loss),
              disproved(took_security_measures(hotel, leak)) ],
            doctrine, Outcome).

:- end_tests(security_breach).

:- begin_tests(security_duty).

test(he_has_every_platform_owe_it_to_its_users,
     [ forall(member(Reading, [doctrine, he])) ]) :-
    shown_with([ provides_service(site, transport),
                 used_service(rider, site, trip) ],
               Reading, security_duty(site, trip, rider, network)).

test(the_study_has_only_the_storer_of_data_owe_it_on_the_network,
     [ forall(member(Reading, [nsp_study, statute])), fail ]) :-
    shown_with([ provides_service(site, transport),
                 used_service(rider, site, trip) ],
               Reading, security_duty(site, trip, rider, network)).

test(a_storer_of_data_owes_it_unless_the_network_is_not_reached) :-
    shown_with([stores_data(site, leak)], statute,
               security_duty(site, leak, _, network)),
    \+ shown_with([stores_data(site, leak)],
                  statute-[security_duty_online=not_at_all],
                  security_duty(site, leak, _, network)).

test(who_is_no_network_provider_owes_it_in_a_place_only, fail) :-
    shown_with([used_service(guest, hotel, theft)], he,
               security_duty(hotel, theft, guest, _)).

:- end_tests(security_duty).

:- begin_tests(no_third_party).

test(a_breach_in_a_place_without_a_third_party_is_the_manager_s_own,
     [ forall(named_reading(Reading, _)),
       Outcome == [ owes(mall, guest, loss, own, whole, [],
                         [safety_duty_breach]) ] ]) :-
    outcome_with([ happened_on_premises(fall, mall), failure(mall, fall),
                   harm(fall, guest, loss) ],
                 Reading, Outcome).

test(a_failure_of_one_s_own_system_has_that_name_under_he,
     Outcome == [ owes(site, guest, loss, own, whole, [],
                       [safety_duty_breach]) ]) :-
    outcome_with([ stores_data(site, crash), failure(site, crash),
                   harm(crash, guest, loss) ],
                 he, Outcome).

test(it_does_not_under_the_other_readings,
     [ forall(member(Reading, [doctrine, nsp_study, statute])),
       Outcome == [] ]) :-
    outcome_with([ stores_data(site, crash), failure(site, crash),
                   harm(crash, guest, loss) ],
                 Reading, Outcome).

test(where_a_third_party_did_it_the_manager_only_stands_behind,
     Outcome == [ owes(mall, guest, loss, supplementary, unpaid_part,
                       [thief], [supplementary_liability]) ]) :-
    outcome_with([unguarded(thief, mall, theft, guest, loss)],
                 doctrine, Outcome).

test(nobody_stands_behind_oneself,
     Outcome == [ owes(mall, guest, loss, own, whole, [],
                       [safety_duty_breach]) ]) :-
    outcome_with([unguarded(mall, mall, theft, guest, loss)],
                 doctrine, Outcome).

:- end_tests(no_third_party).

:- begin_tests(third_party_state).

careless_hacker([ stores_data(site, leak), invaded(hacker, leak, guest),
                  careless(hacker, leak), failure(site, leak),
                  harm(leak, guest, loss) ]).

test(online_nobody_stands_behind_a_careless_third_party,
     [ forall(member(Reading, [doctrine, nsp_study, he])),
       Outcome == [] ]) :-
    careless_hacker(Items),
    owed_by(site, Items, Reading, Outcome).

test(under_the_statute_a_third_party_s_act_is_enough_online,
     Outcome = [ owes(site, guest, loss, supplementary, unpaid_part,
                      [hacker], _) ]) :-
    careless_hacker(Items),
    owed_by(site, Items, statute, Outcome).

test(in_a_place_a_third_party_s_act_is_enough,
     [ forall(named_reading(Reading, _)),
       Outcome = [ owes(mall, guest, loss, supplementary, unpaid_part,
                        [runner], _) ] ]) :-
    owed_by(mall,
            [ unguarded(runner, mall, crush, guest, loss),
              careless(runner, crush) ],
            Reading, Outcome).

:- end_tests(third_party_state).
