:- module(civil_code_liable_persons, []).
:- use_module(kb(schema)).

/** <module> Civil Code, Book VII, chapter 3

Special provisions on who is liable: the network, and the security-guarantee
obligation.
*/

schema:authority(civil_code:'1194',
    [ heading([ en-"Infringement by use of the network", zh-"利用网络侵权" ]),
      says([ en-"A network user or a network service provider that uses the \c
                 network to infringe the civil rights or interests of another \c
                 bears tort liability; where a statute provides otherwise, \c
                 that statute governs. No elements of liability are stated.",
             zh-"网络用户或者网络服务提供者借助网络侵害他人民事权益的，承担侵\c
                 权责任；法律另有规定的，依照其规定。本条未列明构成要\c
                 件。" ]),
      grade('T'),
      predecessor(tort_liability_law:'36(1)')
    ]).
schema:authority(civil_code:'1195(1)',
    [ heading([ en-"Notice by the right holder", zh-"权利人的通知" ]),
      says([ en-"Where a network user commits a tort through a network \c
                 service, the right holder may notify the provider to take \c
                 necessary measures such as to delete, block or disconnect \c
                 the link. The notice must contain preliminary evidence of \c
                 the tort and the real identity of the right holder.",
             zh-"网络用户借助网络服务侵权的，权利人可以通知网络服务提供者删\c
                 除、屏蔽、断开链接或者采取其他必要措施。通知须附构成侵权的初\c
                 步证据，并载明权利人的真实身份信息。" ]),
      grade('T'),
      predecessor(tort_liability_law:'36(2)')
    ]).
schema:authority(civil_code:'1195(2)',
    [ heading([ en-"Forwarding, measures, and the enlarged part",
                zh-"转送通知、必要措施与损害的扩大部分" ]),
      says([ en-"On notice the provider must in time forward it to the user \c
                 and take the necessary measures that the preliminary \c
                 evidence and the type of service call for. A provider that \c
                 does not take them in time is jointly and severally liable \c
                 with the user for the enlarged part of the damage.",
             zh-"网络服务提供者收到通知后，须及时转送相关用户，并视初步证据和\c
                 服务类型采取必要措施；未及时采取的，就损害的扩大部分与该用户\c
                 承担连带责任。" ]),
      grade('T'),
      predecessor(tort_liability_law:'36(2)')
    ]).
schema:authority(civil_code:'1195(3)',
    [ heading([ en-"Wrongful notice", zh-"错误通知" ]),
      says([ en-"A right holder whose wrongful notice causes damage to the \c
                 user or the provider bears tort liability; where a statute \c
                 provides otherwise, that statute governs.",
             zh-"权利人通知有误，致用户或者网络服务提供者受损的，承担侵权责\c
                 任；法律另有规定的，依照其规定。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'1196(1)',
    [ heading([ en-"Statement of non-infringement",
                zh-"不存在侵权行为的声明" ]),
      says([ en-"A user to whom the notice was forwarded may send the \c
                 provider a statement that there is no infringement, with \c
                 preliminary evidence of this and the user's real identity.",
             zh-"用户收到转送的通知后，可以向网络服务提供者提交不存在侵权行为\c
                 的声明，附初步证据和本人的真实身份信息。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'1196(2)',
    [ heading([ en-"Forwarding the statement, lifting the measures",
                zh-"转送声明与终止措施" ]),
      says([ en-"The provider must forward the statement to the notifier and \c
                 tell it that it may complain to the authority or sue. If \c
                 within a reasonable period after the statement arrives the \c
                 provider learns of neither, it must lift the measures in \c
                 time.",
             zh-"网络服务提供者须将声明转送发出通知的权利人，并告知其投诉或者\c
                 起诉的途径；声明送达后的合理期限内，未获知其已投诉或者起诉\c
                 的，须及时终止所采取的措施。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'1197',
    [ heading([ en-"Known infringement left standing",
                zh-"知道或者应当知道而未采取必要措施" ]),
      says([ en-"A provider that knows or should have known that a user \c
                 infringes the civil rights or interests of another through \c
                 its service, and takes no necessary measures, is jointly and \c
                 severally liable with the user. The article does not limit \c
                 this to a part of the damage.",
             zh-"网络服务提供者知道或者应当知道用户借助其服务侵害他人民事权\c
                 益，却未采取必要措施的，与该用户承担连带责任；条文未将责任限\c
                 于部分损害。" ]),
      grade('T'),
      predecessor(tort_liability_law:'36(3)')
    ]).
schema:authority(civil_code:'1198(1)',
    [ heading([ en-"Security-guarantee obligation", zh-"安全保障义务" ]),
      says([ en-"The operator or manager of a business or public place, such \c
                 as a hotel, shop, bank, station, airport, stadium or place \c
                 of entertainment, and the organiser of a mass activity bear \c
                 tort liability if they fail their security-guarantee \c
                 obligation and damage to another results.",
             zh-"宾馆、商场、银行、车站、机场、体育场馆、娱乐场所等经营场所或\c
                 者公共场所的经营者、管理者，以及群众性活动的组织者，未尽安全\c
                 保障义务致人损害的，承担侵权责任。" ]),
      grade('T'),
      predecessor(tort_liability_law:'37')
    ]).
schema:authority(civil_code:'1198(2)',
    [ heading([ en-"A third party's act and supplementary liability",
                zh-"第三人行为与补充责任" ]),
      says([ en-"Where the act of a third party causes the damage, the third \c
                 party bears tort liability. An operator, manager or \c
                 organiser that failed its security-guarantee obligation \c
                 bears corresponding supplementary liability and may \c
                 afterwards recover from the third party.",
             zh-"第三人的行为致人损害的，侵权责任由第三人承担；场所的经营者、\c
                 管理者或者活动的组织者未尽该义务的，承担相应的补充责任，并可\c
                 在此后向第三人追偿。" ]),
      grade('T'),
      predecessor(tort_liability_law:'37')
    ]).

schema:not_modelled(civil_code:'1195(3)',
    [ en-"No rule here asks for it: liability for a wrongful notice is not \c
          modelled yet.",
      zh-"尚无规则援引：错误通知的责任尚未纳入。"
    ]).
schema:not_modelled(civil_code:'1196(1)',
    [ en-"No rule here asks for it: the counter-notice is not modelled yet.",
      zh-"尚无规则援引：反通知程序尚未纳入。"
    ]).
schema:not_modelled(civil_code:'1196(2)',
    [ en-"No rule here asks for it: the counter-notice is not modelled yet.",
      zh-"尚无规则援引：反通知程序尚未纳入。"
    ]).
