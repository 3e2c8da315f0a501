:- module(zh,
          [ says/2,                     % +Term, -Words
            name/2                      % +Key, -String
          ]).

/** <module> Chinese wording

The same clauses as in en.pl, in the same order, in the Chinese of a
judgment; for the shape of a clause see there.
*/

:- multifile
    says/2.
:- discontiguous
    says/2.

:- use_module(kb(lang/zh_findings), []).
:- use_module(kb(lang/zh_rules), []).
:- use_module(kb(lang/zh_duties), []).
:- use_module(kb(lang/zh_readings), []).

%!  says(+Term, -Words:list) is semidet.
%
%   True when Words says Term: a fact, a conclusion, a reading, a liability,
%   what displaces what, or a time.  Failure means that Term has no wording.

says(date(Year, Month, Day), [Year, "年", month(Month), Day, "日"]).

says(on(Date), Words) :-
    on(Date, Words).
says(since(Moment), Words) :-
    since(Moment, Words).

%   What stands here has no name/2: a word that holds the place of a value.

says(form(Word), [Word]).
says(scope(Word), [Word]).
says(extent(Word), ["（", Word, "）"]).
says(setting(Word), [Word]).

says(in_line(Line), ["（第", Line, "行）"]).

says(dif(One, Other), [One, "与", Other, "不是同一主体"]).

says(liability(Debtor, Creditor, Injury, Form, Scope, With), Words) :-
    owes(Form, owed(Debtor, Creditor, Injury, Scope, With), Words).

says(displaced(First, Second),
     [ form(Second), "不再适用：", form(First),
       "优先适用，且已及于全部损害" ]).

on(undated, []).
on(date(Year, Month, Day), ["于", date(Year, Month, Day)]).

since(undated, ["在某一时点"]).
since(from_start, ["自始"]).
since(date(Year, Month, Day), ["自", date(Year, Month, Day), "起"]).

%   Co-debtors are named where they answer jointly or first.

owes(own, owed(Debtor, Creditor, Injury, Scope, _),
     [ Debtor, "就", Injury, "（", scope(Scope), "）对", Creditor,
       "承担自己责任" ]).
owes(vicarious, owed(Debtor, Creditor, Injury, Scope, _),
     [ Debtor, "就", Injury, "（", scope(Scope), "）对", Creditor,
       "承担替代责任" ]).
owes(joint_and_several, owed(Debtor, Creditor, Injury, Scope, With),
     [ Debtor, "就", Injury, "（", scope(Scope), "）与", list(With),
       "对", Creditor, "承担连带责任" ]).
owes(supplementary, owed(Debtor, Creditor, Injury, Scope, With),
     [ Debtor, "就", Injury, "（", scope(Scope), "）对", Creditor,
       "承担相应的补充责任，先行承担责任者为", list(With) ]).
owes(share, owed(Debtor, Creditor, Injury, Scope, _),
     [ Debtor, "就", Injury, "（", scope(Scope), "）对", Creditor,
       "承担按份责任" ]).
owes(preventive, owed(Debtor, Creditor, Injury, Scope, _),
     [ Debtor, "就", Injury, "之虞（", scope(Scope), "）对", Creditor,
       "承担预防性侵权责任" ]).

%!  name(+Key, -String) is semidet.
%
%   True when String is the word or phrase for Key.

name(form(own),               "自己责任").
name(form(vicarious),         "替代责任").
name(form(joint_and_several), "连带责任").
name(form(supplementary),     "补充责任").
name(form(share),             "按份责任").
name(form(preventive),        "预防性侵权责任").

name(scope(whole),            "全部损害").
name(scope(since_knowledge),  "知道或者应当知道之后的损害").
name(scope(enlarged_part),    "损害的扩大部分").
name(scope(within_duty),      "义务范围内的部分").
name(scope(unpaid_part),      "未获清偿的部分").
name(scope(own_share),        "债务人自身的份额").
name(scope(none),             "不涉及损害赔偿").

name(remedy(damages),                   "损害赔偿").
name(remedy(cessation),                 "停止侵害").
name(remedy(removal_of_obstruction),    "排除妨碍").
name(remedy(elimination_of_danger),     "消除危险").
name(remedy(apology),                   "赔礼道歉").
name(remedy(restoration_of_reputation), "消除影响、恢复名誉").
name(remedy(restoration_of_listing),    "恢复商品链接").

name(extent(full),            "，及于已清偿的全部数额").
name(extent(above_own_share), "，及于超出自身份额的部分").

name(reason(no_loss_stated), "本案未陈述损失数额").
name(reason(no_money),       "该责任形态不涉及金钱给付").

name(setting(place),   "实体场所").
name(setting(network), "网络空间").

name(service(access),       "网络接入").
name(service(caching),      "缓存").
name(service(hosting),      "信息存储空间").
name(service(search),       "搜索、链接").
name(service(e_commerce),   "电子商务平台").
name(service(cloud),        "云计算").
name(service(mini_program), "小程序平台").
name(service(payment),      "支付").
name(service(generative),   "生成式人工智能").
name(service(transport),    "出行预约").
name(service(other),        "其他服务").

name(type(party),   "当事人").
name(type(matter),  "涉案事项").
name(type(injury),  "损害").
name(type(date),    "日期").
name(type(moment),  "时点").
name(type(service), "服务类型").

name(group(services),      "服务与场所").
name(group(infringement),  "侵害与许可").
name(group(harm),          "损害与危险").
name(group(state_of_mind), "主观状态").
name(group(contribution),  "对他人行为的参与").
name(group(notice),        "通知与措施").
name(group(security),      "安全保障").

name(role(provider),     "网络服务提供者").
name(role(kind),         "服务类型").
name(role(user),         "网络用户").
name(role(matter),       "涉案事项").
name(role(processor),    "个人信息处理者").
name(role(manager),      "经营者、管理者").
name(role(organiser),    "组织者").
name(role(actor),        "行为人").
name(role(right_holder), "权利人").
name(role(victim),       "被侵权人").
name(role(injury),       "损害").
name(role(since),        "知情时点").
name(role(notifier),     "通知人").
name(role(on),           "通知日期").
name(role(creditor),     "债权人").
name(role(debtor),       "债务人").
name(role(obligor),      "安全保障义务人").
name(role(third_party),  "第三人").
name(role(payer),        "清偿人").
name(role(from),         "其他债务人").
name(role(first),        "在先者").
name(role(second),       "在后者").
name(role(work),         "作品").
name(role(form),         "责任形态").
name(role(scope),        "损害范围").
name(role(extent),       "追偿范围").
name(role(setting),      "所处空间").

name(anyone,     "任何人").
name(anything,   "任何事项").
name(undated,    "未注明日期").
name(from_start, "自始").

name(list_separator, "、").
name(group_separator, "；").

name(style(article), "").
name(style(point),   "").
name(style(note),    "：").

name(connective(fact),      "已认定").
name(connective(not_shown), "未证明：").
name(connective(shown_not), "已否定：").
name(connective(assumed),   "假定：").
name(connective(reading),   "存在争议：").
name(connective(also),      "另有：").
name(connective(burden),    "举证责任：").

name(heading(case),            "案件：").
name(heading(reading),         "所采观点：").
name(heading(liabilities),     "责任：").
name(heading(none),            "没有任何责任得到证明。这并不等于认定\c
                                任何人均无责任。").
name(heading(basis),           "依据：").
name(heading(recourse),        "追偿：向").
name(heading(order),           "先行承担责任：").
name(heading(remedies),        "责任方式：").
name(heading(displaced),       "不再适用：").

name(month(1),  "1月").
name(month(2),  "2月").
name(month(3),  "3月").
name(month(4),  "4月").
name(month(5),  "5月").
name(month(6),  "6月").
name(month(7),  "7月").
name(month(8),  "8月").
name(month(9),  "9月").
name(month(10), "10月").
name(month(11), "11月").
name(month(12), "12月").
