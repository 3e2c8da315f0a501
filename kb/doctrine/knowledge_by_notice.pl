:- module(knowledge_by_notice,
          [ knowledge_by_notice/3       % ?Provider, ?Matter, ?Victim
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/effective_notice)).

/** <module> Knowledge that rests on a notice alone (因通知而明知)

  1. an effective notice
  2. no timely and necessary measures
*/

schema:cites(knowledge_by_notice/3, spc_copyright:'13').
schema:cites(knowledge_by_notice/3, civil_code:'1195(1)').

%!  knowledge_by_notice(?Provider, ?Matter, ?Victim) is nondet.
%
%   True when Provider knew of Matter because Victim gave an effective notice
%   to which Provider did not respond in time.  Such knowledge reaches the
%   enlarged part of the damage alone.  Failure means that it is not shown.
%
%   @see spc_copyright:13, by analogy beyond copyright; civil_code:1195(1)

knowledge_by_notice(Provider, Matter, Victim) :-
    effective_notice(Victim, Provider, Matter),
    not_shown(took_timely_measures(Provider, Matter)).
