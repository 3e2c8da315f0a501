:- module(situations,
          [ situation/2,                % ?Name, -Items
            findings_of/2               % +Items, -Findings
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [append/2]).
:- use_module(kb(vocabulary), [finding/3]).

/** <module> Findings that go together

A fixture or a test lists items: facts, disproved(Fact), and names of the
situations below, each of which stands for items in turn.  An item that is
neither is an error, so that a misspelt one cannot pass for a missing fact.
*/

%!  situation(?Name, -Items:list) is nondet.
%
%   True when Name stands for Items.

situation(harm(Matter, Victim, Injury),
          [ damage(Victim, Injury),
            caused(Matter, Injury)
          ]).
situation(growth(Provider, Matter, Victim, Injury),
          [ harm(Matter, Victim, Injury),
            enlarged_after_notice(Matter, Injury, Provider)
          ]).
situation(posted(User, Provider, Matter, Victim),
          [ invaded(User, Matter, Victim),
            used_service(User, Provider, Matter)
          ]).
situation(posted_at_host(User, Provider, Matter, Victim),
          [ provides_service(Provider, hosting),
            posted(User, Provider, Matter, Victim)
          ]).
situation(notice(Victim, Provider, Matter),
          [ notified(Victim, Provider, Matter, undated),
            notice_showed_evidence(Victim, Provider, Matter),
            notice_gave_identity(Victim, Provider, Matter)
          ]).
situation(aid(Provider, User, Matter),
          [ aided(Provider, User, Matter),
            technical_support(Provider, User, Matter)
          ]).
situation(wilful_aid(Provider, User, Matter, Victim),
          [ invaded(User, Matter, Victim),
            aid(Provider, User, Matter),
            intended(Provider, Matter)
          ]).
situation(late_takedown(User, Provider, Matter, Victim, Injury),
          [ posted_at_host(User, Provider, Matter, Victim),
            notice(Victim, Provider, Matter),
            growth(Provider, Matter, Victim, Injury)
          ]).
situation(failure(Obligor, Matter),
          [ disproved(took_security_measures(Obligor, Matter)),
            preventable(Obligor, Matter)
          ]).
situation(processing(Processor, Matter, Victim),
          [ processes_personal_information(Processor, Matter),
            personal_information_infringed(Matter, Victim)
          ]).
situation(leak(Thief, Provider, Matter, Victim, Injury),
          [ stores_data(Provider, Matter),
            invaded(Thief, Matter, Victim),
            intended(Thief, Matter),
            preventable(Provider, Matter),
            harm(Matter, Victim, Injury)
          ]).
situation(unguarded(ThirdParty, Manager, Matter, Victim, Injury),
          [ happened_on_premises(Matter, Manager),
            invaded(ThirdParty, Matter, Victim),
            failure(Manager, Matter),
            harm(Matter, Victim, Injury)
          ]).

%!  findings_of(+Items:list, -Findings:list) is det.
%
%   True when Findings are the facts, and the terms disproved(Fact), that
%   Items stand for.
%
%   @throws existence_error(situation, Item)

findings_of(Items, Findings) :-
    maplist(item_findings, Items, Lists),
    append(Lists, Findings).

item_findings(Item, Findings) :-
    (   Item = disproved(Fact)
    ->  true
    ;   Fact = Item
    ),
    (   finding(Fact, _, _)
    ->  Findings = [Item]
    ;   situation(Item, Items)
    ->  findings_of(Items, Findings)
    ;   throw(error(existence_error(situation, Item), _))
    ).
