:- module(spc_tort, []).
:- use_module(kb(schema)).

/** <module> SPC Interpretation (I) on the Tort Liability Book

Nothing in it is about the network.  What it says about supplementary
liability, of schools and of managers of buildings, is used by analogy.
*/

schema:instrument(spc_tort,
    [ title([ en-"Interpretation (I) of the Supreme People's Court on the \c
                  Application of the Tort Liability Book of the Civil Code",
              zh-"《最高人民法院关于适用〈中华人民共和国民法典〉侵权责任编的解\c
                  释（一）》" ]),
      short([ en-"Tort Interpretation (I)", zh-"《侵权责任编解释（一）》" ]),
      style(article),
      in_force(date(2024,9,27))
    ]).

schema:authority(spc_tort:'14(1)',
    [ heading([ en-"Schools: what supplementary means",
                zh-"教育机构补充责任的范围" ]),
      says([ en-"Where a third party injures a person without full capacity \c
                 at a school and both are sued and liable, the judgment must \c
                 say that the school answers, in measure of its fault, for \c
                 what stays unperformed after compulsory enforcement on the \c
                 third party's property.",
             zh-"无或者限制民事行为能力人在教育机构受第三人人身损害，第三人与\c
                 教育机构同为被告且均应担责的，判决须写明：教育机构在对第三人\c
                 财产强制执行后仍不能履行的范围内，承担与其过错相应的补充责\c
                 任。" ]),
      grade('T')
    ]).
schema:authority(spc_tort:'14(2)',
    [ heading([ en-"Schools: only the school is sued", zh-"仅起诉教育机构" ]),
      says([ en-"If only the school is sued, the court must explain to the \c
                 plaintiff that it may apply to join the third party as \c
                 defendant.",
             zh-"仅起诉教育机构的，法院须向原告释明，可以申请追加第三人为共同\c
                 被告。" ]),
      grade('T')
    ]).
schema:authority(spc_tort:'14(3)',
    [ heading([ en-"Schools: the third party is unknown", zh-"第三人不确定" ]),
      says([ en-"If the third party is not ascertained, a school that failed \c
                 its duty of management first bears liability that \c
                 corresponds to its fault, and has recourse once the third \c
                 party is known.",
             zh-"第三人不能确定的，未尽管理职责的教育机构先承担与其过错相应的\c
                 责任，第三人确定后可以追偿。" ]),
      grade('T')
    ]).
schema:authority(spc_tort:'24',
    [ heading([ en-"Managers of buildings: what supplementary means",
                zh-"建筑物管理人补充责任的范围" ]),
      says([ en-"Where an object thrown or fallen from a building does harm \c
                 and the tortfeasor and the manager of the building, which \c
                 took no necessary security measures, are both sued, the \c
                 judgment must say that the manager answers, in measure of \c
                 its fault, for what stays unperformed after compulsory \c
                 enforcement on the tortfeasor's property.",
             zh-"高空抛物、坠物致人损害，具体侵权人与未采取必要安全保障措施的\c
                 物业服务企业等建筑物管理人同为被告的，判决须写明：管理人在对\c
                 具体侵权人财产强制执行后仍不能履行的范围内，承担与其过错相应\c
                 的补充责任。" ]),
      grade('T')
    ]).
schema:authority(spc_tort:'25(1)',
    [ heading([ en-"Managers of buildings: the tortfeasor is unknown",
                zh-"具体侵权人难以确定" ]),
      says([ en-"If the tortfeasor is still unidentified at the close of \c
                 first-instance debate, the manager that took no necessary \c
                 measures bears liability that corresponds to its fault; for \c
                 the rest, possible users of the building give appropriate \c
                 compensation.",
             zh-"一审法庭辩论终结前经调查仍难以确定具体侵权人的，未采取必要措\c
                 施的管理人承担与其过错相应的责任；其余损害由可能加害的建筑物\c
                 使用人适当补偿。" ]),
      grade('T')
    ]).
schema:authority(spc_tort:'25(2)',
    [ heading([ en-"Managers of buildings: later recourse",
                zh-"侵权人确定后的追偿" ]),
      says([ en-"Once the tortfeasor is identified, the manager and the users \c
                 who have paid may recover from it.",
             zh-"具体侵权人确定后，已经承担责任的管理人和使用人可以向其追\c
                 偿。" ]),
      grade('T')
    ]).

schema:not_modelled(spc_tort:'14(1)',
    [ en-"No rule here asks for it: it is about schools; Art. 24, which says \c
          the same and rests on Civil Code Art. 1198(2), is cited by analogy.",
      zh-"尚无规则援引：本款针对教育机构；规则类推援引内容相同且以《民法典》第\c
          1198条第2款为据的第24条。"
    ]).
schema:not_modelled(spc_tort:'14(2)',
    [ en-"No rule here asks for it: it concerns procedure, not liability.",
      zh-"尚无规则援引：本款涉及诉讼程序，不涉及责任。"
    ]).
schema:not_modelled(spc_tort:'14(3)',
    [ en-"No rule here asks for it: a third party who cannot be identified is \c
          not modelled yet.",
      zh-"尚无规则援引：第三人不明的情形尚未纳入。"
    ]).
schema:not_modelled(spc_tort:'25(1)',
    [ en-"No rule here asks for it: a third party who cannot be identified is \c
          not modelled yet.",
      zh-"尚无规则援引：第三人不明的情形尚未纳入。"
    ]).
schema:not_modelled(spc_tort:'25(2)',
    [ en-"No rule here asks for it: a third party who cannot be identified is \c
          not modelled yet.",
      zh-"尚无规则援引：第三人不明的情形尚未纳入。"
    ]).
