:- module(knowledge,
          [ knowledge/3                 % ?Provider, ?Matter, ?Scope
          ]).
:- use_module(kb(rules)).

/** <module> Knowledge, actual or constructive (知道或者应当知道)

Knowledge from another source than a notice alone.  It decides for which
part of the loss a provider may answer: for the whole where it existed from
the start, otherwise for the loss since.  It is never intent.
*/

schema:cites(knowledge/3, civil_code:'1197').
schema:cites(knowledge/3, spc_copyright:'8(1)').
schema:cites(knowledge/3, nsp_study:'A-16').
schema:cites(knew_from_the_start/3, civil_code:'1197').
schema:cites(should_have_known_from_the_start/3, civil_code:'1197').
schema:cites(knew_at_some_time/3, civil_code:'1197').
schema:cites(knew_at_some_time/3, nsp_study:'A-32').
schema:cites(knew_at_some_time/3, project_note:since_knowledge).
schema:cites(should_have_known_at_some_time/3, civil_code:'1197').
schema:cites(should_have_known_at_some_time/3, nsp_study:'A-32').
schema:cites(should_have_known_at_some_time/3, project_note:since_knowledge).

%!  knowledge(?Provider, ?Matter, ?Scope) is nondet.
%
%   True when Provider knew or should have known of Matter, so that it may
%   answer for Scope: `whole` or `since_knowledge`.  Failure means that
%   knowledge is not shown, never that there was none.
%
%   @see civil_code:1197, spc_copyright:8(1), nsp_study:A-16

knowledge(Provider, Matter, Scope) :-
    (   knew_from_the_start(Provider, Matter, Scope)
    ;   should_have_known_from_the_start(Provider, Matter, Scope)
    ;   knew_at_some_time(Provider, Matter, Scope)
    ;   should_have_known_at_some_time(Provider, Matter, Scope)
    ).

knew_from_the_start(Provider, Matter, whole) :-
    knew(Provider, Matter, from_start).

should_have_known_from_the_start(Provider, Matter, whole) :-
    should_have_known(Provider, Matter, from_start).

knew_at_some_time(Provider, Matter, since_knowledge) :-
    knew(Provider, Matter, _Since).

should_have_known_at_some_time(Provider, Matter, since_knowledge) :-
    should_have_known(Provider, Matter, _Since).
