:- module(civil_code_tort, []).
:- use_module(kb(schema)).

/** <module> Civil Code, Book VII, chapter 1

Tort liability: general provisions.
*/

schema:authority(civil_code:'1165(1)',
    [ heading([ en-"Liability for fault", zh-"过错责任" ]),
      says([ en-"Whoever by fault infringes a civil right or interest of \c
                 another and causes damage bears tort liability.",
             zh-"因过错侵害他人民事权益并致其损害的行为人，须承担侵权责任。" ]),
      grade('T'),
      predecessor(tort_liability_law:'6')
    ]).
schema:authority(civil_code:'1165(2)',
    [ heading([ en-"Presumed fault", zh-"过错推定" ]),
      says([ en-"Where a statute presumes fault, an actor that cannot prove \c
                 the absence of fault bears tort liability.",
             zh-"法律推定行为人有过错，而行为人未能证明自己无过错的，须承担侵\c
                 权责任。" ]),
      grade('T'),
      predecessor(tort_liability_law:'6')
    ]).
schema:authority(civil_code:'1166',
    [ heading([ en-"Liability without fault", zh-"无过错责任" ]),
      says([ en-"Where a statute imposes liability for damage whether or not \c
                 the actor was at fault, that statute governs.",
             zh-"法律规定不论行为人有无过错都须对损害负责的，从其规定。" ]),
      grade('T'),
      predecessor(tort_liability_law:'7')
    ]).
schema:authority(civil_code:'1167',
    [ heading([ en-"Preventive relief", zh-"预防性侵权责任" ]),
      says([ en-"Where a tortious act endangers the person or property of \c
                 another, the person infringed may demand that the infringer \c
                 cease the infringement, remove the obstruction or eliminate \c
                 the danger. Neither fault nor damage is mentioned.",
             zh-"侵权行为威胁他人人身、财产安全的，被侵权人可以要求侵权人停止\c
                 侵害、排除妨碍、消除危险等；条文未提及过错与损害。" ]),
      grade('T'),
      predecessor(tort_liability_law:'21')
    ]).
schema:authority(civil_code:'1168',
    [ heading([ en-"Joint tort", zh-"共同侵权" ]),
      says([ en-"Those who commit a tort jointly and cause damage to another \c
                 bear joint and several liability.",
             zh-"数人共同实施侵权行为致人损害的，承担连带责任。" ]),
      grade('T'),
      predecessor(tort_liability_law:'8')
    ]).
schema:authority(civil_code:'1169(1)',
    [ heading([ en-"Instigating and aiding", zh-"教唆、帮助侵权" ]),
      says([ en-"Whoever instigates or aids another to commit a tort bears \c
                 joint and several liability with the actor.",
             zh-"教唆或者帮助他人实施侵权行为的人，与行为人承担连带责任。" ]),
      grade('T'),
      predecessor(tort_liability_law:'9')
    ]).
schema:authority(civil_code:'1169(2)',
    [ heading([ en-"Instigating and aiding those without full capacity",
                zh-"教唆、帮助无或者限制民事行为能力人" ]),
      says([ en-"Whoever instigates or aids a person without capacity, or \c
                 with limited capacity, to commit a tort bears tort \c
                 liability; a guardian that failed in its duties bears \c
                 corresponding liability.",
             zh-"教唆、帮助无民事行为能力人或者限制民事行为能力人侵权的，由教\c
                 唆人、帮助人承担侵权责任；监护人未尽监护职责的，承担相应的责\c
                 任。" ]),
      grade('T'),
      predecessor(tort_liability_law:'9')
    ]).
schema:authority(civil_code:'1170',
    [ heading([ en-"Jointly dangerous acts", zh-"共同危险行为" ]),
      says([ en-"Where several persons act so as to endanger the person or \c
                 property of another and one or some of them cause damage, \c
                 whoever is identified as the cause answers; if nobody can \c
                 be, all are jointly and severally liable.",
             zh-"数人实施危及他人人身、财产安全的行为，其中一人或者数人致人损\c
                 害的，能确定具体侵权人的由其负责；不能确定的，全体承担连带责\c
                 任。" ]),
      grade('T'),
      predecessor(tort_liability_law:'10')
    ]).
schema:authority(civil_code:'1171',
    [ heading([ en-"Separate acts, each of them sufficient",
                zh-"分别侵权且各自足以致害" ]),
      says([ en-"Where several persons separately commit torts that cause the \c
                 same damage, and each act is enough to cause all of it, they \c
                 are jointly and severally liable.",
             zh-"数人分别侵权造成同一损害，且每个人的行为都足以造成全部损害\c
                 的，承担连带责任。" ]),
      grade('T'),
      predecessor(tort_liability_law:'11')
    ]).
schema:authority(civil_code:'1172',
    [ heading([ en-"Separate acts, liability by shares",
                zh-"分别侵权的按份责任" ]),
      says([ en-"Where several persons separately commit torts that cause the \c
                 same damage, each bears its corresponding part if the extent \c
                 can be determined, and an equal part if that is hard to do.",
             zh-"数人分别侵权造成同一损害，责任大小可以确定的，各承担相应的责\c
                 任；难以确定的，平均负责。" ]),
      grade('T'),
      predecessor(tort_liability_law:'12')
    ]).
schema:authority(civil_code:'1173',
    [ heading([ en-"Contributory fault", zh-"过失相抵" ]),
      says([ en-"Where the person infringed is at fault for the occurrence or \c
                 the enlargement of the same damage, the liability of the \c
                 infringer may be reduced.",
             zh-"被侵权人对同一损害的发生或者扩大有过错的，侵权人的责任可以\c
                 减轻。" ]),
      grade('T'),
      predecessor(tort_liability_law:'26')
    ]).
schema:authority(civil_code:'1174',
    [ heading([ en-"Damage intended by the victim", zh-"受害人故意" ]),
      says([ en-"For damage that the victim caused by intent, the actor is \c
                 not liable.",
             zh-"损害由受害人故意造成的，行为人不负责任。" ]),
      grade('T'),
      predecessor(tort_liability_law:'27')
    ]).
schema:authority(civil_code:'1175',
    [ heading([ en-"Damage caused by a third party", zh-"第三人造成损害" ]),
      says([ en-"For damage that a third party caused, the third party bears \c
                 tort liability.",
             zh-"损害因第三人造成的，由第三人承担侵权责任。" ]),
      grade('T'),
      predecessor(tort_liability_law:'28')
    ]).

schema:not_modelled(civil_code:'1166',
    [ en-"No rule here asks for it: no article in use imposes damages without \c
          fault.",
      zh-"尚无规则援引：所适用的条文均未规定无过错的损害赔偿。"
    ]).
schema:not_modelled(civil_code:'1169(2)',
    [ en-"No rule here asks for it: capacity and the duties of a guardian are \c
          not modelled.",
      zh-"尚无规则援引：民事行为能力与监护职责尚未纳入。"
    ]).
schema:not_modelled(civil_code:'1170',
    [ en-"No rule here asks for it: every rule starts from an actor who is \c
          identified.",
      zh-"尚无规则援引：现有规则均以具体侵权人已经确定为前提。"
    ]).
schema:not_modelled(civil_code:'1171',
    [ en-"No rule here asks for it: no fact states that an act alone was \c
          enough to cause the damage.",
      zh-"尚无规则援引：词汇中没有单独足以致害这一事实。"
    ]).
schema:not_modelled(civil_code:'1172',
    [ en-"No rule here asks for it: no route leads to liability by shares.",
      zh-"尚无规则援引：目前没有责任路径导向按份责任。"
    ]).
schema:not_modelled(civil_code:'1173',
    [ en-"No rule here asks for it: the rules decide whether and in what form \c
          one is liable, not in what amount.",
      zh-"尚无规则援引：现有规则判定责任是否成立及其形态，不计算数额。"
    ]).
schema:not_modelled(civil_code:'1174',
    [ en-"No rule here asks for it: no rule asks whether the victim intended \c
          the damage.",
      zh-"尚无规则援引：规则不审查受害人是否故意造成损害。"
    ]).
schema:not_modelled(civil_code:'1175',
    [ en-"No rule here asks for it: a third party answers under Art. 1165(1) \c
          for its own fault, and Art. 1198(2) governs where a \c
          security-guarantee obligation is broken.",
      zh-"尚无规则援引：第三人依第1165条第1款就自己的过错负责；安全保障义务被\c
          违反的，适用第1198条第2款。"
    ]).
