:- module(zh,
          [ says/2,                     % +Term, -Words
            word/2                      % +Key, -String
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

%   What stands here has no word/2: a word that holds the place of a value.

says(form(Word), [Word]).
says(scope(Word), [Word]).
says(extent(Word), ["（", Word, "）"]).
says(setting(Word), [Word]).

says(recourse_against(From, Extent),
     [ "可以向", From, "追偿，以", extent(Extent), "为限" ]).

says(liable(Debtor, Creditor, _), [Debtor, "对", Creditor, "负有责任"]).
says(liable(Debtor, Creditor, _, _, _),
     [Debtor, "对", Creditor, "负有责任"]).

says(in_line(Line), ["（第", Line, "行）"]).

says(dif(One, Other), [One, "与", Other, "不是同一主体"]).

says(liability(Debtor, Creditor, Injury, Form, Scope, With), Words) :-
    owes(Form, owed(Debtor, Creditor, Injury, Scope, With), Words).

says(displaced(First, Second, Reach),
     [ "在", scope(Reach), "的范围内，", form(Second), "让位于",
       form(First) ]).

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

%!  word(+Key, -String) is semidet.
%
%   True when String is the word or phrase for Key.

word(form(own),               "自己责任").
word(form(vicarious),         "替代责任").
word(form(joint_and_several), "连带责任").
word(form(supplementary),     "补充责任").
word(form(share),             "按份责任").
word(form(preventive),        "预防性侵权责任").

word(scope(whole),            "全部损害").
word(scope(since_knowledge),  "知道或者应当知道之后的损害").
word(scope(enlarged_part),    "损害的扩大部分").
word(scope(within_duty),      "义务范围内的部分").
word(scope(unpaid_part),      "未获清偿的部分，以与其过错相应为限").
word(scope(own_share),        "债务人自身的份额").
word(scope(none),             "不涉及损害赔偿").

word(remedy(damages),                   "损害赔偿").
word(remedy(cessation),                 "停止侵害").
word(remedy(removal_of_obstruction),    "排除妨碍").
word(remedy(elimination_of_danger),     "消除危险").
word(remedy(apology),                   "赔礼道歉").
word(remedy(restoration_of_reputation), "消除影响、恢复名誉").
word(remedy(restoration_of_listing),    "恢复商品链接").

word(extent(full),            "已清偿的全部数额").
word(extent(above_own_share), "超出自身份额的部分").

word(reason(not_computed), "尚不计算数额").
word(reason(no_money),       "该责任形态不涉及金钱给付").

word(setting(place),   "实体场所").
word(setting(network), "网络空间").

word(service(access),       "网络接入").
word(service(caching),      "缓存").
word(service(hosting),      "信息存储空间").
word(service(search),       "搜索、链接").
word(service(e_commerce),   "电子商务平台").
word(service(cloud),        "云计算").
word(service(mini_program), "小程序平台").
word(service(payment),      "支付").
word(service(generative),   "生成式人工智能").
word(service(transport),    "出行预约").
word(service(other),        "其他服务").

word(type(party),   "当事人").
word(type(matter),  "涉案事项").
word(type(injury),  "损害").
word(type(date),    "日期").
word(type(moment),  "时点").
word(type(service), "服务类型").

word(group(services),      "服务与场所").
word(group(infringement),  "侵害与许可").
word(group(harm),          "损害与危险").
word(group(state_of_mind), "主观状态").
word(group(contribution),  "对他人行为的参与").
word(group(notice),        "通知与措施").
word(group(security),      "安全保障").

word(role(provider),     "网络服务提供者").
word(role(kind),         "服务类型").
word(role(user),         "网络用户").
word(role(matter),       "涉案事项").
word(role(processor),    "个人信息处理者").
word(role(manager),      "经营者、管理者").
word(role(organiser),    "组织者").
word(role(actor),        "行为人").
word(role(right_holder), "权利人").
word(role(victim),       "被侵权人").
word(role(injury),       "损害").
word(role(since),        "知情时点").
word(role(notifier),     "通知人").
word(role(date),         "通知日期").
word(role(creditor),     "请求权人").
word(role(debtor),       "债务人").
word(role(obligor),      "安全保障义务人").
word(role(third_party),  "第三人").
word(role(payer),        "清偿人").
word(role(from),         "其他债务人").
word(role(first),        "在先者").
word(role(second),       "在后者").
word(role(work),         "作品").
word(role(form),         "责任形态").
word(role(scope),        "损害范围").
word(role(extent),       "追偿范围").
word(role(setting),      "所处空间").

word(anyone,     "任何人").
word(anything,   "任何事项").
word(undated,    "未注明日期").
word(from_start, "自始").

word(list_separator, "、").
word(group_separator, "；").

word(style(article), "").
word(style(point),   "").
word(style(note),    "：").

word(connective(fact),      "已认定").
word(connective(not_shown), "未证明：").
word(connective(shown_not), "已确定不成立：").
word(connective(assumed),   "假定：").
word(connective(reading),   "存在争议：").
word(connective(also),      "另有：").
word(connective(burden),    "举证责任：").

word(heading(case),            "案件：").
word(heading(reading),         "所采观点：").
word(heading(none),            "没有任何责任得到证明。这并不等于认定\c
                                任何人均无责任。").
word(heading(basis),           "依据：").
word(heading(remedies),        "责任方式：").

word(month(1),  "1月").
word(month(2),  "2月").
word(month(3),  "3月").
word(month(4),  "4月").
word(month(5),  "5月").
word(month(6),  "6月").
word(month(7),  "7月").
word(month(8),  "8月").
word(month(9),  "9月").
word(month(10), "10月").
word(month(11), "11月").
word(month(12), "12月").
