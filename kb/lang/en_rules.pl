:- module(en_rules, []).

/** <module> English wording of conclusions: infringement, fault, joint forms

What rests on a negation says "not shown", never that the contrary is true;
for the shape of a clause see en.pl.
*/

:- multifile
    en:says/2.

%   Direct infringement and what is said of it

en:says(direct_infringement(Actor, Matter, Victim),
        [ Actor, " directly infringed a right of ", Victim, " by ",
          Matter ]).
en:says(uploading(Actor, Work, Victim),
        [ Actor, " uploaded ", Work, ", in which ", Victim,
          " holds the exclusive right" ]).
en:says(downloading(Actor, Work, Victim),
        [ Actor, " downloaded ", Work, ", in which ", Victim,
          " holds the exclusive right" ]).
en:says(resulting_damage(Matter, Victim, Injury),
        [ Victim, " suffered ", Injury, ", which ", Matter, " caused" ]).
en:says(own_fault(Actor, Victim, Injury),
        [ Actor, " is at fault and owes ", Victim, " damages for ",
          Injury ]).
en:says(network_service_provider(Provider),
        [ Provider, " is a network service provider" ]).
en:says(network_tort(Actor, Matter, Victim),
        [ Actor, " used the network to infringe a right of ", Victim,
          " by ", Matter ]).
en:says(by_network_user(User, Matter),
        [ User, " acted as a network user as to ", Matter ]).
en:says(user_tort(User, Provider, Matter, Victim),
        [ User, ", through the service of ", Provider,
          ", infringed a right of ", Victim, " by ", Matter ]).

%   Notice and knowledge

en:says(effective_notice(Notifier, Provider, Matter),
        [ Notifier, " gave ", Provider, " an effective notice of ",
          Matter ]).
en:says(knowledge_by_notice(Provider, Matter, Victim),
        [ Provider, " knew of ", Matter, " by the effective notice of ",
          Victim, ", a response in time not being shown" ]).
en:says(knowledge(Provider, Matter, Scope),
        [ Provider, " knew or should have known of the infringement as to ",
          Matter, ", so that it may answer for ", scope(Scope) ]).
en:says(knew_from_the_start(Provider, Matter, Scope),
        [ Provider, " knew from the start of the infringement as to ", Matter,
          ", so that it may answer for ", scope(Scope) ]).
en:says(should_have_known_from_the_start(Provider, Matter, Scope),
        [ Provider, " should have known from the start of the ",
          "infringement as to ", Matter, ", so that it may answer for ",
          scope(Scope) ]).
en:says(knew_at_some_time(Provider, Matter, Scope),
        [ Provider, " at some time knew of the infringement as to ", Matter,
          ", so that it may answer for ", scope(Scope) ]).
en:says(should_have_known_at_some_time(Provider, Matter, Scope),
        [ Provider, " at some time should have known of the ",
          "infringement as to ", Matter, ", so that it may answer for ",
          scope(Scope) ]).
en:says(known_infringement(Provider, User, Victim, Injury, Scope),
        [ Provider, " knew or should have known of the tort of ", User,
          ", is not shown to have taken the necessary measures and ",
          "answers jointly and severally with ", User, " to ", Victim,
          " for ", Injury, " (", scope(Scope), ")" ]).
en:says(late_takedown(Provider, User, Victim, Injury),
        [ Provider, " is not shown to have acted in time on an effective ",
          "notice of the tort of ", User, " and answers jointly and ",
          "severally with ", User, " to ", Victim,
          " for the enlarged part of ", Injury ]).
en:says(enlarged_damage(Provider, Matter, Victim, Injury),
        [ Victim, " suffered ", Injury, ", which ", Matter,
          " caused and which grew after notice to ", Provider ]).

%   Indirect infringement, element by element

en:says(indirect_infringement(Provider, User, Matter, Victim, Scope),
        [ Provider, " indirectly infringed a right of ", Victim,
          " by its part in the act of ", User, " as to ", Matter, " (",
          scope(Scope), ")" ]).
en:says(contributing_act(Provider, User, Matter),
        [ Provider, " contributed by act or omission to the act of ", User,
          " as to ", Matter ]).
en:says(omission(Provider, User, Matter),
        [ Provider, " had ", Matter, ", for which ", User,
          " used its service, within its management and is not shown to ",
          "have taken the necessary measures" ]).
en:says(illegality(Provider, User, Matter, Victim),
        [ "as to the infringement of a right of ", Victim, " by ", User,
          " with ", Matter, ", the conduct of ", Provider,
          " meets what the reading asks of illegality" ]).
en:says(substantial_assistance_to_harm(Provider, User, Matter, Victim),
        [ Provider, " substantially assisted ", User, " as to ", Matter,
          ", which harmed ", Victim ]).
en:says(assisting_act(Provider, User, Matter),
        [ Provider, " instigated, aided or induced the act of ", User,
          " as to ", Matter ]).
en:says(conscious_toleration(Provider, Matter, Victim),
        [ Provider, " was aware of ", Matter, " against ", Victim,
          " and tolerated it within its management" ]).
en:says(aware(Provider, Matter, Victim),
        [ Provider, " was aware of ", Matter, " against ", Victim ]).
en:says(actual_knowledge(Provider, Matter),
        [ Provider, " had actual knowledge of the infringement as to ",
          Matter ]).
en:says(special_causation(Provider, User, Matter),
        [ "the conduct of ", Provider, " and the act of ", User, " as to ",
          Matter, " caused one and the same damage" ]).
en:says(profitable_neglect(Provider, User, Matter),
        [ Provider, " ignored for profit the act of ", User, " as to ",
          Matter, ", within its management" ]).
en:says(provider_fault(Provider, Matter, Victim, Scope),
        [ Provider, " is at fault as to ", Matter, " towards ", Victim, " (",
          scope(Scope), ")" ]).
en:says(wilful(Provider, Matter, Scope),
        [ Provider, " is at fault by intent as to ", Matter, " (",
          scope(Scope), ")" ]).
en:says(knowing_neglect(Provider, Matter, Victim, Scope),
        [ Provider, " was not diligent although it knew or should have ",
          "known that ", Matter, " infringed a right of ", Victim, " (",
          scope(Scope), ")" ]).
en:says(knows_or_should(Provider, Matter, Victim, Scope),
        [ Provider, " knew or should have known of ", Matter, " against ",
          Victim, " (", scope(Scope), ")" ]).
en:says(knows_by_notice_alone(Provider, Matter, Victim, Scope),
        [ Provider, " knew of ", Matter, " by the notice of ", Victim,
          " alone (", scope(Scope), ")" ]).
en:says(lacks_diligence(Provider, Matter),
        [ Provider, " tolerated ", Matter,
          " or is not shown to have been diligent" ]).
en:says(no_diligence_shown(Provider, Matter),
        [ Provider, " is shown neither to have used due diligence as to ",
          Matter, " nor to have acted against it in time" ]).

%   Joint forms

en:says(concert(Provider, User, Matter),
        [ Provider, " acted in concert with ", User, " as to ", Matter ]).
en:says(division_of_labour(Provider, User, Matter),
        [ Provider, " divided the labour of ", Matter, " with ", User,
          " and is not shown to have given a technical service only" ]).
en:says(joint_tort(Provider, User, Victim, Injury),
        [ Provider, " committed a joint tort in the narrow sense with ",
          User, " and answers jointly and severally with ", User, " to ",
          Victim, " for ", Injury ]).
en:says(joint_actor(Provider, User, Matter),
        [ Provider, " and ", User, " are joint actors as to ", Matter ]).
en:says(intentional_direct_assistance(Provider, User, Matter),
        [ Provider, " intentionally and directly assisted ", User, " as to ",
          Matter ]).
en:says(aiding_joint_tort(Provider, User, Victim, Injury, Scope),
        [ Provider, " instigated or aided the tort of ", User,
          " and answers jointly and severally with ", User, " to ", Victim,
          " for ", Injury, " (", scope(Scope), ")" ]).
en:says(damage_in_scope(Scope, Provider, Matter, Victim, Injury),
        [ Victim, " suffered ", Injury, " from ", Matter,
          ", within what the fault of ", Provider, " reaches (",
          scope(Scope), ")" ]).
en:says(whole_damage(Scope, Matter, Victim, Injury),
        [ Victim, " suffered ", Injury, ", which ", Matter,
          " caused, in full (", scope(Scope), ")" ]).
en:says(damage_since_knowledge(Scope, Provider, Matter, Victim, Injury),
        [ Victim, " suffered ", Injury, ", which ", Matter,
          " caused and which continued after ", Provider,
          " knew or should have known (", scope(Scope), ")" ]).
en:says(damage_since_notice(Scope, Provider, Matter, Victim, Injury),
        [ Victim, " suffered ", Injury, ", which ", Matter,
          " caused and which grew after notice to ", Provider, " (",
          scope(Scope), ")" ]).

%   Preventive relief

en:says(preventive_relief(Debtor, Victim, Injury),
        [ Victim, ", threatened by ", Injury, ", may claim from ", Debtor,
          " cessation, removal of obstruction or elimination of danger" ]).
en:says(wrongful_conduct(Debtor, Matter, Victim),
        [ Debtor, " infringed a right of ", Victim, " by ", Matter,
          ", carries that infringement by a user, or takes part in it" ]).
en:says(takes_part(Provider, Matter, Victim),
        [ Provider, " takes part, by an illegal act, in the infringement ",
          "of a right of ", Victim, " by ", Matter ]).
en:says(carries_infringement(Provider, Matter, Victim),
        [ Provider, " carries ", Matter,
          ", by which a user infringed a right of ", Victim ]).
