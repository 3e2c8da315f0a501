:- module(zh_findings, []).

/** <module> Chinese wording of the facts of the vocabulary

In the order of vocabulary.pl; for the shape of a clause see en.pl.
*/

:- multifile
    zh:says/2.

zh:says(provides_service(Provider, Kind),
        [ Provider, "提供网络服务（", service(Kind), "）" ]).
zh:says(used_service(User, Provider, Matter),
        [ User, "在", Matter, "中使用了", Provider, "的服务" ]).
zh:says(managed(Provider, Matter),
        [ Matter, "处于", Provider, "的管理控制范围之内" ]).
zh:says(stores_data(Provider, Matter),
        [ Provider, "存储", Matter, "所涉数据" ]).
zh:says(processes_personal_information(Processor, Matter),
        [ Processor, "自主决定处理目的和处理方式，处理", Matter,
          "所涉个人信息" ]).
zh:says(personal_information_infringed(Matter, Victim),
        [ Matter, "侵害", Victim, "的个人信息权益" ]).
zh:says(happened_on_premises(Matter, Manager),
        [ Matter, "发生于", Manager, "经营、管理的经营场所、公共场所" ]).
zh:says(happened_at_event(Matter, Organiser),
        [ Matter, "发生于", Organiser, "组织的群众性活动中" ]).

zh:says(uploaded(Actor, Matter), [Actor, "上传了", Matter]).
zh:says(downloaded(Actor, Matter), [Actor, "下载了", Matter]).
zh:says(exclusive_right(RightHolder, Matter),
        [ RightHolder, "对", Matter, "享有专有权" ]).
zh:says(invaded(Actor, Matter, Victim),
        [ Actor, "通过", Matter, "侵害", Victim, "的民事权益" ]).
zh:says(permitted(RightHolder, Actor, Matter),
        [ Actor, "就", Matter, "取得了", RightHolder, "的许可" ]).
zh:says(lawful_use(Actor, Matter),
        [ Actor, "就", Matter, "实施的行为依法不必经许可" ]).
zh:says(justified(Actor, Matter),
        [ "经利益衡量，", Actor, "就", Matter,
          "实施的行为具有正当理由" ]).

zh:says(damage(Victim, Injury), [Victim, "遭受损害，即", Injury]).
zh:says(caused(Matter, Injury), [Matter, "造成了", Injury]).
zh:says(enlarged_after_notice(Matter, Injury, Provider),
        [ Provider, "接到通知并有合理时间采取措施后，", Injury, "因",
          Matter, "进一步扩大" ]).
zh:says(continued_after_knowledge(Matter, Injury, Provider),
        [ Provider, "知道或者应当知道后，", Injury, "因", Matter,
          "仍在持续" ]).
zh:says(endangers(Matter, Victim, Injury),
        [ Matter, "危及", Victim, "的人身、财产安全，有造成", Injury,
          "之虞" ]).

zh:says(intended(Actor, Matter), [Actor, "就", Matter, "存在故意"]).
zh:says(careless(Actor, Matter), [Actor, "就", Matter, "存在过失"]).
zh:says(knew(Provider, Matter, Since),
        [ Provider, since(Since), "知道", Matter, "侵权" ]).
zh:says(should_have_known(Provider, Matter, Since),
        [ Provider, since(Since), "应当知道", Matter, "侵权" ]).
zh:says(tolerated(Provider, Matter),
        [ Provider, "对", Matter, "任其存在" ]).

zh:says(instigated(Provider, User, Matter),
        [ Provider, "教唆", User, "就", Matter, "实施行为" ]).
zh:says(aided(Provider, User, Matter),
        [ Provider, "帮助", User, "就", Matter, "实施行为" ]).
zh:says(induced(Provider, User, Matter),
        [ Provider, "诱导", User, "就", Matter, "实施行为" ]).
zh:says(substantial_assistance(Provider, User, Matter),
        [ Provider, "就", Matter, "向", User, "提供了实质性帮助" ]).
zh:says(technical_support(Provider, User, Matter),
        [ Provider, "就", Matter, "提供了有利于", User, "的技术支持" ]).
zh:says(brought_about(Provider, User, Matter),
        [ Provider, "的行为引发了", User, "就", Matter,
          "实施的行为" ]).
zh:says(ignored_for_profit(Provider, Matter),
        [ Provider, "为营利而对", Matter, "置之不理" ]).
zh:says(agreed_on_harm(Provider, User, Matter),
        [ Provider, "与", User, "就", Matter,
          "的损害后果存在意思联络" ]).
zh:says(agreed_on_act(Provider, User, Matter),
        [ Provider, "与", User, "就", Matter,
          "的具体行为存在意思联络" ]).
zh:says(divided_labour(Provider, User, Matter),
        [ Provider, "与", User, "就", Matter, "分工合作" ]).
zh:says(only_technical_service(Provider, Matter),
        [ Provider, "就", Matter, "仅提供技术服务" ]).
zh:says(direct_cause(Provider, Matter),
        [ Provider, "的行为是", Matter, "所致损害的直接原因" ]).

zh:says(notified(Notifier, Provider, Matter, Date),
        [ Notifier, on(Date), "就", Matter, "向", Provider,
          "发出通知" ]).
zh:says(notice_showed_evidence(Notifier, Provider, Matter),
        [ Notifier, "就", Matter, "向", Provider,
          "发出的通知包括构成侵权的初步证据" ]).
zh:says(notice_gave_identity(Notifier, Provider, Matter),
        [ Notifier, "就", Matter, "向", Provider,
          "发出的通知包括通知人的真实身份信息" ]).
zh:says(took_timely_measures(Provider, Matter),
        [ Provider, "接到通知后就", Matter, "及时采取了必要措施" ]).
zh:says(took_necessary_measures(Provider, Matter),
        [ Provider, "知道或者应当知道后就", Matter,
          "及时采取了必要措施" ]).
zh:says(used_due_diligence(Provider, Matter),
        [ Provider, "就", Matter, "尽到了合理的注意义务" ]).

zh:says(took_security_measures(Provider, Matter),
        [ Provider, "就", Matter, "采取了必要的安全保障措施" ]).
zh:says(detected_risk(Provider, Matter),
        [ Provider, "发现", Matter, "存在风险" ]).
zh:says(acted_on_risk(Provider, Matter),
        [ Provider, "就", Matter, "的风险采取了处置措施" ]).
zh:says(preventable(Provider, Matter),
        [ Provider, "采取必要措施即可避免", Matter, "的发生" ]).
