:- module(fixtures_relief, []).
:- use_module(fixtures).

/** <module> Fixtures: preventive relief; order of forms and of payment */

fixtures:fixture(carries_infringement(p, m, v), [posted(u, p, m, v)]).
fixtures:fixture(wrongful_conduct(u, m, v), [invaded(u, m, v)]).
fixtures:fixture(wrongful_conduct(p, m, v), [posted(u, p, m, v)]).
fixtures:fixture(takes_part(p, m, v),
                 [invaded(u, m, v), instigated(p, u, m)]).
fixtures:fixture(wrongful_conduct(p, m, v),
                 [invaded(u, m, v), instigated(p, u, m)]).
fixtures:fixture(preventive_relief(u, v, i),
                 [invaded(u, m, v), endangers(m, v, i)]).
fixtures:fixture(preventive_relief(p, v, i),
                 [posted(u, p, m, v), endangers(m, v, i)]).

fixtures:fixture(order_of_forms(own, supplementary), []).
fixtures:fixture(order_of_forms(joint_and_several, supplementary), []).
fixtures:fixture(order_of_payment(supplementary, t, o, v, i),
                 [unguarded(t, o, m, v, i)]).
fixtures:fixture(recourse_against_third_party(supplementary, o, t, v, i,
                                              full),
                 [unguarded(t, o, m, v, i)]).
fixtures:fixture(recourse(supplementary, o, t, v, i, full),
                 [unguarded(t, o, m, v, i)]).
