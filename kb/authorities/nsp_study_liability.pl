:- module(nsp_study_liability, []).
:- use_module(kb(schema)).

/** <module> NSP study, parts 2 and 3

Attribution of liability, and its forms.
*/

schema:authority(nsp_study:'A-18',
    [ heading([ en-"Origin of Article 1194", zh-"第1194条的由来" ]),
      says([ en-"The first sentence of the article continues Article 36(1) of \c
                 the Tort Liability Law; the second was added because other \c
                 statutes hold special provisions on infringement online.",
             zh-"该条第一句沿袭《侵权责任法》第36条第1款；因其他法律另有网络侵\c
                 权的特别规定，增加了第二句。" ]),
      section("2.1"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-19',
    [ heading([ en-"An incomplete provision", zh-"不完全法条" ]),
      says([ en-"Article 1194 reads like liability without fault but states \c
                 no elements of liability; other provisions must supply them.",
             zh-"第1194条从文字上看似乎规定了无过错责任，但未列构成要件，须借\c
                 助其他规定判断侵权是否成立。" ]),
      section("2.1"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-20',
    [ heading([ en-"A declaratory provision", zh-"宣示性条款" ]),
      says([ en-"Article 1194 adds nothing new, since whoever infringes by \c
                 whatever means is liable in any case. It declares that this \c
                 holds for virtual means too, and educates and warns.",
             zh-"任何人以任何方式侵权本应负责，故第1194条没有新的内容；其意义\c
                 在于宣示虚拟方式的侵权同样要负责，并起教育、警示作用。" ]),
      section("2.1"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-22',
    [ heading([ en-"Damages need fault", zh-"损害赔偿以过错为前提" ]),
      says([ en-"Only online infringement that is at fault and causes damage \c
                 entails damages; Article 1194 is no basis for damages \c
                 without fault. The study reports that courts agree.",
             zh-"网络侵权有过错且造成损害的，才承担赔偿责任；不得援引第1194条\c
                 主张无过错赔偿。该文称审判实践对此看法一致。" ]),
      section("2.2"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-23',
    [ heading([ en-"Illustration: the mooncake review",
                zh-"例证：月饼测评案" ]),
      says([ en-"A public account disparaged a maker of mooncakes: its author \c
                 was at fault, although a note called them personal views. \c
                 The provider, idle after the complaint, answers jointly for \c
                 the enlarged part.",
             zh-"公众号文章贬损月饼商家，虽注明仅代表个人观点，作者仍有过错；\c
                 网络服务提供者接到投诉后未积极采取措施，就扩大部分承担连带责\c
                 任。" ]),
      section("2.2"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-24',
    [ heading([ en-"Illegality by weighing interests",
                zh-"以利益衡量判断违法性" ]),
      says([ en-"Not every use of the network that causes damage is \c
                 infringement: only what is found illegal once the interests \c
                 have been weighed.",
             zh-"并非所有造成损害的网络行为都是网络侵权，只有经利益衡量被认定\c
                 违法的才是。" ]),
      section("2.3"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-25',
    [ heading([ en-"Preventive liability without fault",
                zh-"不以过错为条件的预防性责任" ]),
      says([ en-"Where an illegal act of the provider endangers the person or \c
                 property of another, cessation, removal of obstruction and \c
                 elimination of danger may be claimed under Article 1167 \c
                 without fault. This is a kind of liability apart from \c
                 damages.",
             zh-"网络服务提供者的违法行为危及他人人身、财产安全的，被侵权人可\c
                 以依第1167条要求停止侵害、排除妨碍、消除危险，不以过错为条\c
                 件；这是有别于损害赔偿的预防性侵权责任。" ]),
      section("2.3"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-26',
    [ heading([ en-"Genuine joint and several liability", zh-"真正连带责任" ]),
      says([ en-"Joint and several liability named by a statute is genuine. \c
                 The study reports the view that the provider's liability is \c
                 indirect and intermediate, so that it may recover from the \c
                 user, and holds it unfounded, at least for this article.",
             zh-"法律明定的连带责任是真正的连带责任。该文提及一种观点，即网络\c
                 服务提供者承担间接、中间责任，可以向用户追偿，并认为至少就本\c
                 条而言不成立。" ]),
      section("3.1"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-27',
    [ heading([ en-"Two explanations of joint liability",
                zh-"连带责任的两种解释" ]),
      says([ en-"Provider and infringer either commit a joint tort in the \c
                 narrow sense (Article 1168), or the provider aids a tort \c
                 (Article 1169).",
             zh-"要么二者构成第1168条的狭义共同侵权，要么网络服务提供者构成第\c
                 1169条的帮助侵权。" ]),
      section("3.1"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-28',
    [ heading([ en-"Aiding is the better explanation",
                zh-"帮助侵权说更为妥当" ]),
      says([ en-"Only the user infringes directly. The provider infringes \c
                 indirectly whether it knew or should have known, so its \c
                 joint liability is that of an aider.",
             zh-"只有用户是直接侵权人；网络服务提供者无论明知还是应知都是间接\c
                 侵权人，其连带责任宜解释为帮助型共同侵权。" ]),
      section("3.1"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-29',
    [ heading([ en-"Knowledge is not intent", zh-"明知不等于故意" ]),
      says([ en-"To know that content alleged to infringe exists is not to \c
                 intend the harm.",
             zh-"知道涉嫌侵权的内容存在，并不等于有损害他人权益的故意。" ]),
      section("3.1"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-30',
    [ heading([ en-"No concert where the provider is negligent",
                zh-"过失则无意思联络" ]),
      says([ en-"Where the provider is negligent there is hardly a joint tort \c
                 in the narrow sense, whatever the user had in mind: nothing \c
                 was agreed, neither the harm nor a specific act.",
             zh-"网络服务提供者出于过失的，不论直接行为人是故意还是过失，都难\c
                 以成立狭义的共同侵权：双方既无致害的合意，也无实施特定行为的\c
                 合意。" ]),
      section("3.1"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-31',
    [ heading([ en-"Aiding by negligence", zh-"过失帮助" ]),
      says([ en-"One may be an aider in a joint tort by intent as well as by \c
                 negligence.",
             zh-"无论出于故意还是过失，都可以成立帮助型共同侵权。" ]),
      section("3.1"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-32',
    [ heading([ en-"Scope: the enlarged part", zh-"范围：损害的扩大部分" ]),
      says([ en-"The provider's joint liability is limited to the enlarged \c
                 part of the damage: only as to that part did it know of the \c
                 infringement, or should it have known.",
             zh-"网络服务提供者的连带责任限于损害的扩大部分，因为只有就该部分\c
                 其才知道或者应当知道。" ]),
      section("3.1"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-35',
    [ heading([ en-"Two kinds of stored data", zh-"存储数据的两种类型" ]),
      says([ en-"Stored data may be wholly the customer's own, such as files \c
                 on a network disk, or a database the provider made that \c
                 holds personal information of others, such as hotel records. \c
                 Whose they are does not matter to the duty.",
             zh-"所存数据可能完全属于客户，如网盘文件；也可能是网络服务提供者\c
                 处理形成、含有他人个人信息的数据库，如酒店入住记录。归属不影\c
                 响义务的存在。" ]),
      section("3.2"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-36',
    [ heading([ en-"Security duty of whoever stores data",
                zh-"数据存储者的安全保障义务" ]),
      says([ en-"A provider that stores data owes a security-guarantee \c
                 obligation. If it fails this obligation, so that a third \c
                 party causes a leak and the right holder is damaged, it \c
                 bears corresponding supplementary liability.",
             zh-"网络服务提供者作为数据存储者负有安全保障义务；未尽该义务致使\c
                 数据因第三人行为泄露、权利人受损的，承担相应的补充责任。" ]),
      section("3.2"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-37',
    [ heading([ en-"Three parties or more", zh-"三方或者多方关系" ]),
      says([ en-"The obligation exists where three or more parties are \c
                 involved; its purpose is to prevent a third party's \c
                 intentional tort.",
             zh-"安全保障义务存在于三方或者多方关系中，目的在于防范第三人的故\c
                 意侵权。" ]),
      section("3.2"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-38',
    [ heading([ en-"Two parties only", zh-"仅有两方的情形" ]),
      says([ en-"Without a third party that infringes, one cannot speak of a \c
                 security-guarantee obligation of the provider in virtual \c
                 space. In the physical world it is otherwise: a manager or \c
                 organiser also answers directly for defects of its own \c
                 equipment.",
             zh-"没有实施直接侵权的第三人时，不能称为网络服务提供者在虚拟空间\c
                 的安全保障义务；现实空间则不同，管理人、组织者因自身软硬件缺\c
                 陷致害的，也直接负责。" ]),
      section("3.2"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-39',
    [ heading([ en-"Harm by mere inaction is rare",
                zh-"单纯不作为致害较为少见" ]),
      says([ en-"It is comparatively rare online that a provider causes \c
                 damage by inaction or breach of a security duty alone.",
             zh-"在虚拟空间，网络服务提供者因不作为或者违反安全保障义务致害的\c
                 情形较为少见。" ]),
      section("3.2"),
      grade('S')
    ]).

schema:not_modelled(nsp_study:'A-26',
    [ en-"No rule rests on it: it rejects a view; see the contested question \c
          recourse_among_joint_debtors.",
      zh-"无规则以其为据：该处反对一种观点，参见有争议的问题\c
          recourse_among_joint_debtors。"
    ]).
schema:not_modelled(nsp_study:'A-18',
    [ en-"No rule here asks for it: it is history of the text.",
      zh-"尚无规则援引：属于立法沿革。"
    ]).
schema:not_modelled(nsp_study:'A-23',
    [ en-"No rule here asks for it: it is a case, which illustrates A-22.",
      zh-"尚无规则援引：属于例证A-22的案例。"
    ]).
schema:not_modelled(nsp_study:'A-39',
    [ en-"No rule here asks for it: it is a statement about how often, not a \c
          rule.",
      zh-"尚无规则援引：属于对发生频率的描述，并非规则。"
    ]).
