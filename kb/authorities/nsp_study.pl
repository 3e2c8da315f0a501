:- module(nsp_study, []).
:- use_module(kb(schema)).

/** <module> NSP study, abstract and part 1

Concept and types of provider; what its infringement is.  Parts 2 and 3
follow in nsp_study_liability.pl.  What a point says is what the paper says;
where a statute says otherwise, the statute wins.
*/

schema:instrument(nsp_study,
    [ title([ en-"a study of the tort liability of network service providers, \c
                  without stated author or title",
              zh-"关于网络服务提供者侵权责任的研究（未载作者与题名）" ]),
      short([ en-"NSP study", zh-"网络服务提供者一文" ]),
      style(point)
    ]).

schema:authority(nsp_study:'A-00',
    [ heading([ en-"The claims of the study", zh-"该文的基本主张" ]),
      says([ en-"Damages usually follow general fault, while preventive \c
                 liability does not depend on fault. In indirect infringement \c
                 the provider usually aids a joint tort; after a data leak it \c
                 usually bears supplementary liability for breach of its \c
                 security duty.",
             zh-"损害赔偿通常适用一般过错责任，预防性责任则不以过错为条件；间\c
                 接侵权中网络服务提供者通常构成帮助型共同侵权，数据泄露时通常\c
                 因违反安全保障义务承担补充责任。" ]),
      section("Abstract"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-01',
    [ heading([ en-"Comparative origin", zh-"比较法渊源" ]),
      says([ en-"The concept of network service provider comes from the \c
                 United States statute of 1998, which the study renders in \c
                 three classes: transmission, caching, and storage with \c
                 search.",
             zh-"网络服务提供者的概念源自1998年的美国立法，该文将其归纳为传\c
                 输、缓存、存储与搜索三类。" ]),
      section("1.1(1)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-02',
    [ heading([ en-"Provider in the broad sense", zh-"广义的网络服务提供者" ]),
      says([ en-"In the broad sense a provider is a natural or legal person \c
                 that renders network-communication services over the \c
                 Internet to an unspecified public, content providers and \c
                 intermediaries alike.",
             zh-"广义的网络服务提供者，指通过互联网向不特定多数人提供网络通信\c
                 相关服务的自然人、法人，兼含内容提供者与中介服务提供者。" ]),
      section("1.1(1)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-04',
    [ heading([ en-"Types of provider, first view", zh-"类型划分之一" ]),
      says([ en-"Zhang Xinbao: intermediaries that offer transmission hosts, \c
                 information hosts, exchange, facilitation of transactions, \c
                 and other services.",
             zh-"张新宝的划分：提供传输主机、信息主机、交流服务、交易促成服务\c
                 及其他服务的中介者。" ]),
      section("1.1(2)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-05',
    [ heading([ en-"Types of provider, second view", zh-"类型划分之二" ]),
      says([ en-"Yang Lixin: in the broad sense, providers of connection \c
                 information, of access and of platforms.",
             zh-"杨立新的划分：广义上由连线信息服务、接入服务和平台服务的提供\c
                 者组成。" ]),
      section("1.1(2)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-09',
    [ heading([ en-"Direct infringement", zh-"直接侵权" ]),
      says([ en-"Direct infringement is to upload or download the right \c
                 holder's work on the network, or otherwise to invade its \c
                 exclusive right, without its permission.",
             zh-"未经权利人许可，在网络上上传、下载其作品或者以其他方式侵害其\c
                 专有权的，为直接侵权。" ]),
      section("1.2(1)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-10',
    [ heading([ en-"Indirect infringement", zh-"间接侵权" ]),
      says([ en-"Indirect infringement does not itself invade the exclusive \c
                 right: it deliberately induces others to infringe directly, \c
                 or assists them substantially while one knows or should know \c
                 that they infringe or are about to; in specific cases it \c
                 also prepares an infringement or enlarges its consequences.",
             zh-"间接侵权本身不侵害专有权，而是故意引诱他人直接侵权，或者明\c
                 知、应知他人正在或者即将直接侵权仍予实质性帮助；特定情形下还\c
                 包括为侵权作准备、扩大侵权后果。" ]),
      section("1.2(1)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-11',
    [ heading([ en-"Why the provider answers", zh-"网络服务提供者负责的理由" ]),
      says([ en-"It is the user who infringes; the provider answers because \c
                 it gave technical support or did not take reasonable care.",
             zh-"侵权虽由用户实施，网络服务提供者仍因提供技术支持或者未尽合理\c
                 注意义务而负责。" ]),
      section("1.2(1)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-12',
    [ heading([ en-"First element: the act", zh-"要件之一：行为" ]),
      says([ en-"The provider must itself have committed an infringing act.",
             zh-"网络服务提供者自身须实施了侵权行为。" ]),
      section("1.2(2)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-13',
    [ heading([ en-"Second element: illegality", zh-"要件之二：违法性" ]),
      says([ en-"The provider's conduct is illegal in two situations. Its \c
                 instigation, aid or inducement gives the direct infringer \c
                 substantial assistance and harm results; or it owes \c
                 reasonable care for information within its management and \c
                 control, is aware of the infringing information and \c
                 tolerates it.",
             zh-"网络服务提供者的行为在两种情形下违法：其教唆、帮助或者引诱给\c
                 予直接侵权人实质性帮助并最终造成损害；或者对管理控制范围内的\c
                 信息负合理注意义务，明知存在侵权信息仍予放任。" ]),
      section("1.2(2)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-14',
    [ heading([ en-"Illustration: Napster", zh-"例证：Napster案" ]),
      says([ en-"In the Napster case the software, the server and the search \c
                 system served direct infringement, which was held to be aid.",
             zh-"在Napster案中，其软件、服务器和搜索系统辅助了直接侵权，法院认\c
                 定为帮助侵权。" ]),
      section("1.2(2)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-15',
    [ heading([ en-"Third element: special causation",
                zh-"要件之三：特殊因果关系" ]),
      says([ en-"The provider does not cause the harm directly; with the \c
                 direct infringement it causes one and the same damage. So it \c
                 is where its conduct is technical support that favours the \c
                 infringer, where its conduct brought the infringement about, \c
                 or where for profit it ignores infringements within its \c
                 management and control and lets them grow.",
             zh-"网络服务提供者并非直接致害，而是与直接侵权共同造成同一损害：\c
                 其行为对直接侵权人起技术支持作用，或者直接侵权由其行为引起，\c
                 或者为牟利而无视管理控制范围内的侵权、任其发展。" ]),
      section("1.2(2)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-16',
    [ heading([ en-"Fourth element: fault", zh-"要件之四：过错" ]),
      says([ en-"Fault is a condition of indirect liability: the provider \c
                 knows or should know of the infringement, but does not use \c
                 due diligence or lets it go on, so that damage occurs or \c
                 grows.",
             zh-"过错是承担间接侵权责任的前提：知道或者应当知道侵权存在，却未\c
                 尽勤勉义务或者任其发展，致使损害发生或者扩大。" ]),
      section("1.2(2)"),
      grade('S')
    ]).
schema:authority(nsp_study:'A-17',
    [ heading([ en-"No indirect without direct infringement",
                zh-"间接侵权以直接侵权为前提" ]),
      says([ en-"Direct infringement is a condition of indirect infringement, \c
                 and the direct infringer is the first to answer.",
             zh-"直接侵权是间接侵权发生的前提，直接侵权人是第一责任人。" ]),
      section("1.2(2)"),
      grade('S')
    ]).

schema:not_modelled(nsp_study:'A-01',
    [ en-"No rule here asks for it: it is foreign background; that statute in \c
          truth has four classes.",
      zh-"尚无规则援引：属于域外背景；该法实际上分为四类。"
    ]).
schema:not_modelled(nsp_study:'A-04',
    [ en-"No rule here asks for it: it is a view on classification, which \c
          decides no liability.",
      zh-"尚无规则援引：这是一种分类学说，不决定责任。"
    ]).
schema:not_modelled(nsp_study:'A-05',
    [ en-"No rule here asks for it: it is a view on classification, which \c
          decides no liability.",
      zh-"尚无规则援引：这是一种分类学说，不决定责任。"
    ]).
schema:not_modelled(nsp_study:'A-14',
    [ en-"No rule here asks for it: it illustrates A-13 by a foreign judgment.",
      zh-"尚无规则援引：以域外判决例证A-13。"
    ]).
