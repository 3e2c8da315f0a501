:- module(civil_code, []).
:- use_module(kb(schema)).

/** <module> Civil Code, Books I, III and IV

Book VII (tort) is in civil_code_tort.pl and civil_code_liable_persons.pl.
*/

schema:instrument(civil_code,
    [ title([ en-"Civil Code of the People's Republic of China",
              zh-"《中华人民共和国民法典》" ]),
      short([ en-"Civil Code", zh-"《民法典》" ]),
      style(article),
      in_force(date(2021,1,1))
    ]).

schema:authority(civil_code:'177',
    [ heading([ en-"Liability by shares", zh-"按份责任" ]),
      says([ en-"Where several persons are liable by shares, each answers for \c
                 its own part if the parts can be determined; if that is hard \c
                 to do, all answer for equal parts.",
             zh-"数人依法按份担责时，责任大小能够区分的，各人就自己的部分负\c
                 责；不易区分的，平均分担。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'178(1)',
    [ heading([ en-"The creditor's choice among joint debtors",
                zh-"权利人对连带责任人的选择" ]),
      says([ en-"Where several persons are jointly and severally liable, the \c
                 person entitled may hold any, some or all of them liable.",
             zh-"数人承担连带责任的，权利人可以选择其中一人、数人或者全体，请\c
                 求其承担责任。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'178(2)',
    [ heading([ en-"Internal shares and recourse", zh-"内部份额与追偿" ]),
      says([ en-"Among themselves joint debtors bear shares that match the \c
                 responsibility of each, or equal shares where this is hard \c
                 to determine. Whoever has in fact borne more than its own \c
                 share may recover from the others.",
             zh-"连带责任人之间的份额按各自责任的大小确定，难以确定的均等；实\c
                 际承担超出自己份额的人，可以向其余责任人追偿。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'178(3)',
    [ heading([ en-"Joint liability needs a statute or an agreement",
                zh-"连带责任的来源" ]),
      says([ en-"Liability is joint and several only where a statute or an \c
                 agreement of the parties makes it so.",
             zh-"连带责任只能来自法律的规定或者当事人之间的约定。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'179(1)',
    [ heading([ en-"Kinds of civil liability", zh-"承担民事责任的方式" ]),
      says([ en-"Lists eleven kinds, among them to cease the infringement, \c
                 remove the obstruction, eliminate the danger, compensate the \c
                 loss, eliminate the effects and restore reputation, and \c
                 apologise.",
             zh-"列举十一种责任方式，包括停止侵害、排除妨碍、消除危险、赔偿损\c
                 失、消除影响并恢复名誉、赔礼道歉等。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'179(2)',
    [ heading([ en-"Punitive damages", zh-"惩罚性赔偿" ]),
      says([ en-"Where a statute provides for punitive damages, that statute \c
                 governs.",
             zh-"法律另设惩罚性赔偿的，从其规定。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'179(3)',
    [ heading([ en-"Alone or together", zh-"责任方式的单用与并用" ]),
      says([ en-"The kinds of liability may be applied alone or together.",
             zh-"各种责任方式既可以单独适用，也可以一并适用。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'519',
    [ heading([ en-"Recourse among joint debtors", zh-"连带债务人之间的追偿" ]),
      says([ en-"Shares that are hard to determine count as equal. A joint \c
                 debtor that has performed more than its share may recover \c
                 the excess from the others, within what each has left \c
                 unperformed; it takes over the creditor's rights so far, \c
                 without harm to the creditor, and meets the defences that \c
                 the others had against the creditor. What one of them cannot \c
                 pay, the other joint debtors bear in proportion.",
             zh-"份额难以确定的，按相同份额处理。实际履行超出自己份额的连带债\c
                 务人，可以就超出部分向其余债务人追偿，以各自尚未履行的份额为\c
                 限，并相应取得债权人的权利，但不得有损债权人；其余债务人对债\c
                 权人的抗辩，可以向其主张。被追偿者无力负担的份额，由其余连带\c
                 债务人按比例分担。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'995',
    [ heading([ en-"Claims to protect personality rights",
                zh-"人格权的保护请求权" ]),
      says([ en-"Whoever is harmed in a personality right may claim civil \c
                 liability under this Code and other statutes. The claims to \c
                 cessation, removal of obstruction, elimination of danger, \c
                 elimination of effects, restoration of reputation and \c
                 apology are not subject to limitation.",
             zh-"人格权受侵害者可以依本法及其他法律追究行为人的民事责任；其中\c
                 停止侵害、排除妨碍、消除危险、消除影响、恢复名誉、赔礼道歉的\c
                 请求，不受诉讼时效限制。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'997',
    [ heading([ en-"Injunction for personality rights", zh-"人格权侵害禁令" ]),
      says([ en-"Whoever shows that another is violating, or is about to \c
                 violate, its personality rights, and that harm hard to \c
                 repair will follow unless this is stopped in time, may apply \c
                 to the court for an order to stop.",
             zh-"有证据表明他人正在或者即将违法侵害其人格权，若不及时制止将造\c
                 成难以弥补的损害的，可以申请法院责令停止有关行为。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'998',
    [ heading([ en-"Weighing in personality-right cases",
                zh-"人格权责任的综合考量" ]),
      says([ en-"Civil liability for infringing a personality right, other \c
                 than the rights to life, body and health, is judged by the \c
                 occupations of both sides, the reach of the effect, the \c
                 degree of fault, and the purpose, manner and consequences of \c
                 the act, among other factors.",
             zh-"认定侵害生命权、身体权、健康权以外的人格权的民事责任，须综合\c
                 考虑双方的职业、影响的范围、过错的程度以及行为的目的、方式和\c
                 后果等因素。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'999',
    [ heading([ en-"Use for public-interest reporting",
                zh-"公共利益报道中的合理使用" ]),
      says([ en-"Whoever reports news or supervises by public opinion in the \c
                 public interest may reasonably use names, likenesses and \c
                 personal information of others; unreasonable use that \c
                 infringes a personality right entails civil liability.",
             zh-"为公共利益进行新闻报道、舆论监督的，可以合理使用他人的姓名、\c
                 名称、肖像和个人信息等；使用不合理而侵害人格权的，须负民事责\c
                 任。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'1025',
    [ heading([ en-"Reporting in the public interest",
                zh-"公共利益报道与名誉权" ]),
      says([ en-"Who reports news or supervises by public opinion in the \c
                 public interest answers for an effect on reputation only if \c
                 it fabricated or distorted facts, failed to verify seriously \c
                 untrue content from others as it reasonably should, or used \c
                 demeaning words.",
             zh-"为公共利益进行新闻报道、舆论监督而影响他人名誉的，不承担责\c
                 任，但捏造、歪曲事实，对他人提供的严重失实内容未尽合理核实\c
                 义务，或者使用侮辱性言辞的除外。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'1026',
    [ heading([ en-"Whether verification was reasonable",
                zh-"合理核实义务的认定" ]),
      says([ en-"Whether the duty to verify was met is judged by the source, \c
                 the inquiry made, how time-bound the content is, its link to \c
                 public order and morals, the chance that reputation suffers, \c
                 and the means and cost of verifying.",
             zh-"认定是否尽到合理核实义务，应当考虑来源的可信度、是否调查、内\c
                 容的时限性、与公序良俗的关联、名誉受贬损的可能性以及核实的\c
                 能力和成本。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'1038(1)',
    [ heading([ en-"No leak by the processor", zh-"信息处理者不得泄露" ]),
      says([ en-"A processor must not leak or tamper with the personal \c
                 information it collects and stores, nor unlawfully provide \c
                 it to others without consent, unless it can no longer \c
                 identify a person and cannot be restored.",
             zh-"信息处理者对所收集、存储的个人信息不得泄露、篡改，未经同意不\c
                 得非法提供给他人；经加工已无法识别特定个人且不能复原的除\c
                 外。" ]),
      grade('T')
    ]).
schema:authority(civil_code:'1038(2)',
    [ heading([ en-"Security of personal information",
                zh-"个人信息的安全保障" ]),
      says([ en-"A processor must keep the personal information it collects \c
                 and stores secure by technical and other necessary measures. \c
                 On a leak, tampering or loss, actual or likely, it must \c
                 remedy it in time, tell the persons concerned and report to \c
                 the authority.",
             zh-"信息处理者须以技术措施及其他必要措施保障所收集、存储的个人信\c
                 息安全；信息已经或者可能泄露、篡改、丢失的，须及时补救，依规\c
                 定告知个人并报告主管部门。" ]),
      grade('T')
    ]).

schema:not_modelled(civil_code:'177',
    [ en-"No rule here asks for it: no route leads to liability by shares.",
      zh-"尚无规则援引：目前没有责任路径导向按份责任。"
    ]).
schema:not_modelled(civil_code:'178(1)',
    [ en-"No rule here asks for it: whom to sue among joint debtors is the \c
          creditor's choice, which no rule decides.",
      zh-"尚无规则援引：向哪一位连带责任人主张，由权利人自行选择，无须规则判\c
          定。"
    ]).
schema:not_modelled(civil_code:'179(1)',
    [ en-"No rule here asks for it: it lists remedies and does not say when \c
          they are due; the rules cite the article that imposes the liability.",
      zh-"尚无规则援引：本款只列举责任方式，并不规定何时成立；各规则援引的是设\c
          定责任的条文。"
    ]).
schema:not_modelled(civil_code:'179(2)',
    [ en-"No rule here asks for it: no route carries punitive damages.",
      zh-"尚无规则援引：目前没有责任路径导向惩罚性赔偿。"
    ]).
schema:not_modelled(civil_code:'179(3)',
    [ en-"No rule here asks for it: preventive relief and damages are \c
          separate routes, which may hold side by side.",
      zh-"尚无规则援引：预防性救济与损害赔偿是各自独立的路径，本可同时成\c
          立。"
    ]).
schema:not_modelled(civil_code:'995',
    [ en-"No rule here asks for it: preventive relief rests on Art. 1167 for \c
          every right, and limitation is not modelled.",
      zh-"尚无规则援引：各类权利的预防性救济均以第1167条为据，诉讼时效亦未纳\c
          入。"
    ]).
schema:not_modelled(civil_code:'997',
    [ en-"No rule here asks for it: it concerns an order of the court on \c
          application, which is no form of liability.",
      zh-"尚无规则援引：本条规定的是依申请作出的禁令，并非责任形态。"
    ]).
schema:not_modelled(civil_code:'999',
    [ en-"No rule here asks for it: it concerns names, likenesses and \c
          personal information in reports; that conduct is justified is a \c
          finding.",
      zh-"尚无规则援引：涉及报道中对姓名、肖像、个人信息的使用；行为是否正当由\c
          法院认定。"
    ]).
schema:not_modelled(civil_code:'1026',
    [ en-"No rule here asks for it: its factors are for the court that finds \c
          conduct justified.",
      zh-"尚无规则援引：所列因素供法院认定行为是否正当时考虑。"
    ]).
schema:not_modelled(civil_code:'1038(1)',
    [ en-"No rule here asks for it: it sets a duty, not a liability; \c
          liability for a leak follows PIPL Art. 69(1).",
      zh-"尚无规则援引：本款设定义务而非责任；泄露的责任依《个人信息保护法》\c
          第69条第1款。"
    ]).
schema:not_modelled(civil_code:'1038(2)',
    [ en-"No rule here asks for it: the duty to protect personal information \c
          is taken from PIPL Art. 51.",
      zh-"尚无规则援引：保护个人信息的义务，规则援引《个人信息保护法》第51\c
          条。"
    ]).
