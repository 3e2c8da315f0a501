:- module(provider_fault,
          [ provider_fault/4            % ?Provider, ?Matter, ?Victim, ?Scope
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/knowledge)).
:- use_module(kb(doctrine/knowledge_by_notice)).

/** <module> The provider's fault in indirect infringement (过错)

Fourth element of indirect infringement: intent, or negligence, that is to
know, or have to know, of the infringement and not use due diligence, or let
it go on.  Knowledge is not intent: no rule derives the one from the other.
Whether negligence is enough to aid a tort is contested (X-16).
*/

schema:cites(provider_fault/4, nsp_study:'A-16').
schema:cites(provider_fault/4, civil_code:'1165(1)').
schema:cites(wilful/3, nsp_study:'A-10').
schema:cites(knowing_neglect/4, nsp_study:'A-16').
schema:cites(knowing_neglect/4, nsp_study:'A-31').
schema:cites(knows_or_should/4, nsp_study:'A-16').
schema:cites(knows_by_notice_alone/4, civil_code:'1195(2)').
schema:cites(knows_by_notice_alone/4, nsp_study:'A-32').
schema:cites(lacks_diligence/2, nsp_study:'A-16').
schema:cites(no_diligence_shown/2, nsp_study:'A-16').
schema:cites(no_diligence_shown/2, spc_copyright:'7(3)').
schema:cites(no_diligence_shown/2, spc_copyright:'8(3)').

%!  provider_fault(?Provider, ?Matter, ?Victim, ?Scope) is nondet.
%
%   True when Provider is at fault as to Matter, for Scope of the loss of
%   Victim: `whole`, `since_knowledge`, or `enlarged_part` where it knew by a
%   notice alone.  Failure means that fault is not shown.
%
%   @see nsp_study:A-16, civil_code:1165(1)

provider_fault(Provider, Matter, Victim, Scope) :-
    (   wilful(Provider, Matter, Scope)
    ;   knowing_neglect(Provider, Matter, Victim, Scope)
    ).

wilful(Provider, Matter, whole) :-
    intended(Provider, Matter).

knowing_neglect(Provider, Matter, Victim, Scope) :-
    reading(negligent_aiding, allowed),
    knows_or_should(Provider, Matter, Victim, Scope),
    lacks_diligence(Provider, Matter).

knows_or_should(Provider, Matter, Victim, Scope) :-
    (   knowledge(Provider, Matter, Scope)
    ;   knows_by_notice_alone(Provider, Matter, Victim, Scope)
    ).

knows_by_notice_alone(Provider, Matter, Victim, enlarged_part) :-
    knowledge_by_notice(Provider, Matter, Victim).

lacks_diligence(Provider, Matter) :-
    (   tolerated(Provider, Matter)
    ;   no_diligence_shown(Provider, Matter)
    ).

no_diligence_shown(Provider, Matter) :-
    not_shown(used_due_diligence(Provider, Matter)),
    not_shown(took_necessary_measures(Provider, Matter)).
