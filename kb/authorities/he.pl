:- module(he, []).
:- use_module(kb(schema)).

/** <module> He on the security-guarantee obligation of platforms

What a point says is what the paper says; where a statute says otherwise,
the statute wins.
*/

schema:instrument(he,
    [ title([ en-"The Rule Boundary of Network Platform Security Guarantee \c
                  Obligation",
              zh-"网络平台安全保障义务的规则边界（英文论文，中文题名为本项目所\c
                  译）" ]),
      author([ en-"Yiting He", zh-"Yiting He" ]),
      short([ en-"He", zh-"安全保障义务一文" ]),
      style(point)
    ]).

schema:authority(he:'B-00',
    [ heading([ en-"The problem", zh-"问题的提出" ]),
      says([ en-"The provisions on the security obligation of platforms are \c
                 scattered and their boundary is blurred, so that courts are \c
                 unsure and neither platforms nor users are well protected.",
             zh-"关于网络平台安全保障义务的规定零散，规则边界模糊，致使司法认\c
                 定困难，平台与用户的权益都难以保护。" ]),
      section("1"),
      grade('S')
    ]).
schema:authority(he:'B-04',
    [ heading([ en-"Manager of virtual space", zh-"虚拟空间的管理者" ]),
      says([ en-"Trading places online and offline are alike in nature; a \c
                 platform manages and operates virtual space and so owes a \c
                 security obligation for transactions there.",
             zh-"线上与线下的交易场所本质相同；网络平台是虚拟空间的管理者、经\c
                 营者，对其中的交易负安全保障义务。" ]),
      section("2.2"),
      grade('S')
    ]).
schema:authority(he:'B-05',
    [ heading([ en-"Basis in the text of the law", zh-"法律条文上的依据" ]),
      says([ en-"Article 1198 of the Civil Code and Article 38 of the \c
                 E-Commerce Law are read to reach platforms, as providers of \c
                 a special kind and managers of virtual trading space. The \c
                 texts themselves name places, mass activities and e-commerce \c
                 platforms.",
             zh-"该文认为，网络平台是特殊的网络服务提供者，也是虚拟交易空间的\c
                 管理者，应适用《民法典》第1198条与《电子商务法》第38条；条文\c
                 本身所列仅为场所、群众性活动与电子商务平台。" ]),
      section("2.2"),
      grade('S')
    ]).
schema:authority(he:'B-11',
    [ heading([ en-"Duty before the event", zh-"事前义务" ]),
      says([ en-"A platform must prevent risks and remove security loopholes \c
                 in advance, within what the features of its service, its \c
                 foresight and the possibility of prevention allow.",
             zh-"网络平台须事前防范风险、消除安全漏洞，其限度取决于服务特点、\c
                 预见能力和防范的可能性。" ]),
      section("4.1"),
      grade('S')
    ]).
schema:authority(he:'B-14',
    [ heading([ en-"Maintaining network operation", zh-"维护网络运行" ]),
      says([ en-"With the technology it has, a platform must provide a secure \c
                 environment, for instance encrypt important private data \c
                 against hackers and make payment safer.",
             zh-"网络平台须以所掌握的技术提供安全环境，例如加密重要隐私数据以\c
                 防黑客窃取，完善支付流程。" ]),
      section("4.1"),
      grade('S')
    ]).
schema:authority(he:'B-15',
    [ heading([ en-"Limits of the duty before the event",
                zh-"事前义务的限度" ]),
      says([ en-"It is hard to impose duties before the event by law; that \c
                 platforms perform them by choice protects users better.",
             zh-"事前义务难以依法强制，促使平台自愿履行更有利于保护用户。" ]),
      section("4.1"),
      grade('S')
    ]).
schema:authority(he:'B-17',
    [ heading([ en-"An infringement is detected", zh-"已监测到侵权" ]),
      says([ en-"When an infringement occurs and is detected, the platform \c
                 must act in time to stop it, so that loss neither arises nor \c
                 grows.",
             zh-"侵权发生且已被监测到的，网络平台须及时制止，避免损失发生或者\c
                 扩大。" ]),
      section("4.2"),
      grade('S')
    ]).
schema:authority(he:'B-18',
    [ heading([ en-"A risk is known to be possible", zh-"已知存在风险可能" ]),
      says([ en-"When the risk is not specific but known to be possible, the \c
                 platform must supervise and investigate, remind users who \c
                 may be harmed, and protect them where necessary.",
             zh-"具体风险尚不明确但已知可能存在的，网络平台须监督、排查，提醒\c
                 可能受害的用户，必要时采取保护措施。" ]),
      section("4.2"),
      grade('S')
    ]).
schema:authority(he:'B-23',
    [ heading([ en-"Nature of the liability, and its history",
                zh-"责任性质及其立法过程" ]),
      says([ en-"The paper holds the nature of the liability unsettled, the \c
                 Code saying only that tort liability is borne, and tells how \c
                 the draft E-Commerce Law moved from joint and several to \c
                 corresponding supplementary to corresponding liability.",
             zh-"该文认为责任性质未定，《民法典》仅规定应承担侵权责任，并叙述\c
                 《电子商务法》草案由连带责任、相应的补充责任改为相应责任的过\c
                 程。" ]),
      section("5"),
      grade('S')
    ]).
schema:authority(he:'B-25',
    [ heading([ en-"Joint liability for intentional direct assistance",
                zh-"故意直接协助的连带责任" ]),
      says([ en-"A platform is jointly and severally liable where it acts \c
                 with intent, directly assists the third party's infringement \c
                 and its act is a direct cause; it is then a direct infringer \c
                 in a joint tort.",
             zh-"网络平台出于故意、直接协助第三人侵权且其行为是侵权的直接原因\c
                 的，成为共同侵权的直接侵权人，承担连带责任。" ]),
      section("5.1"),
      grade('S')
    ]).
schema:authority(he:'B-27',
    [ heading([ en-"Restraint with joint liability", zh-"慎用连带责任" ]),
      says([ en-"Joint and several liability is the most severe form; it must \c
                 be determined with care, lest platforms be harmed.",
             zh-"连带责任最为严厉，认定须细致严格，以免损害平台的正当利益。" ]),
      section("5.1"),
      grade('S')
    ]).
schema:authority(he:'B-28',
    [ heading([ en-"When liability is supplementary",
                zh-"补充责任的适用情形" ]),
      says([ en-"Supplementary liability is limited to the case that the \c
                 third party acts with intent and the platform is negligent \c
                 in its security obligation.",
             zh-"补充责任限于第三人出于故意、网络平台对安全保障义务有过失的情\c
                 形。" ]),
      section("5.2"),
      grade('S')
    ]).
schema:authority(he:'B-29',
    [ heading([ en-"Order of payment", zh-"履行顺序" ]),
      says([ en-"The platform compensates for what stays unpaid only where \c
                 the third party does not pay, or does not pay in full.",
             zh-"第三人未履行或者未完全履行赔偿义务的，网络平台才就未偿付部分\c
                 补充赔偿。" ]),
      section("5.2"),
      grade('S')
    ]).
schema:authority(he:'B-30',
    [ heading([ en-"Recourse", zh-"追偿权" ]),
      says([ en-"The third party who infringed directly is the ultimate \c
                 debtor; a platform that has paid may recover from it.",
             zh-"实施直接侵权的第三人是终局责任人，网络平台赔偿后可以向其追\c
                 偿。" ]),
      section("5.2"),
      grade('S')
    ]).
schema:authority(he:'B-35',
    [ heading([ en-"Restraint with liability by shares", zh-"限制按份责任" ]),
      says([ en-"A breach by the platform usually only makes damage more \c
                 likely; shares relieve the infringer and burden the \c
                 platform, so legislation should limit them.",
             zh-"网络平台违反义务通常只是增加损害发生的可能；按份责任减轻侵权\c
                 人负担、加重平台负担，立法应加以限制。" ]),
      section("5.3"),
      grade('S')
    ]).

schema:not_modelled(he:'B-00',
    [ en-"No rule here asks for it: it is the motive of the paper.",
      zh-"尚无规则援引：属于该文的问题意识。"
    ]).
schema:not_modelled(he:'B-15',
    [ en-"No rule here asks for it: it is a policy view; duties that statutes \c
          impose are binding.",
      zh-"尚无规则援引：属于政策主张；法律设定的义务具有强制力。"
    ]).
schema:not_modelled(he:'B-23',
    [ en-"No rule here asks for it: it is history, and holds for Art. 1198(1) \c
          alone, since paragraph 2 names supplementary liability.",
      zh-"尚无规则援引：属于立法史；且仅适合第1198条第1款，第2款已明定补充责\c
          任。"
    ]).
schema:not_modelled(he:'B-27',
    [ en-"No rule here asks for it: it is a caution in applying joint \c
          liability, not a condition of it.",
      zh-"尚无规则援引：系对适用连带责任的提醒，并非责任成立的要件。"
    ]).
schema:not_modelled(he:'B-35',
    [ en-"No rule here asks for it: it is advice to the legislator, not a \c
          condition of liability.",
      zh-"尚无规则援引：属于立法建议，并非责任成立的要件。"
    ]).
