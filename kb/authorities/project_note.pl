:- module(project_note, []).
:- use_module(kb(schema)).

/** <module> Where this project had to infer

Not law: what the rules assume where neither statute nor paper decides.
*/

schema:instrument(project_note,
    [ title([ en-"Notes of this project", zh-"本项目的说明" ]),
      short([ en-"project note", zh-"项目说明" ]),
      style(note)
    ]).

schema:authority(project_note:order_of_forms,
    [ heading([ en-"Order of the forms of liability",
                zh-"责任形态的适用顺序" ]),
      says([ en-"Which form goes first, where several would reach the same \c
                 part of a loss, is this project's inference from the special \c
                 provisions. No article states the order, and its detail is \c
                 contested.",
             zh-"数种责任形态及于同一部分损失时何者优先，是本项目从特别规定推\c
                 出的结论；没有条文明定该顺序，具体内容存在争议。" ]),
      grade('U')
    ]).
schema:authority(project_note:third_party_intent,
    [ heading([ en-"The third party's intent", zh-"第三人的故意" ]),
      says([ en-"The default reading asks for the third party's intent only \c
                 where Article 1198 is extended to the network: He makes it a \c
                 condition, the study the purpose of the duty. Where the \c
                 article applies directly, its second paragraph asks for a \c
                 third party's act and no more. This too is contested.",
             zh-"默认观点仅在第1198条扩张适用于网络时要求第三人出于故意：安全\c
                 保障义务一文以故意为要件，网络服务提供者一文以防范故意侵权为\c
                 义务的目的。该条直接适用时，第2款只要求第三人的行为。此点亦有\c
                 争议。" ]),
      grade('U')
    ]).
schema:authority(project_note:since_knowledge,
    [ heading([ en-"Loss since knowledge", zh-"自知道之时起的损失" ]),
      says([ en-"Article 1197 does not say for which part of the loss a \c
                 knowing provider answers. Its reason, which the study gives \c
                 for the enlarged part, leads to the loss since it knew or \c
                 should have known; that may be the whole.",
             zh-"第1197条未规定知情的网络服务提供者就哪一部分损失承担责任。按\c
                 网络服务提供者一文就扩大部分所述理由推之，应为其知道或者应当\c
                 知道之后的损失；自始知道的，为全部损失。" ]),
      grade('U')
    ]).
schema:authority(project_note:carried_infringement,
    [ heading([ en-"Relief against a mere host",
                zh-"对单纯承载者的预防性请求" ]),
      says([ en-"Article 1167 speaks of the tortfeasor's own act. That a \c
                 provider which merely carries a user's infringement may be \c
                 ordered to delete or block it is this project's extension.",
             zh-"第1167条所指为行为人自己的行为。对仅承载用户侵权内容的网络服\c
                 务提供者可请求删除、屏蔽，是本项目的扩张解释。" ]),
      grade('U')
    ]).
schema:authority(project_note:network_not_reached,
    [ heading([ en-"The network is not reached", zh-"不及于网络空间" ]),
      says([ en-"Article 1198 lists places open to the public and no network. \c
                 In the climber case the appeal court in Beijing (2019) held \c
                 the extension to be disputed and, with fault liability at \c
                 hand, not needed.",
             zh-"第1198条列举经营场所、公共场所等，未提及网络。在攀爬者坠亡一\c
                 案中，北京的二审法院（2019年）认为扩张适用存在争议，依过错责\c
                 任即可处理，并无必要。" ]),
      grade('V')
    ]).
schema:authority(project_note:intermediate_debtor,
    [ heading([ en-"The debtor in between", zh-"中间责任人说" ]),
      says([ en-"A view that the study reports and rejects (A-26): the \c
                 provider answers only in between and may recover everything \c
                 from the user. Its holders are not named.",
             zh-"网络服务提供者一文转述并反对的观点（A-26）：网络服务提供者仅\c
                 承担中间责任，可向网络用户全额追偿；该文未指明持此说者。" ]),
      grade('S')
    ]).
schema:authority(project_note:recourse,
    [ heading([ en-"Recourse follows the form", zh-"追偿依责任形态而定" ]),
      says([ en-"Whether a debtor who paid may recover, and how much, depends \c
                 on the form in which it answered; the article is that of the \c
                 form.",
             zh-"已承担责任者能否追偿、追偿多少，取决于其承担责任的形态，依据\c
                 亦为该形态所适用的条文。" ]),
      grade('U')
    ]).
schema:authority(project_note:data_leak_judgment,
    [ heading([ en-"A leak judged by the security duty",
                zh-"以安全保障义务裁判的泄露案" ]),
      says([ en-"In the ticket case (Beijing Chaoyang District People's \c
                 Court, 2018) an operator whose system leaked booking data \c
                 was held liable behind an unknown fraudster; that the \c
                 liability was supplementary rests on a secondary source. \c
                 Article 1198 applies by analogy, and this is contested.",
             zh-"在机票信息泄露案（北京市朝阳区人民法院，2018年）中，系统泄露\c
                 订票信息的经营者在身份不明的诈骗者之后承担责任；该责任为补充\c
                 责任，见于二手资料。此系类推适用第1198条，存在争议。" ]),
      grade('V')
    ]).
schema:authority(project_note:share_recourse,
    [ heading([ en-"Recourse by shares survives", zh-"按份额追偿仍然成立" ]),
      says([ en-"The study rejects recovery from the user for the provider as \c
                 a debtor in between (A-26). That recourse above one's own \c
                 share under Article 178(2) remains is this project's \c
                 inference.",
             zh-"网络服务提供者一文反对网络服务提供者以中间责任人身份向用户追\c
                 偿（A-26）；依第178条第2款就超出自身份额部分追偿仍然成立，是\c
                 本项目的推论。" ]),
      grade('U')
    ]).
