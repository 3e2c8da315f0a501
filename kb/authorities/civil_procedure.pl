:- module(civil_procedure, []).
:- use_module(kb(schema)).

/** <module> SPC Interpretation on the Civil Procedure Law: burden of proof

Art. 91 has items, not paragraphs: hence the labels.
*/

schema:instrument(civil_procedure,
    [ title([ en-"Interpretation of the Supreme People's Court on the \c
                  Application of the Civil Procedure Law",
              zh-"《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解\c
                  释》" ]),
      short([ en-"Civil Procedure Interpretation", zh-"《民事诉讼法解释》" ]),
      style(article),
      in_force(date(2015,2,4))
    ]).

schema:authority(civil_procedure:'91(1)',
    [ heading([ en-"Proof of a claim", zh-"产生权利的事实" ]),
      says([ en-"Unless the law provides otherwise, whoever asserts that a \c
                 legal relation exists must prove the basic facts that give \c
                 rise to it.",
             zh-"除法律另有规定外，主张法律关系存在的一方，须对产生该关系的基\c
                 本事实举证。" ]),
      label([ en-"91 item 1", zh-"第91条第1项" ]),
      grade('M')
    ]).
schema:authority(civil_procedure:'91(2)',
    [ heading([ en-"Proof of a defence", zh-"变更、消灭或者妨害权利的事实" ]),
      says([ en-"Unless the law provides otherwise, whoever asserts that a \c
                 legal relation has changed or ended, or that a right is \c
                 hindered, must prove the basic facts of that.",
             zh-"除法律另有规定外，主张法律关系变更、消灭或者权利受到妨害的一\c
                 方，须对相应的基本事实举证。" ]),
      label([ en-"91 item 2", zh-"第91条第2项" ]),
      grade('M')
    ]).
