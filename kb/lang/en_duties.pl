:- module(en_duties, []).

/** <module> English wording of conclusions: security duty, order, recourse

For the shape of a clause see en.pl.
*/

:- multifile
    en:says/2.

%   Who owes a security-guarantee obligation

en:says(security_duty(Obligor, Matter, Victim, Setting),
        [ Obligor, " owes ", Victim,
          " a security-guarantee obligation as to ", Matter, " (",
          setting(Setting), ")" ]).
en:says(duty_on_premises(Manager, Matter, Setting),
        [ Manager, ", as operator or manager of the premises, owes a ",
          "security-guarantee obligation as to ", Matter, " (",
          setting(Setting), ")" ]).
en:says(duty_at_event(Organiser, Matter, Setting),
        [ Organiser, ", as organiser of a mass activity, owes a ",
          "security-guarantee obligation as to ", Matter, " (",
          setting(Setting), ")" ]).
en:says(duty_of_data_storer(Provider, Matter, Setting),
        [ Provider, ", as storer of the data, owes a security-guarantee ",
          "obligation as to ", Matter, " (", setting(Setting), ")" ]).
en:says(duty_of_platform(Provider, Matter, User, Setting),
        [ Provider, ", as manager of virtual space, owes its user, ", User,
          ", a security-guarantee obligation as to ", Matter, " (",
          setting(Setting), ")" ]).
en:says(duty_reaches_stored_data,
        [ "on the reading chosen, whoever stores data on the network owes ",
          "a security-guarantee obligation" ]).

%   Its breach

en:says(security_breach(Obligor, Matter, Victim),
        [ Obligor, " failed its security-guarantee obligation towards ",
          Victim, " as to ", Matter ]).
en:says(proved_breach(Obligor, Matter),
        [ "it is proved that ", Obligor,
          " lacked the necessary security measures as to ", Matter ]).
en:says(presumed_fault(Processor, Matter, Victim),
        [ Processor, ", a personal-information processor, is presumed to ",
          "be at fault towards ", Victim, " as to ", Matter ]).
en:says(idle_in_danger(Obligor, Matter),
        [ Obligor, " detected a risk as to ", Matter,
          " and is not shown to have acted on it" ]).

%   Without a third party

en:says(safety_duty_breach(Obligor, Victim, Injury),
        [ Obligor, " failed its security-guarantee obligation, no third ",
          "party's tort being shown, and owes ", Victim, " damages for ",
          Injury ]).
en:says(duty_without_third_party(Obligor, Matter, Victim),
        [ Obligor, " owes ", Victim,
          " a security-guarantee obligation as to ", Matter,
          " even where no third party is involved" ]).
en:says(setting_without_third_party(Setting),
        [ "a failure ", setting(Setting), " with no third party involved ",
          "is judged under the security-guarantee obligation" ]).
en:says(in_a_place(Setting),
        [ "the setting (", setting(Setting), ") is a physical one" ]).
en:says(involves_third_party(Obligor, Matter, Victim),
        [ "a third party other than ", Obligor, " infringed a right of ",
          Victim, " by ", Matter ]).

%   Behind a third party

en:says(third_party_tort(ThirdParty, Obligor, Matter, Victim),
        [ ThirdParty, ", a third party other than ", Obligor,
          ", infringed a right of ", Victim, " by ", Matter ]).
en:says(third_party_state(ThirdParty, Matter, Setting),
        [ "the state of mind that is asked of ", ThirdParty, " as to ",
          Matter, " (", setting(Setting), "), if any, is shown" ]).
en:says(intentional_third_party(ThirdParty, Matter),
        [ ThirdParty, ", the third party, acted with intent as to ",
          Matter ]).
en:says(direct_application(Setting),
        [ "the rule on the security-guarantee obligation applies directly ",
          "(", setting(Setting), ")" ]).
en:says(supplementary_liability(Obligor, ThirdParty, Victim, Injury),
        [ Obligor, " bears corresponding supplementary liability to ",
          Victim, " for what ", ThirdParty, ", the third party, leaves ",
          "unpaid of the damages for ", Injury ]).

%   Order of forms and of payment, recourse

en:says(order_of_forms(First, Second),
        [ form(First), " displaces ", form(Second),
          " for the part of a loss that both reach" ]).
en:says(order_of_payment(Form, First, Second, Victim, Injury),
        [ First, " pays ", Victim, " first for ", Injury, "; ", Second,
          ", under ", form(Form), ", pays only what stays unpaid after ",
          "enforcement" ]).
en:says(recourse(Form, Payer, From, Victim, Injury, Extent),
        [ Payer, ", after payment to ", Victim, " for ", Injury, " under ",
          form(Form), ", may recover from ", From, " ",
          extent(Extent) ]).
en:says(recourse_against_third_party(Form, Payer, From, Victim, Injury,
                                     Extent),
        [ Payer, ", after payment to ", Victim, " for ", Injury, " under ",
          form(Form), ", may recover from the third party ", From, " ",
          extent(Extent) ]).
en:says(recourse_among_joint_debtors(Form, Payer, From, Victim, Injury,
                                     Extent),
        [ Payer, ", after payment to ", Victim, " for ", Injury, " under ",
          form(Form), ", may recover from the joint debtor ", From, " ",
          extent(Extent) ]).
en:says(joint_debtors(Provider, User, Victim, Injury),
        [ Provider, " and ", User, " are joint debtors to ", Victim,
          " for ", Injury ]).
en:says(joint_aider(Provider, User, Victim, Injury),
        [ Provider, " is, as instigator or aider, joint debtor with ", User,
          " to ", Victim, " for ", Injury ]).
en:says(joint_knower(Provider, User, Victim, Injury),
        [ Provider, " is, as one who knew or should have known, joint ",
          "debtor with ", User, " to ", Victim, " for ", Injury ]).
