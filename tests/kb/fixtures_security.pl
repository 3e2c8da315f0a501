:- module(fixtures_security, []).
:- use_module(fixtures).

/** <module> Fixtures: the security-guarantee obligation and its breach */

%   The obligation

fixtures:fixture(duty_on_premises(o, m, place), [happened_on_premises(m, o)]).
fixtures:fixture(duty_at_event(o, m, place), [happened_at_event(m, o)]).
fixtures:fixture(duty_reaches_stored_data, []).
fixtures:fixture(duty_reaches_stored_data, [], nsp_study).
fixtures:fixture(duty_of_data_storer(o, m, network), [stores_data(o, m)]).
fixtures:fixture(duty_of_platform(o, m, v, network),
                 [provides_service(o, transport), used_service(v, o, m)]).
fixtures:fixture(security_duty(o, m, v, place), [happened_on_premises(m, o)]).
fixtures:fixture(security_duty(o, m, v, place), [happened_at_event(m, o)]).
fixtures:fixture(security_duty(o, m, v, network), [stores_data(o, m)]).
fixtures:fixture(security_duty(o, m, v, network),
                 [provides_service(o, transport), used_service(v, o, m)]).

%   Its breach

fixtures:fixture(proved_breach(o, m),
                 [disproved(took_security_measures(o, m))]).
fixtures:fixture(presumed_fault(o, m, v), [processing(o, m, v)]).
fixtures:fixture(idle_in_danger(o, m), [detected_risk(o, m)]).
fixtures:fixture(security_breach(o, m, v),
                 [disproved(took_security_measures(o, m))]).
fixtures:fixture(security_breach(o, m, v),
                 [processing(o, m, v)]).
fixtures:fixture(security_breach(o, m, v), [detected_risk(o, m)]).

%   Breach with no third party

fixtures:fixture(in_a_place(place), []).
fixtures:fixture(setting_without_third_party(place), []).
fixtures:fixture(setting_without_third_party(network), [], he).
fixtures:fixture(duty_without_third_party(o, m, v),
                 [happened_on_premises(m, o)]).
fixtures:fixture(duty_without_third_party(o, m, v), [stores_data(o, m)], he).
fixtures:fixture(involves_third_party(o, m, v), [invaded(t, m, v)]).
fixtures:fixture(safety_duty_breach(o, v, i),
                 [ happened_on_premises(m, o),
                   failure(o, m),
                   harm(m, v, i)
                 ]).
fixtures:fixture(safety_duty_breach(o, v, i),
                 [ stores_data(o, m),
                   detected_risk(o, m),
                   preventable(o, m),
                   harm(m, v, i)
                 ],
                 he).

%   Breach that lets a third party in

fixtures:fixture(third_party_tort(t, o, m, v), [invaded(t, m, v)]).
fixtures:miss(third_party_tort(o, o, m, v), [invaded(o, m, v)], doctrine).
fixtures:fixture(intentional_third_party(t, m), [intended(t, m)]).
fixtures:fixture(direct_application(place), []).
fixtures:fixture(third_party_state(t, m, network), [intended(t, m)]).
fixtures:fixture(third_party_state(t, m, place), []).
fixtures:fixture(third_party_state(t, m, network), [], statute).
fixtures:fixture(supplementary_liability(o, t, v, i),
                 [ leak(t, o, m, v, i),
                   disproved(took_security_measures(o, m))
                 ]).
fixtures:fixture(supplementary_liability(o, t, v, i),
                 [unguarded(t, o, m, v, i)]).
