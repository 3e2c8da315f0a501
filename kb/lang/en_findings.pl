:- module(en_findings, []).

/** <module> English wording of the facts of the vocabulary

In the order of vocabulary.pl; for the shape of a clause see en.pl.
*/

:- multifile
    en:says/2.

en:says(provides_service(Provider, Kind),
        [ Provider, " provides a network service (", service(Kind), ")" ]).
en:says(used_service(User, Provider, Matter),
        [ User, " used the service of ", Provider, " in connection with ",
          Matter ]).
en:says(managed(Provider, Matter),
        [ Provider, " had ", Matter, " within its management" ]).
en:says(stores_data(Provider, Matter),
        [ Provider, " stores the data concerned in ", Matter ]).
en:says(processes_personal_information(Processor, Matter),
        [ Processor, ", deciding purpose and method itself, processes the ",
          "personal information concerned in ", Matter ]).
en:says(personal_information_infringed(Matter, Victim),
        [ Matter, " infringed the rights of ", Victim,
          " in personal information" ]).
en:says(happened_on_premises(Matter, Manager),
        [ Matter, " happened on business or public premises that ", Manager,
          " operates or manages" ]).
en:says(happened_at_event(Matter, Organiser),
        [ Matter, " happened at a mass activity organised by ",
          Organiser ]).

en:says(uploaded(Actor, Matter), [Actor, " uploaded ", Matter]).
en:says(downloaded(Actor, Matter), [Actor, " downloaded ", Matter]).
en:says(exclusive_right(RightHolder, Matter),
        [ "the exclusive right in ", Matter, " belongs to ", RightHolder ]).
en:says(invaded(Actor, Matter, Victim),
        [ Actor, ", by ", Matter, ", invaded a right or interest of ",
          Victim ]).
en:says(permitted(RightHolder, Actor, Matter),
        [ RightHolder, " gave ", Actor, " permission for ", Matter ]).
en:says(lawful_use(Actor, Matter),
        [ "the law allows the act of ", Actor, " as to ", Matter,
          " without permission" ]).
en:says(justified(Actor, Matter),
        [ "the conduct of ", Actor, " as to ", Matter,
          " is justified after the interests are weighed" ]).

en:says(damage(Victim, Injury),
        [ Victim, " suffered damage, namely ", Injury ]).
en:says(caused(Matter, Injury), [Matter, " caused ", Injury]).
en:says(enlarged_after_notice(Matter, Injury, Provider),
        [ Injury, " grew through ", Matter, " after ", Provider,
          " had notice and time to respond" ]).
en:says(continued_after_knowledge(Matter, Injury, Provider),
        [ Injury, " continued through ", Matter, " after ", Provider,
          " knew or should have known" ]).
en:says(endangers(Matter, Victim, Injury),
        [ Matter, " endangers the person or property of ", Victim,
          " and threatens ", Injury ]).

en:says(intended(Actor, Matter),
        [ Actor, " acted with intent as to ", Matter ]).
en:says(careless(Actor, Matter), [Actor, " was negligent as to ", Matter]).
en:says(knew(Provider, Matter, Since),
        [ Provider, " knew of the infringement as to ", Matter,
          since(Since) ]).
en:says(should_have_known(Provider, Matter, Since),
        [ Provider, " should have known of the infringement as to ", Matter,
          since(Since) ]).
en:says(tolerated(Provider, Matter), [Provider, " tolerated ", Matter]).

en:says(instigated(Provider, User, Matter),
        [ Provider, " instigated the act of ", User, " as to ", Matter ]).
en:says(aided(Provider, User, Matter),
        [ Provider, " aided the act of ", User, " as to ", Matter ]).
en:says(induced(Provider, User, Matter),
        [ Provider, " induced the act of ", User, " as to ", Matter ]).
en:says(substantial_assistance(Provider, User, Matter),
        [ Provider, " gave ", User, " substantial assistance as to ",
          Matter ]).
en:says(technical_support(Provider, User, Matter),
        [ Provider, " gave technical support that favoured ", User, " as to ",
          Matter ]).
en:says(brought_about(Provider, User, Matter),
        [ "the conduct of ", Provider, " brought about the act of ", User,
          " as to ", Matter ]).
en:says(ignored_for_profit(Provider, Matter),
        [ Provider, " ignored ", Matter, " for profit" ]).
en:says(agreed_on_harm(Provider, User, Matter),
        [ Provider, " and ", User, " agreed to cause the harm of ",
          Matter ]).
en:says(agreed_on_act(Provider, User, Matter),
        [ Provider, " and ", User, " agreed on the very act as to ",
          Matter ]).
en:says(divided_labour(Provider, User, Matter),
        [ Provider, " and ", User, " divided the labour as to ", Matter,
          " and cooperated" ]).
en:says(only_technical_service(Provider, Matter),
        [ Provider, " gave no more than a technical service for ",
          Matter ]).
en:says(direct_cause(Provider, Matter),
        [ "the conduct of ", Provider,
          " was a direct cause of the harm of ", Matter ]).

en:says(notified(Notifier, Provider, Matter, Date),
        [ Notifier, " gave ", Provider, " notice of ", Matter,
          on(Date) ]).
en:says(notice_showed_evidence(Notifier, Provider, Matter),
        [ "the notice that ", Notifier, " gave ", Provider, " of ", Matter,
          " contained preliminary evidence of the infringement" ]).
en:says(notice_gave_identity(Notifier, Provider, Matter),
        [ "the notice that ", Notifier, " gave ", Provider, " of ", Matter,
          " contained the notifier's real identity" ]).
en:says(took_timely_measures(Provider, Matter),
        [ Provider, " took the necessary measures against ", Matter,
          " in time after notice" ]).
en:says(took_necessary_measures(Provider, Matter),
        [ Provider, " took the necessary measures against ", Matter,
          " in time after it knew or should have known" ]).
en:says(used_due_diligence(Provider, Matter),
        [ Provider, " used due diligence as to ", Matter ]).

en:says(took_security_measures(Provider, Matter),
        [ Provider, " took the necessary security measures as to ",
          Matter ]).
en:says(detected_risk(Provider, Matter),
        [ Provider, " detected a risk as to ", Matter ]).
en:says(acted_on_risk(Provider, Matter),
        [ Provider, " acted on the risk as to ", Matter ]).
en:says(preventable(Provider, Matter),
        [ "the necessary measures of ", Provider,
          " would have prevented ", Matter ]).
