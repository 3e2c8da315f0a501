:- module(fixtures_infringement, []).
:- use_module(fixtures).

/** <module> Fixtures: infringement, damage, one's own fault, the user's tort */

fixtures:fixture(uploading(u, m, v),
                 [exclusive_right(v, m), uploaded(u, m)]).
fixtures:fixture(downloading(u, m, v),
                 [exclusive_right(v, m), downloaded(u, m)]).
fixtures:fixture(direct_infringement(u, m, v), [invaded(u, m, v)]).
fixtures:fixture(direct_infringement(u, m, v),
                 [exclusive_right(v, m), uploaded(u, m)]).
fixtures:fixture(direct_infringement(u, m, v),
                 [exclusive_right(v, m), downloaded(u, m)]).

fixtures:fixture(resulting_damage(m, v, i), [harm(m, v, i)]).
fixtures:fixture(enlarged_damage(p, m, v, i), [growth(p, m, v, i)]).

fixtures:fixture(own_fault(u, v, i),
                 [invaded(u, m, v), intended(u, m), harm(m, v, i)]).
fixtures:fixture(own_fault(u, v, i),
                 [invaded(u, m, v), careless(u, m), harm(m, v, i)]).

fixtures:fixture(own_fault(u, v, i),
                 [invaded(u, m, v), processing(u, m, v), harm(m, v, i)]).

fixtures:fixture(network_service_provider(p), [provides_service(p, search)]).
fixtures:fixture(user_tort(u, p, m, v), [posted(u, p, m, v)]).
fixtures:miss(user_tort(p, p, m, v), [posted(p, p, m, v)], doctrine).
fixtures:fixture(by_network_user(u, m), [used_service(u, p, m)]).
fixtures:fixture(network_tort(u, m, v), [posted(u, p, m, v)]).
fixtures:fixture(network_tort(p, m, v),
                 [invaded(p, m, v), provides_service(p, hosting)]).
