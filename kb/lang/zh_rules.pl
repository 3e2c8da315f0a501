:- module(zh_rules, []).

/** <module> Chinese wording of conclusions: infringement, fault, joint forms

For the shape of a clause see en.pl.
*/

:- multifile
    zh:says/2.

%   Direct infringement and what is said of it

zh:says(direct_infringement(Actor, Matter, Victim),
        [ Actor, "通过", Matter, "直接侵害", Victim,
          "的民事权益，构成直接侵权" ]).
zh:says(uploading(Actor, Work, Victim),
        [ Actor, "上传了", Victim, "享有专有权的", Work ]).
zh:says(downloading(Actor, Work, Victim),
        [ Actor, "下载了", Victim, "享有专有权的", Work ]).
zh:says(resulting_damage(Matter, Victim, Injury),
        [ Victim, "遭受", Injury, "，系", Matter, "所致" ]).
zh:says(own_fault(Actor, Victim, Injury),
        [ Actor, "因自身过错，应就", Injury, "对", Victim,
          "承担损害赔偿责任" ]).
zh:says(network_service_provider(Provider),
        [ Provider, "是网络服务提供者" ]).
zh:says(network_tort(Actor, Matter, Victim),
        [ Actor, "利用网络，通过", Matter, "侵害", Victim,
          "的民事权益" ]).
zh:says(by_network_user(User, Matter),
        [ User, "就", Matter, "以网络用户身份实施行为" ]).
zh:says(user_tort(User, Provider, Matter, Victim),
        [ User, "利用", Provider, "的网络服务，通过", Matter, "侵害",
          Victim, "的民事权益" ]).

%   Notice and knowledge

zh:says(effective_notice(Notifier, Provider, Matter),
        [ Notifier, "就", Matter, "向", Provider, "发出了有效通知" ]).
zh:says(knowledge_by_notice(Provider, Matter, Victim),
        [ Provider, "因", Victim, "的有效通知而明知", Matter,
          "侵权，且未能证明已及时采取必要措施" ]).
zh:says(knowledge(Provider, Matter, Scope),
        [ Provider, "知道或者应当知道", Matter,
          "侵权，责任可及于", scope(Scope) ]).
zh:says(knew_from_the_start(Provider, Matter, Scope),
        [ Provider, "自始即知道", Matter, "侵权，责任可及于",
          scope(Scope) ]).
zh:says(should_have_known_from_the_start(Provider, Matter, Scope),
        [ Provider, "自始即应当知道", Matter, "侵权，责任可及于",
          scope(Scope) ]).
zh:says(knew_at_some_time(Provider, Matter, Scope),
        [ Provider, "在某一时点已知道", Matter, "侵权，责任可及于",
          scope(Scope) ]).
zh:says(should_have_known_at_some_time(Provider, Matter, Scope),
        [ Provider, "在某一时点已应当知道", Matter,
          "侵权，责任可及于", scope(Scope) ]).
zh:says(known_infringement(Provider, User, Victim, Injury, Scope),
        [ Provider, "知道或者应当知道", User,
          "的侵权行为，未能证明已采取必要措施，就", Injury, "（",
          scope(Scope), "）与", User, "对", Victim, "承担连带责任" ]).
zh:says(late_takedown(Provider, User, Victim, Injury),
        [ Provider, "接到针对", User,
          "侵权行为的有效通知后，未能证明已及时采取必要措施，就",
          Injury, "的扩大部分与", User, "对", Victim,
          "承担连带责任" ]).
zh:says(enlarged_damage(Provider, Matter, Victim, Injury),
        [ Victim, "因", Matter, "遭受", Injury, "，该损害在",
          Provider, "接到通知后扩大" ]).

%   Indirect infringement, element by element

zh:says(indirect_infringement(Provider, User, Matter, Victim, Scope),
        [ Provider, "因参与", User, "就", Matter,
          "实施的行为，对", Victim, "构成间接侵权（", scope(Scope),
          "）" ]).
zh:says(contributing_act(Provider, User, Matter),
        [ Provider, "以作为或者不作为参与", User, "就", Matter,
          "实施的行为" ]).
zh:says(omission(Provider, User, Matter),
        [ Provider, "对", User, "使用其服务所涉、处于其管理控制范围内的",
          Matter, "，未能证明已采取必要措施" ]).
zh:says(illegality(Provider, User, Matter, Victim),
        [ "就", User, "通过", Matter, "侵害", Victim, "的权益，",
          Provider, "的行为符合所采观点对违法性的要求" ]).
zh:says(substantial_assistance_to_harm(Provider, User, Matter, Victim),
        [ Provider, "就", Matter, "向", User,
          "提供实质性帮助，致使", Victim, "遭受损害" ]).
zh:says(assisting_act(Provider, User, Matter),
        [ Provider, "教唆、帮助或者诱导", User, "就", Matter,
          "实施行为" ]).
zh:says(conscious_toleration(Provider, Matter, Victim),
        [ Provider, "明知", Matter, "侵害", Victim,
          "的权益，仍在其管理控制范围内任其存在" ]).
zh:says(aware(Provider, Matter, Victim),
        [ Provider, "明知", Matter, "侵害", Victim, "的权益" ]).
zh:says(actual_knowledge(Provider, Matter),
        [ Provider, "实际知道", Matter, "侵权" ]).
zh:says(special_causation(Provider, User, Matter),
        [ Provider, "的行为与", User, "就", Matter,
          "实施的行为共同造成同一损害" ]).
zh:says(profitable_neglect(Provider, User, Matter),
        [ Provider, "为营利而对其管理控制范围内", User, "就", Matter,
          "实施的行为置之不理" ]).
zh:says(provider_fault(Provider, Matter, Victim, Scope),
        [ Provider, "就", Matter, "对", Victim, "存在过错（",
          scope(Scope), "）" ]).
zh:says(wilful(Provider, Matter, Scope),
        [ Provider, "就", Matter, "的过错为故意（", scope(Scope),
          "）" ]).
zh:says(knowing_neglect(Provider, Matter, Victim, Scope),
        [ Provider, "知道或者应当知道", Matter, "侵害", Victim,
          "的权益而疏于注意（", scope(Scope), "）" ]).
zh:says(knows_or_should(Provider, Matter, Victim, Scope),
        [ Provider, "知道或者应当知道", Matter, "侵害", Victim,
          "的权益（", scope(Scope), "）" ]).
zh:says(knows_by_notice_alone(Provider, Matter, Victim, Scope),
        [ Provider, "仅因", Victim, "的通知而知道", Matter, "侵权（",
          scope(Scope), "）" ]).
zh:says(lacks_diligence(Provider, Matter),
        [ Provider, "对", Matter,
          "任其存在，或者未能证明已尽到合理的注意义务" ]).
zh:says(no_diligence_shown(Provider, Matter),
        [ Provider, "既未能证明就", Matter,
          "已尽到合理的注意义务，也未能证明已及时采取必要措施" ]).

%   Joint forms

zh:says(concert(Provider, User, Matter),
        [ Provider, "与", User, "就", Matter,
          "存在意思联络或者分工合作" ]).
zh:says(division_of_labour(Provider, User, Matter),
        [ Provider, "与", User, "就", Matter,
          "分工合作，且未能证明其仅提供技术服务" ]).
zh:says(joint_tort(Provider, User, Victim, Injury),
        [ Provider, "与", User, "构成狭义的共同侵权，就", Injury,
          "对", Victim, "承担连带责任" ]).
zh:says(joint_actor(Provider, User, Matter),
        [ Provider, "与", User, "是", Matter, "的共同行为人" ]).
zh:says(intentional_direct_assistance(Provider, User, Matter),
        [ Provider, "就", Matter, "故意向", User, "提供直接帮助" ]).
zh:says(aiding_joint_tort(Provider, User, Victim, Injury, Scope),
        [ Provider, "教唆或者帮助", User, "实施侵权行为，就", Injury,
          "（", scope(Scope), "）与", User, "对", Victim,
          "承担连带责任" ]).
zh:says(damage_in_scope(Scope, Provider, Matter, Victim, Injury),
        [ Victim, "因", Matter, "遭受", Injury, "，属于", Provider,
          "的过错所及范围（", scope(Scope), "）" ]).
zh:says(whole_damage(Scope, Matter, Victim, Injury),
        [ Victim, "遭受", Injury, "，系", Matter, "所致，应全部计入（",
          scope(Scope), "）" ]).
zh:says(damage_since_knowledge(Scope, Provider, Matter, Victim, Injury),
        [ Victim, "因", Matter, "遭受", Injury, "，该损害在", Provider,
          "知道或者应当知道后仍在持续（", scope(Scope), "）" ]).
zh:says(damage_since_notice(Scope, Provider, Matter, Victim, Injury),
        [ Victim, "因", Matter, "遭受", Injury, "，该损害在", Provider,
          "接到通知后扩大（", scope(Scope), "）" ]).

%   Preventive relief

zh:says(preventive_relief(Debtor, Victim, Injury),
        [ Victim, "因有遭受", Injury, "之虞，有权请求", Debtor,
          "停止侵害、排除妨碍、消除危险" ]).
zh:says(wrongful_conduct(Debtor, Matter, Victim),
        [ Debtor, "自行通过", Matter, "侵害", Victim,
          "的民事权益，为用户的该侵害提供服务，或者参与该侵害" ]).
zh:says(takes_part(Provider, Matter, Victim),
        [ Provider, "以违法行为参与通过", Matter, "侵害", Victim,
          "民事权益的行为" ]).
zh:says(carries_infringement(Provider, Matter, Victim),
        [ Provider, "为用户通过", Matter, "侵害", Victim,
          "民事权益的行为提供服务" ]).
