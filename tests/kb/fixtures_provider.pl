:- module(fixtures_provider, []).
:- use_module(fixtures).

/** <module> Fixtures: notice, knowledge, and indirect infringement */

%   Notice and knowledge

fixtures:fixture(effective_notice(v, p, m), [notice(v, p, m)]).
fixtures:fixture(knowledge_by_notice(p, m, v), [notice(v, p, m)]).
fixtures:fixture(knew_from_the_start(p, m, whole), [knew(p, m, from_start)]).
fixtures:fixture(should_have_known_from_the_start(p, m, whole),
                 [should_have_known(p, m, from_start)]).
fixtures:fixture(knew_at_some_time(p, m, since_knowledge),
                 [knew(p, m, date(2024,3,1))]).
fixtures:fixture(should_have_known_at_some_time(p, m,
                                                since_knowledge),
                 [should_have_known(p, m, undated)]).
fixtures:fixture(knowledge(p, m, whole), [knew(p, m, from_start)]).
fixtures:fixture(knowledge(p, m, whole),
                 [should_have_known(p, m, from_start)]).
fixtures:fixture(knowledge(p, m, since_knowledge), [knew(p, m, undated)]).
fixtures:fixture(knowledge(p, m, since_knowledge),
                 [should_have_known(p, m, undated)]).

%   The provider's act

fixtures:fixture(contributing_act(p, u, m), [instigated(p, u, m)]).
fixtures:fixture(contributing_act(p, u, m), [aided(p, u, m)]).
fixtures:fixture(contributing_act(p, u, m), [induced(p, u, m)]).
fixtures:fixture(contributing_act(p, u, m),
                 [used_service(u, p, m), managed(p, m)]).
fixtures:fixture(omission(p, u, m), [used_service(u, p, m), managed(p, m)]).

%   Its illegality

fixtures:fixture(assisting_act(p, u, m), [instigated(p, u, m)]).
fixtures:fixture(assisting_act(p, u, m), [aided(p, u, m)]).
fixtures:fixture(assisting_act(p, u, m), [induced(p, u, m)]).
fixtures:fixture(substantial_assistance_to_harm(p, u, m, v),
                 [ induced(p, u, m),
                   substantial_assistance(p, u, m),
                   harm(m, v, i)
                 ]).
fixtures:fixture(actual_knowledge(p, m), [knew(p, m, undated)]).
fixtures:fixture(aware(p, m, v), [knew(p, m, from_start)]).
fixtures:fixture(aware(p, m, v), [notice(v, p, m)]).
fixtures:fixture(conscious_toleration(p, m, v),
                 [managed(p, m), knew(p, m, undated), tolerated(p, m)]).
fixtures:fixture(illegality(p, u, m, v),
                 [ aided(p, u, m),
                   substantial_assistance(p, u, m),
                   harm(m, v, i)
                 ],
                 nsp_study).
fixtures:fixture(illegality(p, u, m, v),
                 [managed(p, m), knew(p, m, undated), tolerated(p, m)],
                 nsp_study).
fixtures:fixture(illegality(p, u, m, v), [], statute).
fixtures:fixture(illegality(p, u, m, v), []).

%   Its causation

fixtures:fixture(special_causation(p, u, m), [technical_support(p, u, m)]).
fixtures:fixture(special_causation(p, u, m), [brought_about(p, u, m)]).
fixtures:fixture(special_causation(p, u, m),
                 [ used_service(u, p, m),
                   managed(p, m),
                   ignored_for_profit(p, m)
                 ]).
fixtures:fixture(profitable_neglect(p, u, m),
                 [ used_service(u, p, m),
                   managed(p, m),
                   ignored_for_profit(p, m)
                 ]).

%   The provider's fault

fixtures:fixture(wilful(p, m, whole), [intended(p, m)]).
fixtures:fixture(no_diligence_shown(p, m), []).
fixtures:fixture(lacks_diligence(p, m), []).
fixtures:fixture(lacks_diligence(p, m),
                 [tolerated(p, m), used_due_diligence(p, m)]).
fixtures:fixture(knows_by_notice_alone(p, m, v, enlarged_part),
                 [notice(v, p, m)]).
fixtures:fixture(knows_or_should(p, m, v, whole), [knew(p, m, from_start)]).
fixtures:fixture(knows_or_should(p, m, v, enlarged_part), [notice(v, p, m)]).
fixtures:fixture(knowing_neglect(p, m, v, since_knowledge),
                 [knew(p, m, undated)]).
fixtures:fixture(provider_fault(p, m, v, whole), [intended(p, m)]).
fixtures:fixture(provider_fault(p, m, v, since_knowledge),
                 [should_have_known(p, m, undated)]).

%   All elements together

fixtures:fixture(indirect_infringement(p, u, m, v, whole),
                 [wilful_aid(p, u, m, v)]).
fixtures:fixture(indirect_infringement(p, u, m, v, since_knowledge),
                 [ invaded(u, m, v),
                   aid(p, u, m),
                   substantial_assistance(p, u, m),
                   harm(m, v, i),
                   knew(p, m, undated)
                 ],
                 nsp_study).
