:- module(spc_copyright_knowledge, []).
:- use_module(kb(schema)).

/** <module> SPC Provisions on the right of network dissemination, Arts. 9 to 14

When a provider knows or should have known.
*/

schema:authority(spc_copyright:'9',
    [ heading([ en-"What shows that a provider should have known",
                zh-"应知的考量因素" ]),
      says([ en-"The factors include the capacity to manage information that \c
                 the service implies, the kind, fame and obviousness of the \c
                 infringement, selection or recommendation by the provider, \c
                 preventive measures, the handling of notices, and repeated \c
                 infringement.",
             zh-"考量因素包括服务性质所要求的信息管理能力，作品的类型、知名度\c
                 及侵权的明显程度，是否主动选择、推荐，预防措施，通知的接收与\c
                 处理，以及重复侵权等。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'10',
    [ heading([ en-"Charts and lists of popular works",
                zh-"以榜单、目录等推荐热播作品" ]),
      says([ en-"Where a provider recommends popular works by charts, \c
                 catalogues, indexes, descriptions or the like and the public \c
                 can obtain them directly on its pages, it may be found that \c
                 it should have known.",
             zh-"网络服务提供者以榜单、目录、索引、内容简介等推荐热播影视作品\c
                 等，公众可以在其网页上直接获得的，可以认定其应知。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'11(1)',
    [ heading([ en-"Direct benefit and higher care",
                zh-"直接获利与较高的注意义务" ]),
      says([ en-"A provider that gains a direct economic benefit from a work \c
                 that a user provides owes a higher duty of care.",
             zh-"网络服务提供者从用户提供的作品中直接获得经济利益的，负有较高\c
                 的注意义务。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'11(2)',
    [ heading([ en-"What is a direct benefit", zh-"直接获得经济利益的认定" ]),
      says([ en-"Advertising placed for particular works, and other gains \c
                 specifically tied to them, are direct; general advertising \c
                 and service fees are not.",
             zh-"针对特定作品投放广告获利，或者获得与作品有特定联系的其他利益\c
                 的，属于直接获利；一般性广告费、服务费不在其内。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'12',
    [ heading([ en-"When a storage provider should have known",
                zh-"存储空间服务提供者的应知" ]),
      says([ en-"Where a storage provider put popular works on a main page, \c
                 selected, edited, recommended or ranked them, or otherwise \c
                 could plainly see that they were unlicensed and did nothing \c
                 reasonable, it may be found that it should have known.",
             zh-"存储空间服务提供者将热播作品置于首页等显著位置，主动选择、编\c
                 辑、推荐或者设排行榜，或者明显可知未经许可而不采取合理措施\c
                 的，可以认定其应知。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'13',
    [ heading([ en-"Knowledge by notice", zh-"因通知而明知" ]),
      says([ en-"A provider that receives a right holder's notice with \c
                 preliminary evidence of the infringement, and does not in \c
                 time take the necessary measures that the evidence and the \c
                 type of service call for, is found to know of the \c
                 infringement.",
             zh-"网络服务提供者收到权利人的通知及构成侵权的初步证据，未及时视\c
                 初步证据和服务类型采取必要措施的，认定其明知该侵权行为。" ]),
      grade('T')
    ]).
schema:authority(spc_copyright:'14',
    [ heading([ en-"What is in time", zh-"是否及时的判断" ]),
      says([ en-"Whether notice was forwarded and measures taken in time \c
                 depends on the form and accuracy of the notice, the \c
                 difficulty of the measures, the nature of the service, and \c
                 the kind, fame and number of the works.",
             zh-"转送通知、采取措施是否及时，须结合通知的形式与准确程度、措施\c
                 的难易、服务的性质以及作品的类型、知名度和数量等综合判断。" ]),
      grade('T')
    ]).

schema:not_modelled(spc_copyright:'9',
    [ en-"No rule here asks for it: that a provider should have known is a \c
          finding of the court; no rule weighs the circumstances.",
      zh-"尚无规则援引：网络服务提供者是否应知由法院认定，规则不作衡量。"
    ]).
schema:not_modelled(spc_copyright:'10',
    [ en-"No rule here asks for it: that a provider should have known is a \c
          finding of the court; no rule weighs the circumstances.",
      zh-"尚无规则援引：网络服务提供者是否应知由法院认定，规则不作衡量。"
    ]).
schema:not_modelled(spc_copyright:'11(1)',
    [ en-"No rule here asks for it: that a provider should have known is a \c
          finding of the court; no rule weighs the circumstances.",
      zh-"尚无规则援引：网络服务提供者是否应知由法院认定，规则不作衡量。"
    ]).
schema:not_modelled(spc_copyright:'11(2)',
    [ en-"No rule here asks for it: that a provider should have known is a \c
          finding of the court; no rule weighs the circumstances.",
      zh-"尚无规则援引：网络服务提供者是否应知由法院认定，规则不作衡量。"
    ]).
schema:not_modelled(spc_copyright:'12',
    [ en-"No rule here asks for it: that a provider should have known is a \c
          finding of the court; no rule weighs the circumstances.",
      zh-"尚无规则援引：网络服务提供者是否应知由法院认定，规则不作衡量。"
    ]).
schema:not_modelled(spc_copyright:'14',
    [ en-"No rule here asks for it: that measures were timely is a finding of \c
          the court.",
      zh-"尚无规则援引：措施是否及时由法院认定。"
    ]).
