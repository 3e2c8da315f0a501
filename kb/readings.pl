:- module(readings,
          [ reading/2,                  % ?Question, ?Option
            set_reading/2,              % +Name, +Settings
            reading_in_force/2,         % -Name, -Settings
            question/2,                 % ?Question, -Properties
            named_reading/2             % ?Name, -Properties
          ]).
:- use_module(kb(schema)).
:- use_module(kb(engine/problem)).
:- use_module(library(error), [must_be/2]).
:- use_module(library(lists), [member/2, memberchk/2]).

/** <module> Where authorities part: questions, options, readings

Contested law is never decided in silence.  A rule asks reading(Question,
Option); which option is in force is a choice of the person who asks.  Four
readings choose an option for every question at once:

  - doctrine    both papers together, the default
  - nsp_study   the NSP study
  - he          Yiting He
  - statute     statute text and judicial interpretation

Where a paper is silent its reading takes the option of `statute`.

The properties of a question are

  - topic(X)           the divergence, X-01 to X-20
  - asks([en-S, zh-S]) the question in words
  - options([Option-holders(Citations), ...]) with who holds which view
  - choices([Reading-Option, ...]) one for each named reading
*/

:- dynamic
    chosen/2,                           % Question, Option
    in_force/2.                         % Name, Settings

in_force(doctrine, []).

%!  named_reading(?Name, -Words) is nondet.
%
%   True when Name is one of the four readings; Words is [en-S, zh-S].

named_reading(doctrine,
              [ en-"both papers, as this project reads them together",
                zh-"两文综合，默认" ]).
named_reading(nsp_study,
              [ en-"the NSP study", zh-"网络服务提供者一文" ]).
named_reading(he,
              [ en-"He", zh-"安全保障义务一文" ]).
named_reading(statute,
              [ en-"statute and judicial interpretation",
                zh-"法律及司法解释" ]).

%!  question(?Question, -Properties) is nondet.
%
%   True when Question is contested; for Properties see above.

question(data_fault_burden,
         [ topic('X-03'),
           asks([ en-"Who proves fault when personal information leaks?",
                  zh-"个人信息泄露时过错由谁举证" ]),
           options([ presumed-[pipl:'69(1)', pipl:'73(1)'],
                     proved-[nsp_study:'A-00', nsp_study:'A-22'] ]),
           choices([ doctrine-presumed, nsp_study-proved,
                     he-presumed, statute-presumed ])
         ]).
question(intentional_assistance,
         [ topic('X-04'),
           asks([ en-"Is a provider that intends to help a joint tortfeasor?",
                  zh-"故意提供帮助的平台是否构成狭义的共同侵权" ]),
           options([ aiding-[nsp_study:'A-28', nsp_study:'A-29'],
                     joint_tort-[he:'B-25'] ]),
           choices([ doctrine-aiding, nsp_study-aiding,
                     he-joint_tort, statute-aiding ])
         ]).
question(third_party_intent,
         [ topic('X-07'),
           asks([ en-"Where the obligation is extended to the network, \c
                      must the third party act with intent?",
                  zh-"安全保障义务扩及网络时，第三人是否须出于故意" ]),
           options([ required-[nsp_study:'A-37', he:'B-28'],
                     not_required-[civil_code:'1198(2)'] ]),
           choices([ doctrine-required, nsp_study-required,
                     he-required, statute-not_required ])
         ]).
question(security_duty_online,
         [ topic('X-08'),
           asks([ en-"Does the security-guarantee obligation reach the \c
                  network?",
                  zh-"安全保障义务是否及于网络空间" ]),
           options([ generally-[he:'B-04', he:'B-05'],
                     stored_data_only-[nsp_study:'A-36', nsp_study:'A-38',
                                       project_note:data_leak_judgment],
                     not_at_all-[project_note:network_not_reached] ]),
           choices([ doctrine-generally, nsp_study-stored_data_only,
                     he-generally, statute-stored_data_only ])
         ]).
question(own_system_failure,
         [ topic('X-10'),
           asks([ en-"Is a failure online without a third party a breach \c
                  of the security-guarantee obligation?",
                  zh-"网络上无第三人介入的自身原因致害是否违反安全保障义务" ]),
           options([ own_fault-[nsp_study:'A-38', civil_code:'1165(1)'],
                     security_duty-[he:'B-11', he:'B-14'] ]),
           choices([ doctrine-own_fault, nsp_study-own_fault,
                     he-security_duty, statute-own_fault ])
         ]).
question(recourse_among_joint_debtors,
         [ topic('X-11'),
           asks([ en-"What may a joint debtor who paid recover?",
                  zh-"连带债务人清偿后可追偿的范围" ]),
           options([ above_own_share-[civil_code:'178(2)',
                                      civil_code:'519',
                                      project_note:share_recourse],
                     full-[project_note:intermediate_debtor] ]),
           choices([ doctrine-above_own_share, nsp_study-above_own_share,
                     he-above_own_share, statute-above_own_share ])
         ]).
question(negligent_aiding,
         [ topic('X-16'),
           asks([ en-"Can one aid a tort by negligence?",
                  zh-"过失能否成立帮助侵权" ]),
           options([ allowed-[nsp_study:'A-31', spc_copyright:'8(1)'],
                     intent_required-[he:'B-25'] ]),
           choices([ doctrine-allowed, nsp_study-allowed,
                     he-intent_required, statute-allowed ])
         ]).
question(illegality,
         [ topic('X-20'),
           asks([ en-"Is illegality an element of its own?",
                  zh-"违法性是否为独立的构成要件" ]),
           options([ element-[nsp_study:'A-13'],
                     filter-[nsp_study:'A-24'],
                     not_required-[civil_code:'1165(1)'] ]),
           choices([ doctrine-filter, nsp_study-element,
                     he-not_required, statute-not_required ])
         ]).

schema:leaf_hook(reading(_, _), reading).

schema:holders(Question, Option, Citations) :-
    question(Question, Properties),
    memberchk(options(Options), Properties),
    member(Option-Citations, Options).

%!  reading(?Question, ?Option) is semidet.
%
%   True when the reading in force answers Question with Option.

reading(Question, Option) :-
    chosen(Question, Option).

%!  set_reading(+Name, +Settings) is det.
%
%   Put the reading Name in force, with the single switches Settings, a list
%   of Question=Option.
%
%   @throws usage_error/3, see engine/problem.pl: no such reading, question
%           or option.

set_reading(Name, Settings) :-
    must_be(atom, Name),
    findall(Each, named_reading(Each, _), Names),
    one_of(Name, Names, "there is no such reading"),
    forall(member(Question=Option, Settings),
           check_setting(Question, Option)),
    retractall(chosen(_, _)),
    retractall(in_force(_, _)),
    assertz(in_force(Name, Settings)),
    forall(question(Question, Properties),
           ( choice(Question, Properties, Name, Settings, Option),
             assertz(chosen(Question, Option))
           )).

choice(Question, _, _, Settings, Option) :-
    memberchk(Question=Option0, Settings),
    !,
    Option = Option0.
choice(_, Properties, Name, _, Option) :-
    memberchk(choices(Choices), Properties),
    memberchk(Name-Option, Choices).

check_setting(Question, Option) :-
    findall(Each, question(Each, _), Questions),
    one_of(Question, Questions, "there is no such contested question"),
    question(Question, Properties),
    memberchk(options(Options), Properties),
    findall(Each, member(Each-_, Options), Names),
    format(string(Message), "there is no such option of ~w", [Question]),
    one_of(Option, Names, Message).

one_of(Name, Names, Message) :-
    (   memberchk(Name, Names)
    ->  true
    ;   usage_problem(Name, Names, Message)
    ).

%!  reading_in_force(-Name, -Settings) is det.
%
%   True when Name, with the single switches Settings, is in force.

reading_in_force(Name, Settings) :-
    in_force(Name, Settings).

:- initialization(set_reading(doctrine, [])).
