:- module(zh_duties, []).

/** <module> Chinese wording of conclusions: security duty, order, recourse

For the shape of a clause see en.pl.
*/

:- multifile
    zh:says/2.

%   Who owes a security-guarantee obligation

zh:says(security_duty(Obligor, Matter, Victim, Setting),
        [ Obligor, "就", Matter, "对", Victim, "负有安全保障义务（",
          setting(Setting), "）" ]).
zh:says(duty_on_premises(Manager, Matter, Setting),
        [ Manager, "作为场所的经营者、管理者，就", Matter,
          "负有安全保障义务（", setting(Setting), "）" ]).
zh:says(duty_at_event(Organiser, Matter, Setting),
        [ Organiser, "作为群众性活动的组织者，就", Matter,
          "负有安全保障义务（", setting(Setting), "）" ]).
zh:says(duty_of_data_storer(Provider, Matter, Setting),
        [ Provider, "作为数据存储者，就", Matter,
          "负有安全保障义务（", setting(Setting), "）" ]).
zh:says(duty_of_platform(Provider, Matter, User, Setting),
        [ Provider, "作为虚拟空间的管理者，就", Matter, "对其用户", User,
          "负有安全保障义务（", setting(Setting), "）" ]).
zh:says(duty_reaches_stored_data,
        [ "依所采观点，在网络上存储数据者负有安全保障义务" ]).

%   Its breach

zh:says(security_breach(Obligor, Matter, Victim),
        [ Obligor, "就", Matter, "未尽到对", Victim, "的安全保障义务" ]).
zh:says(proved_breach(Obligor, Matter),
        [ "已查明", Obligor, "就", Matter,
          "缺乏必要的安全保障措施" ]).
zh:says(presumed_fault(Processor, Matter, Victim),
        [ Processor, "作为个人信息处理者，就", Matter, "对", Victim,
          "推定有过错" ]).
zh:says(idle_in_danger(Obligor, Matter),
        [ Obligor, "发现", Matter,
          "存在风险，未能证明已采取处置措施" ]).

%   Without a third party

zh:says(safety_duty_breach(Obligor, Victim, Injury),
        [ Obligor, "未尽到安全保障义务，且未能证明存在第三人侵权，应就",
          Injury, "对", Victim, "承担侵权责任" ]).
zh:says(duty_without_third_party(Obligor, Matter, Victim),
        [ Obligor, "就", Matter, "对", Victim,
          "负有安全保障义务，且不以第三人介入为前提" ]).
zh:says(setting_without_third_party(Setting),
        [ "在", setting(Setting),
          "，无第三人介入的自身原因致害适用安全保障义务" ]).
zh:says(in_a_place(Setting),
        [ "所处空间（", setting(Setting), "）属于实体空间" ]).
zh:says(involves_third_party(Obligor, Matter, Victim),
        [ Obligor, "以外的第三人通过", Matter, "侵害", Victim,
          "的民事权益" ]).

%   Behind a third party

zh:says(third_party_tort(ThirdParty, Obligor, Matter, Victim),
        [ ThirdParty, "作为", Obligor, "以外的第三人，通过", Matter,
          "侵害", Victim, "的民事权益" ]).
zh:says(third_party_state(ThirdParty, Matter, Setting),
        [ "对", ThirdParty, "就", Matter, "的主观状态的要求（",
          setting(Setting), "）已满足，或者无此要求" ]).
zh:says(intentional_third_party(ThirdParty, Matter),
        [ "第三人", ThirdParty, "就", Matter, "出于故意" ]).
zh:says(direct_application(Setting),
        [ "安全保障义务的规定可以直接适用（", setting(Setting),
          "）" ]).
zh:says(supplementary_liability(Obligor, ThirdParty, Victim, Injury),
        [ "就", Injury, "，", Obligor, "在第三人", ThirdParty,
          "未清偿的范围内对", Victim, "承担相应的补充责任" ]).

%   Order of forms and of payment, recourse

zh:says(order_of_forms(First, Second),
        [ "就两者均及于的损失部分，", form(First), "优先于",
          form(Second), "适用" ]).
zh:says(order_of_payment(Form, First, Second, Victim, Injury),
        [ "就", Injury, "，", First, "先行向", Victim, "清偿，", Second,
          "依", form(Form), "仅清偿经强制执行仍未清偿的部分" ]).
zh:says(recourse(Form, Payer, From, Victim, Injury, Extent),
        [ Payer, "依", form(Form), "就", Injury, "向", Victim,
          "清偿后，可以向", From, "追偿", extent(Extent) ]).
zh:says(recourse_against_third_party(Form, Payer, From, Victim, Injury,
                                     Extent),
        [ Payer, "依", form(Form), "就", Injury, "向", Victim,
          "清偿后，可以向第三人", From, "追偿", extent(Extent) ]).
zh:says(recourse_among_joint_debtors(Form, Payer, From, Victim, Injury,
                                     Extent),
        [ Payer, "依", form(Form), "就", Injury, "向", Victim,
          "清偿后，可以向连带债务人", From, "追偿",
          extent(Extent) ]).
zh:says(joint_debtors(Provider, User, Victim, Injury),
        [ Provider, "与", User, "就", Injury, "对", Victim,
          "为连带债务人" ]).
zh:says(joint_aider(Provider, User, Victim, Injury),
        [ Provider, "作为教唆人或者帮助人，与", User, "就", Injury, "对",
          Victim, "为连带债务人" ]).
zh:says(joint_knower(Provider, User, Victim, Injury),
        [ Provider, "作为知道或者应当知道者，与", User, "就", Injury,
          "对", Victim, "为连带债务人" ]).
