:- module(spc_copyright, []).
:- use_module(kb(schema)).

/** <module> SPC Provisions on the right of network dissemination

Arts. 3 to 8; Arts. 9 to 14 follow in spc_copyright_knowledge.pl.  The text,
and the date, are those of the amendment.  The Provisions speak of works,
performances and recordings alone: for other rights a rule relies on them by
analogy.
*/

schema:instrument(spc_copyright,
    [ title([ en-"Provisions of the Supreme People's Court on Civil Disputes \c
                  over Infringement of the Right of Dissemination through \c
                  Information Networks (2012, amended 2020)",
              zh-"《最高人民法院关于审理侵害信息网络传播权民事纠纷案件适用法律\c
                  若干问题的规定》（2012年发布，2020年修正）" ]),
      short([ en-"Network Dissemination Provisions",
              zh-"《信息网络传播权规定》" ]),
      style(article),
      in_force(date(2021,1,1))
    ]).

schema:authority(spc_copyright:'3',
    [ heading([ en-"Providing without permission", zh-"未经许可的提供行为" ]),
      says([ en-"A user or provider that without permission, and without a \c
                 statutory exception, provides a protected work over an \c
                 information network infringes the right of dissemination. To \c
                 provide is to put it on the network, by upload to a server, \c
                 file sharing or otherwise, so that the public may obtain it \c
                 at a chosen time and place.",
             zh-"网络用户、网络服务提供者未经许可，又无法律、行政法规规定的例\c
                 外，经信息网络提供他人作品等的，构成侵害信息网络传播权。上传\c
                 服务器、共享文件等将作品置于网络，使公众能够在自选的时间、地\c
                 点获得的，即为提供。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'4',
    [ heading([ en-"Joint provision by division of labour",
                zh-"分工合作的共同提供" ]),
      says([ en-"A provider that provides a work together with others, by \c
                 division of labour or the like, in a joint tort is jointly \c
                 and severally liable. It is not, if it proves that it \c
                 rendered only a technical service such as access, \c
                 transmission, storage, search, links or file sharing.",
             zh-"网络服务提供者与他人以分工合作等方式共同提供作品而构成共同侵\c
                 权的，承担连带责任；能够证明仅提供接入、传输、存储空间、搜\c
                 索、链接、文件分享等技术服务的除外。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'5(1)',
    [ heading([ en-"Snapshots and thumbnails that replace the original",
                zh-"实质替代的快照与缩略图" ]),
      says([ en-"To offer web snapshots, thumbnails or the like that in \c
                 substance replace another provider's offer of a work is to \c
                 provide the work.",
             zh-"以网页快照、缩略图等方式实质替代其他网络服务提供者向公众提供\c
                 作品的，属于提供行为。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'5(2)',
    [ heading([ en-"Snapshots that do no harm", zh-"不影响正常使用的例外" ]),
      says([ en-"There is no infringement where that does not affect the \c
                 normal use of the work and does not unreasonably harm the \c
                 lawful interests of the right holder.",
             zh-"前款行为不影响作品的正常使用，且未不合理地损害权利人合法权益\c
                 的，不构成侵权。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'6',
    [ heading([ en-"Rebutting apparent provision", zh-"初步证据的推翻" ]),
      says([ en-"Where preliminary evidence shows that the provider provided \c
                 the work, it does not infringe if it proves that it rendered \c
                 a network service only and was not at fault.",
             zh-"原告以初步证据证明网络服务提供者提供了作品，而后者能够证明仅\c
                 提供网络服务且无过错的，不认定侵权。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'7(1)',
    [ heading([ en-"Instigation and aid by a provider",
                zh-"网络服务提供者的教唆、帮助责任" ]),
      says([ en-"A provider that in its service instigates or aids users to \c
                 infringe the right of dissemination bears tort liability.",
             zh-"网络服务提供者在提供服务时教唆、帮助用户侵害信息网络传播权\c
                 的，承担侵权责任。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'7(2)',
    [ heading([ en-"What is instigation", zh-"教唆的认定" ]),
      says([ en-"To induce or encourage users to infringe by words, by \c
                 promoting technical support, by reward points or the like is \c
                 to instigate.",
             zh-"以言语、推介技术支持、奖励积分等方式诱导、鼓励用户侵权的，属\c
                 于教唆。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'7(3)',
    [ heading([ en-"What is aid", zh-"帮助的认定" ]),
      says([ en-"To take no necessary measures although one knows or should \c
                 know that users infringe, or to give them technical support \c
                 or the like, is to aid.",
             zh-"明知或者应知用户侵权，却不采取删除、屏蔽、断开链接等必要措\c
                 施，或者提供技术支持等帮助的，属于帮助侵权。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'8(1)',
    [ heading([ en-"Fault is knowledge, actual or constructive",
                zh-"过错包括明知与应知" ]),
      says([ en-"Whether a provider is liable for instigating or aiding \c
                 depends on its fault, which includes that it knew or should \c
                 have known of the user's infringement.",
             zh-"网络服务提供者是否承担教唆、帮助侵权责任，取决于其过错；对用\c
                 户侵权的明知或者应知，均属过错。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'8(2)',
    [ heading([ en-"No duty of active review", zh-"无主动审查义务" ]),
      says([ en-"That a provider did not actively review for infringement is \c
                 no ground to find it at fault.",
             zh-"不得仅因网络服务提供者未主动审查用户的侵权行为而认定其有过\c
                 错。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'8(3)',
    [ heading([ en-"Effective technical measures", zh-"合理有效的技术措施" ]),
      says([ en-"A provider that proves that it took reasonable and effective \c
                 technical measures, and that the infringement was still hard \c
                 to discover, is not at fault.",
             zh-"网络服务提供者证明已采取合理、有效的技术措施而仍难以发现侵权\c
                 的，不具有过错。" ]),
      grade('T')
    ]).

schema:not_modelled(spc_copyright:'5(1)',
    [ en-"No rule here asks for it: who put a work on the network is a \c
          finding of the court.",
      zh-"尚无规则援引：作品由谁置于网络由法院认定。"
    ]).
schema:not_modelled(spc_copyright:'5(2)',
    [ en-"No rule here asks for it: that a use is lawful is a finding of the \c
          court, for whatever reason.",
      zh-"尚无规则援引：使用是否合法由法院认定，规则不区分合法的理由。"
    ]).
schema:not_modelled(spc_copyright:'6',
    [ en-"No rule here asks for it: who put a work on the network is a \c
          finding of the court.",
      zh-"尚无规则援引：作品由谁置于网络由法院认定。"
    ]).
schema:not_modelled(spc_copyright:'7(1)',
    [ en-"No rule here asks for it: instigating and aiding rest on Civil Code \c
          Art. 1169(1), which covers every right.",
      zh-"尚无规则援引：教唆、帮助侵权以适用于各类权利的《民法典》第1169条第1\c
          款为据。"
    ]).
schema:not_modelled(spc_copyright:'8(2)',
    [ en-"No rule here asks for it: no rule derives fault from the want of \c
          active review.",
      zh-"尚无规则援引：没有规则从未主动审查推出过错。"
    ]).
