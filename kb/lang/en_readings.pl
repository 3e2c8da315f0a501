:- module(en_readings, []).

/** <module> English wording of the contested questions

One clause for each option of readings.pl, written Question(Option).
*/

:- multifile
    en:says/2.

en:says(reading(Question, Option), ["on the reading chosen, "|Words]) :-
    atom(Question),
    Choice =.. [Question, Option],
    on_reading(Choice, Words).

on_reading(data_fault_burden(presumed),
           [ "the fault of a personal-information processor is presumed ",
             "when the information leaks" ]).
on_reading(data_fault_burden(proved),
           [ "the claimant proves the fault of a personal-information ",
             "processor when the information leaks" ]).
on_reading(intentional_assistance(aiding),
           [ "one who intends to help is an aider, not a joint tortfeasor ",
             "in the narrow sense" ]).
on_reading(intentional_assistance(joint_tort),
           [ "one who intends to help, and whose direct help is a direct ",
             "cause, is a joint tortfeasor in the narrow sense" ]).
on_reading(third_party_intent(required),
           [ "the third party must act with intent where the obligation ",
             "is extended to the network" ]).
on_reading(third_party_intent(not_required),
           [ "the third party need not act with intent, even where the ",
             "obligation is extended to the network" ]).
on_reading(security_duty_online(generally),
           [ "the security-guarantee obligation reaches the network in ",
             "general" ]).
on_reading(security_duty_online(stored_data_only),
           [ "the security-guarantee obligation reaches the network for ",
             "stored data only" ]).
on_reading(security_duty_online(not_at_all),
           [ "the security-guarantee obligation does not reach the ",
             "network" ]).
on_reading(own_system_failure(own_fault),
           [ "a failure on the network with no third party is judged as ",
             "own fault" ]).
on_reading(own_system_failure(security_duty),
           [ "a failure on the network with no third party is a breach of ",
             "the security-guarantee obligation" ]).
on_reading(recourse_among_joint_debtors(above_own_share),
           [ "a joint debtor recovers what it paid above its own share" ]).
on_reading(recourse_among_joint_debtors(full),
           [ "a joint debtor recovers everything it paid" ]).
on_reading(negligent_aiding(allowed),
           [ "one may aid a tort by negligence" ]).
on_reading(negligent_aiding(intent_required),
           [ "one aids a tort by intent only" ]).
on_reading(illegality(element),
           [ "illegality is an element of its own, to be shown" ]).
on_reading(illegality(filter),
           [ "conduct counts as illegal unless it is justified after the ",
             "interests are weighed" ]).
on_reading(illegality(not_required),
           [ "illegality is not an element of its own" ]).
