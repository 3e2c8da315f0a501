:- module(zh_readings, []).

/** <module> Chinese wording of the contested questions

One clause for each option of readings.pl, written Question(Option).
*/

:- multifile
    zh:says/2.

zh:says(reading(Question, Option), ["依所采观点，"|Words]) :-
    atom(Question),
    Choice =.. [Question, Option],
    on_reading(Choice, Words).

on_reading(data_fault_burden(presumed),
           [ "个人信息泄露时，推定个人信息处理者有过错" ]).
on_reading(data_fault_burden(proved),
           [ "个人信息泄露时，由请求权人证明个人信息处理者有过错" ]).
on_reading(intentional_assistance(aiding),
           [ "故意提供帮助者为帮助人，不构成狭义的共同侵权" ]).
on_reading(intentional_assistance(joint_tort),
           [ "故意提供直接帮助且该帮助为直接原因者，",
             "构成狭义的共同侵权" ]).
on_reading(third_party_intent(required),
           [ "安全保障义务扩及网络时，第三人须出于故意" ]).
on_reading(third_party_intent(not_required),
           [ "第三人不必出于故意，安全保障义务扩及网络时亦然" ]).
on_reading(security_duty_online(generally),
           [ "安全保障义务一般地及于网络空间" ]).
on_reading(security_duty_online(stored_data_only),
           [ "安全保障义务在网络空间仅及于所存储的数据" ]).
on_reading(security_duty_online(not_at_all),
           [ "安全保障义务不及于网络空间" ]).
on_reading(own_system_failure(own_fault),
           [ "网络上无第三人介入的自身原因致害适用过错责任" ]).
on_reading(own_system_failure(security_duty),
           [ "网络上无第三人介入的自身原因致害违反安全保障义务" ]).
on_reading(recourse_among_joint_debtors(above_own_share),
           [ "连带债务人可以追偿其清偿超出自身份额的部分" ]).
on_reading(recourse_among_joint_debtors(full),
           [ "连带债务人可以追偿其清偿的全部数额" ]).
on_reading(negligent_aiding(allowed),
           [ "过失可以成立帮助侵权" ]).
on_reading(negligent_aiding(intent_required),
           [ "帮助侵权以故意为要件" ]).
on_reading(illegality(element),
           [ "违法性是独立的构成要件，须经证明" ]).
on_reading(illegality(filter),
           [ "推定行为违法，但经利益衡量具有正当理由的除外" ]).
on_reading(illegality(not_required),
           [ "违法性不是独立的构成要件" ]).
