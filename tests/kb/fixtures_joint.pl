:- module(fixtures_joint, []).
:- use_module(fixtures).

/** <module> Fixtures: joint and several liability, and recourse after it */

%   The scope of the damage

fixtures:fixture(whole_damage(whole, m, v, i), [harm(m, v, i)]).
fixtures:fixture(damage_since_knowledge(since_knowledge, p, m, v, i),
                 [harm(m, v, i), continued_after_knowledge(m, i, p)]).
fixtures:fixture(damage_since_notice(enlarged_part, p, m, v, i),
                 [growth(p, m, v, i)]).
fixtures:fixture(damage_in_scope(whole, p, m, v, i), [harm(m, v, i)]).
fixtures:fixture(damage_in_scope(since_knowledge, p, m, v, i),
                 [harm(m, v, i), continued_after_knowledge(m, i, p)]).
fixtures:fixture(damage_in_scope(enlarged_part, p, m, v, i),
                 [growth(p, m, v, i)]).

%   The provider as aider, as one who knew, as one who was late

fixtures:fixture(aiding_joint_tort(p, u, v, i, whole),
                 [wilful_aid(p, u, m, v), harm(m, v, i)]).
fixtures:fixture(known_infringement(p, u, v, i, whole),
                 [ posted_at_host(u, p, m, v),
                   knew(p, m, from_start),
                   harm(m, v, i)
                 ]).
fixtures:fixture(known_infringement(p, u, v, i, since_knowledge),
                 [ posted_at_host(u, p, m, v),
                   should_have_known(p, m, undated),
                   harm(m, v, i),
                   continued_after_knowledge(m, i, p)
                 ]).
fixtures:fixture(late_takedown(p, u, v, i), [late_takedown(u, p, m, v, i)]).

%   The provider as joint actor

fixtures:fixture(concert(p, u, m), [agreed_on_harm(p, u, m)]).
fixtures:fixture(concert(p, u, m), [agreed_on_act(p, u, m)]).
fixtures:fixture(concert(p, u, m), [divided_labour(p, u, m)]).
fixtures:fixture(division_of_labour(p, u, m), [divided_labour(p, u, m)]).
fixtures:miss(joint_actor(p, p, m), [divided_labour(p, p, m)], doctrine).
fixtures:fixture(intentional_direct_assistance(p, u, m),
                 [aided(p, u, m), intended(p, m), direct_cause(p, m)],
                 he).
fixtures:fixture(joint_actor(p, u, m), [agreed_on_act(p, u, m)]).
fixtures:fixture(joint_actor(p, u, m),
                 [aided(p, u, m), intended(p, m), direct_cause(p, m)],
                 he).
fixtures:fixture(joint_tort(p, u, v, i),
                 [ invaded(u, m, v),
                   divided_labour(p, u, m),
                   harm(m, v, i)
                 ]).

%   Recourse among joint debtors

fixtures:fixture(joint_debtors(p, u, v, i),
                 [ invaded(u, m, v),
                   agreed_on_harm(p, u, m),
                   harm(m, v, i)
                 ]).
fixtures:fixture(joint_debtors(p, u, v, i),
                 [wilful_aid(p, u, m, v), harm(m, v, i)]).
fixtures:fixture(joint_debtors(p, u, v, i),
                 [ posted_at_host(u, p, m, v),
                   should_have_known(p, m, from_start),
                   harm(m, v, i)
                 ]).
fixtures:fixture(joint_debtors(p, u, v, i), [late_takedown(u, p, m, v, i)]).
fixtures:fixture(joint_aider(p, u, v, i),
                 [wilful_aid(p, u, m, v), harm(m, v, i)]).
fixtures:fixture(joint_knower(p, u, v, i),
                 [ posted_at_host(u, p, m, v),
                   knew(p, m, from_start),
                   harm(m, v, i)
                 ]).
fixtures:fixture(recourse_among_joint_debtors(joint_and_several, p, u, v, i,
                                              above_own_share),
                 [late_takedown(u, p, m, v, i)]).
fixtures:fixture(recourse(joint_and_several, p, u, v, i, above_own_share),
                 [late_takedown(u, p, m, v, i)]).
