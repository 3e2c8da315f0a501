:- module(pipl, []).
:- use_module(kb(schema)).

/** <module> Personal Information Protection Law

Art. 73 has items, not paragraphs: hence the labels.
*/

schema:instrument(pipl,
    [ title([ en-"Personal Information Protection Law of the People's \c
                  Republic of China",
              zh-"《中华人民共和国个人信息保护法》" ]),
      short([ en-"PIPL", zh-"《个人信息保护法》" ]),
      style(article),
      in_force(date(2021,11,1))
    ]).

schema:authority(pipl:'9',
    [ heading([ en-"The processor's responsibility",
                zh-"个人信息处理者的责任" ]),
      says([ en-"A personal-information processor is responsible for its \c
                 processing and must take the measures necessary to keep the \c
                 information secure.",
             zh-"个人信息处理者对自己的处理活动负责，并须采取必要措施保障所处\c
                 理信息的安全。" ]),
      grade('T')
    ]).
schema:authority(pipl:'20(1)',
    [ heading([ en-"Joint processors", zh-"共同处理者" ]),
      says([ en-"Processors that together decide the purpose and the method \c
                 of processing must agree on the rights and duties of each; a \c
                 person may still exercise its rights against any of them.",
             zh-"数个处理者共同决定处理目的和方式的，须约定各自的权利义务，但\c
                 个人仍可以向其中任何一个行使权利。" ]),
      grade('M')
    ]).
schema:authority(pipl:'20(2)',
    [ heading([ en-"Liability of joint processors",
                zh-"共同处理者的连带责任" ]),
      says([ en-"Processors that process personal information jointly, \c
                 infringe rights in it and cause damage bear joint and \c
                 several liability according to law.",
             zh-"数个处理者共同处理个人信息，侵害个人信息权益造成损害的，依法\c
                 承担连带责任。" ]),
      grade('T')
    ]).
schema:authority(pipl:'51',
    [ heading([ en-"Security measures", zh-"安全措施" ]),
      says([ en-"According to the purpose and method of processing, the kind \c
                 of information, the effect on the persons and the risk, a \c
                 processor must see that its processing is lawful and prevent \c
                 unauthorised access, leak, tampering and loss. The measures \c
                 are internal rules, classified management, encryption and \c
                 de-identification, access rights and training, incident \c
                 plans, and others that the law provides.",
             zh-"个人信息处理者须视处理目的、方式、信息种类、对个人的影响及安\c
                 全风险，确保处理活动合法，并防止未经授权的访问和信息的泄露、\c
                 篡改、丢失；措施包括内部制度、分类管理、加密和去标识化、操作\c
                 权限与人员培训、应急预案及法律、行政法规规定的其他措施。" ]),
      grade('T')
    ]).
schema:authority(pipl:'57(1)',
    [ heading([ en-"Remedy and notice of a leak", zh-"泄露后的补救与通知" ]),
      says([ en-"On a leak, tampering or loss, actual or possible, the \c
                 processor must at once take remedial measures and notify the \c
                 authority and the persons of the kinds of information, the \c
                 causes and possible harm, the measures taken and open to \c
                 them, and its contact.",
             zh-"信息已经或者可能泄露、篡改、丢失的，处理者须立即补救，并向主\c
                 管部门和个人通知信息种类、原因与可能的危害、已采取及个人可以\c
                 采取的措施以及联系方式。" ]),
      grade('T')
    ]).
schema:authority(pipl:'57(2)',
    [ heading([ en-"When the persons need not be notified",
                zh-"免于通知个人" ]),
      says([ en-"If its measures effectively prevent harm, the processor need \c
                 not notify the persons, unless the authority finds harm \c
                 possible and demands it.",
             zh-"所采措施能够有效避免危害的，处理者可以不通知个人；主管部门认\c
                 为可能造成危害的，可以要求其通知。" ]),
      grade('T')
    ]).
schema:authority(pipl:'69(1)',
    [ heading([ en-"Presumed fault of the processor", zh-"处理者的过错推定" ]),
      says([ en-"Where processing infringes rights in personal information \c
                 and causes damage, a processor that cannot prove the absence \c
                 of fault bears tort liability, damages included.",
             zh-"处理个人信息侵害个人信息权益并造成损害，处理者未能证明自己没\c
                 有过错的，须承担损害赔偿等侵权责任。" ]),
      grade('T')
    ]).
schema:authority(pipl:'69(2)',
    [ heading([ en-"Measure of damages", zh-"赔偿数额" ]),
      says([ en-"Damages follow the loss of the person or the gain of the \c
                 processor; where both are hard to determine, they follow the \c
                 circumstances.",
             zh-"赔偿数额按个人所受损失或者处理者所获利益确定；两者都难以确定\c
                 的，视实际情况酌定。" ]),
      grade('T')
    ]).
schema:authority(pipl:'73(1)',
    [ heading([ en-"Who is a processor", zh-"个人信息处理者的定义" ]),
      says([ en-"A personal-information processor is an organisation or \c
                 individual that itself decides the purpose and the method of \c
                 processing.",
             zh-"个人信息处理者，指在处理活动中自行决定处理目的与处理方式的组\c
                 织或者个人。" ]),
      label([ en-"73 item 1", zh-"第73条第1项" ]),
      grade('T')
    ]).
schema:authority(pipl:'73(2)',
    [ heading([ en-"Automated decision-making", zh-"自动化决策的定义" ]),
      says([ en-"Automated decision-making is to analyse and assess by \c
                 computer program the habits, interests or the financial, \c
                 health or credit condition of a person and to decide on that \c
                 basis.",
             zh-"自动化决策，指以计算机程序自动分析、评估个人的习惯、爱好或者\c
                 经济、健康、信用等状况并据以决策。" ]),
      label([ en-"73 item 2", zh-"第73条第2项" ]),
      grade('T')
    ]).
schema:authority(pipl:'73(3)',
    [ heading([ en-"De-identification", zh-"去标识化的定义" ]),
      says([ en-"De-identification is to process personal information so that \c
                 it identifies no particular person without additional \c
                 information.",
             zh-"去标识化，指使个人信息在缺少额外信息时无法识别特定自然人的处\c
                 理过程。" ]),
      label([ en-"73 item 3", zh-"第73条第3项" ]),
      grade('T')
    ]).
schema:authority(pipl:'73(4)',
    [ heading([ en-"Anonymisation", zh-"匿名化的定义" ]),
      says([ en-"Anonymisation is to process personal information so that it \c
                 identifies no particular person and cannot be restored.",
             zh-"匿名化，指使个人信息无法识别特定自然人且不能复原的处理过\c
                 程。" ]),
      label([ en-"73 item 4", zh-"第73条第4项" ]),
      grade('T')
    ]).

schema:not_modelled(pipl:'9',
    [ en-"No rule here asks for it: the measures that a processor must take \c
          are cited from Art. 51.",
      zh-"尚无规则援引：处理者应采取的措施，规则援引第51条。"
    ]).
schema:not_modelled(pipl:'20(1)',
    [ en-"No rule here asks for it: the agreement among joint processors \c
          decides no liability towards the victim.",
      zh-"尚无规则援引：共同处理者之间的约定不决定其对受害人的责任。"
    ]).
schema:not_modelled(pipl:'20(2)',
    [ en-"No rule here asks for it: no fact states that several process \c
          personal information jointly.",
      zh-"尚无规则援引：词汇中没有共同处理个人信息这一事实。"
    ]).
schema:not_modelled(pipl:'57(1)',
    [ en-"No rule here asks for it: duties after a leak are not modelled yet.",
      zh-"尚无规则援引：泄露发生后的义务尚未纳入。"
    ]).
schema:not_modelled(pipl:'57(2)',
    [ en-"No rule here asks for it: duties after a leak are not modelled yet.",
      zh-"尚无规则援引：泄露发生后的义务尚未纳入。"
    ]).
schema:not_modelled(pipl:'69(2)',
    [ en-"No rule here asks for it: the rules decide whether and in what form \c
          one is liable, not in what amount.",
      zh-"尚无规则援引：现有规则判定责任是否成立及其形态，不计算数额。"
    ]).
schema:not_modelled(pipl:'73(2)',
    [ en-"No rule here asks for it: no rule turns on automated \c
          decision-making.",
      zh-"尚无规则援引：没有规则以自动化决策为要件。"
    ]).
schema:not_modelled(pipl:'73(3)',
    [ en-"No rule here asks for it: whether the security measures were taken \c
          is a finding of the court.",
      zh-"尚无规则援引：是否采取了安全措施由法院认定。"
    ]).
schema:not_modelled(pipl:'73(4)',
    [ en-"No rule here asks for it: no rule turns on anonymisation.",
      zh-"尚无规则援引：没有规则以匿名化为要件。"
    ]).
