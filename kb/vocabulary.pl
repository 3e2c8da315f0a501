:- module(vocabulary,
          [ finding/3,                  % ?Fact, -Arguments, -Burden
            finding_group/2,            % ?Name, ?Group
            burden_rule/2,              % ?Side, -Citation
            type/2                      % ?Type, -Description
          ]).
:- use_module(kb(schema)).

/** <module> Every fact that a case may state

Facts are born here and nowhere else.  Each is one clause

  fact(Name(Role:Type, ...), Burden).

which also declares the dynamic predicate Name that doctrine asks.  The
wording is in kb/lang.  Open-textured words (should have known, timely,
necessary) are findings: the court makes them, the rules use them.

Burden is claim(Role), when the party who claims a right must prove the
fact, or defence(Role), when the party who resists must.  Role is a role of
the fact, or `creditor` or `debtor` of the liability in question.

A fact with citations of its own is shown with them; otherwise with those of
the rule that asks it.

A `matter` is what the dispute is about: a post, a listing, a trip; in a
case of data or premises it is the incident, such as the theft of the records.
A use that the law allows (lawful_use) is a statutory exception; conduct is
justified when the interests weigh in its favour.  A provider's negligence in
another's act is stated as should_have_known.  To take timely measures is to
respond in time to a notice; to take the necessary measures, to respond in
time to knowledge.  Security measures are never a search of what users post.
An `injury` is a name for harm done, or threatened, to one right of one
victim.
*/

:- dynamic
    finding/3, finding_group/2.
:- discontiguous
    finding/3, finding_group/2.

%!  finding(?Fact, -Arguments:list, -Burden) is nondet.
%
%   True when Fact, a most general term, is a fact of the vocabulary.
%   Arguments is a list of Role-Type; Burden as above.

%!  finding_group(?Name/Arity, ?Group) is nondet.
%
%   True when the fact Name/Arity is listed under Group.

%!  burden_rule(?Side, -Citation) is nondet.
%
%   True when Citation is the general rule on the burden of a `claim` or of a
%   `defence`.

burden_rule(claim, civil_procedure:'91(1)').
burden_rule(defence, civil_procedure:'91(2)').

%!  type(?Type, -Description) is nondet.
%
%   True when Type is a type of argument.  Description is name, for a name
%   chosen by the case, one_of(Names), or the shape of the value.

type(party, name).
type(matter, name).
type(injury, name).
type(date, date).
type(moment, moment).
type(service, one_of([ access, caching, hosting, search, e_commerce,
                       cloud, mini_program, payment, generative, transport,
                       other ])).

term_expansion(group(Group), []) :-
    nb_setval(vocabulary_group, Group).
term_expansion(fact(Spec, Burden), Clauses) :-
    nb_getval(vocabulary_group, Group),
    Spec =.. [Name|Typed],
    length(Typed, Arity),
    functor(Fact, Name, Arity),
    findall(Role-Type, member(Role:Type, Typed), Arguments),
    Clauses = [ (:- dynamic(Name/Arity)),
                (:- export(Name/Arity)),
                finding(Fact, Arguments, Burden),
                finding_group(Name/Arity, Group)
              ].

group(services).
fact(provides_service(provider:party, kind:service), claim(creditor)).
fact(used_service(user:party, provider:party, matter:matter),
     claim(creditor)).
fact(managed(provider:party, matter:matter), claim(creditor)).
fact(stores_data(provider:party, matter:matter), claim(creditor)).
fact(processes_personal_information(processor:party, matter:matter),
     claim(creditor)).
fact(personal_information_infringed(matter:matter, victim:party),
     claim(creditor)).
fact(happened_on_premises(matter:matter, manager:party), claim(creditor)).
fact(happened_at_event(matter:matter, organiser:party), claim(creditor)).

group(infringement).
fact(uploaded(actor:party, matter:matter), claim(creditor)).
fact(downloaded(actor:party, matter:matter), claim(creditor)).
fact(exclusive_right(right_holder:party, matter:matter), claim(creditor)).
fact(invaded(actor:party, matter:matter, victim:party), claim(creditor)).
fact(permitted(right_holder:party, actor:party, matter:matter),
     defence(actor)).
fact(lawful_use(actor:party, matter:matter), defence(actor)).
fact(justified(actor:party, matter:matter), defence(actor)).

group(harm).
fact(damage(victim:party, injury:injury), claim(creditor)).
fact(caused(matter:matter, injury:injury), claim(creditor)).
fact(enlarged_after_notice(matter:matter, injury:injury, provider:party),
     claim(creditor)).
fact(continued_after_knowledge(matter:matter, injury:injury,
                               provider:party),
     claim(creditor)).
fact(endangers(matter:matter, victim:party, injury:injury),
     claim(creditor)).

group(state_of_mind).
fact(intended(actor:party, matter:matter), claim(creditor)).
fact(careless(actor:party, matter:matter), claim(creditor)).
fact(knew(provider:party, matter:matter, since:moment), claim(creditor)).
fact(should_have_known(provider:party, matter:matter, since:moment),
     claim(creditor)).
fact(tolerated(provider:party, matter:matter), claim(creditor)).

group(contribution).
fact(instigated(provider:party, user:party, matter:matter),
     claim(creditor)).
fact(aided(provider:party, user:party, matter:matter), claim(creditor)).
fact(induced(provider:party, user:party, matter:matter), claim(creditor)).
fact(substantial_assistance(provider:party, user:party, matter:matter),
     claim(creditor)).
fact(technical_support(provider:party, user:party, matter:matter),
     claim(creditor)).
fact(brought_about(provider:party, user:party, matter:matter),
     claim(creditor)).
fact(ignored_for_profit(provider:party, matter:matter), claim(creditor)).
fact(agreed_on_harm(provider:party, user:party, matter:matter),
     claim(creditor)).
fact(agreed_on_act(provider:party, user:party, matter:matter),
     claim(creditor)).
fact(divided_labour(provider:party, user:party, matter:matter),
     claim(creditor)).
fact(only_technical_service(provider:party, matter:matter),
     defence(provider)).
fact(direct_cause(provider:party, matter:matter), claim(creditor)).

group(notice).
fact(notified(notifier:party, provider:party, matter:matter, date:date),
     claim(notifier)).
fact(notice_showed_evidence(notifier:party, provider:party, matter:matter),
     claim(notifier)).
fact(notice_gave_identity(notifier:party, provider:party, matter:matter),
     claim(notifier)).
fact(took_timely_measures(provider:party, matter:matter),
     defence(provider)).
fact(took_necessary_measures(provider:party, matter:matter),
     defence(provider)).
fact(used_due_diligence(provider:party, matter:matter),
     defence(provider)).

group(security).
fact(took_security_measures(provider:party, matter:matter),
     defence(provider)).
fact(detected_risk(provider:party, matter:matter), claim(creditor)).
fact(acted_on_risk(provider:party, matter:matter), defence(provider)).
fact(preventable(provider:party, matter:matter), claim(creditor)).

schema:cites(justified/2, nsp_study:'A-24').
schema:cites(justified/2, civil_code:'998').
schema:cites(justified/2, civil_code:'1025').

schema:leaf_hook(Fact, fact) :-
    finding(Fact, _, _).
