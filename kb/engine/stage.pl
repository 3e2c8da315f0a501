:- module(stage,
          [ with_case/4,                % +Case, +Reading, +Settings, :Goal
            stage_case/1,               % +Case
            stage_findings/2,           % +Facts, +Disproved
            all_on_stage/2,             % -Facts, -Disproved
            clear_stage/0,
            display_name/3,             % ?Name, ?Language, -Text
            case_on_stage/3,            % -Id, -Title, -File
            stated_in_line/2,           % +Fact, -Line
            case_findings/2,            % -Facts, -Disproved
            findings_hash/1             % -Hash
          ]).
:- use_module(kb(vocabulary), [finding/3]).
:- use_module(kb(readings), [set_reading/2]).
:- use_module(kb(engine/finding_text)).
:- use_module(kb(engine/negation)).
:- use_module(library(apply), [maplist/2, maplist/3]).
:- use_module(library(lists), [append/2, member/2]).
:- use_module(library(sha), [sha_hash/3, hash_atom/2]).

/** <module> One case at a time on the stage

The facts of a case are dynamic clauses that doctrine asks directly.
with_case/4 puts them there inside snapshot/1, so that no case ever sees a
finding of another, whatever happens in between: failure, error, abort.  One
thread at a time has the stage.
*/

:- meta_predicate
    with_case(+, +, +, 0).

:- dynamic
    display_name/3, case_on_stage/3, stated_in_line/2.

%!  with_case(+Case:dict, +Reading, +Settings, :Goal) is semidet.
%
%   Run Goal once with only Case on the stage and Reading in force.  Reading
%   `none` means the reading of the case, or doctrine if it names none.
%
%   @throws domain_error/2 from set_reading/2.

with_case(Case, Reading0, Settings, Goal) :-
    chosen_reading(Reading0, Case.reading, Reading),
    with_mutex(stage,
               call_cleanup(snapshot(( clear_stage,
                                       stage_case(Case),
                                       set_reading(Reading, Settings),
                                       once(Goal)
                                     )),
                            reclaim(Case))).

%   SWI-Prolog keeps the clauses of a snapshot that were looked up through an
%   index until their predicate changes outside of a snapshot (9.0.4).  So it
%   is changed, in a transaction that comes to nothing and that nobody sees.

reclaim(Case) :-
    findall(Name/Arity,
            ( member(Fact-_, Case.facts), functor(Fact, Name, Arity) ),
            Indicators0),
    sort(Indicators0, Indicators),
    findall(vocabulary:Head,
            ( member(Name/Arity, Indicators), functor(Head, Name, Arity) ),
            Heads),
    transaction(maplist(touch,
                        [ stage:stated_in_line(_, _),
                          stage:display_name(_, _, _)
                        | Heads
                        ])).

touch(Head) :-
    assertz(Head, Ref),
    erase(Ref).

chosen_reading(none, none, doctrine) :- !.
chosen_reading(none, Reading, Reading) :- !.
chosen_reading(Reading, _, Reading).

%!  stage_case(+Case:dict) is det.
%
%   Add the findings and names of Case to what is on the stage.

stage_case(Case) :-
    retractall(case_on_stage(_, _, _)),
    assertz(case_on_stage(Case.id, Case.title, Case.file)),
    stage_findings(Case.facts, Case.disproved),
    forall(member(Name-Words, Case.names),
           forall(member(Language-Text, Words),
                  assertz(display_name(Name, Language, Text)))).

%!  stage_findings(+Facts, +Disproved) is det.
%
%   Add these findings, lists Term-Line, to what is on the stage.

stage_findings(Facts, Disproved) :-
    maplist(stage_fact, Facts),
    maplist(stage_disproved, Disproved).

stage_fact(Fact-Line) :-
    (   vocabulary:Fact
    ->  true
    ;   assertz(vocabulary:Fact),
        note_line(Fact, Line)
    ).

stage_disproved(Fact-Line) :-
    assertz(negation:disproved(Fact)),
    note_line(Fact, Line).

note_line(_, null) :-
    !.
note_line(Fact, Line) :-
    assertz(stated_in_line(Fact, Line)).

%!  clear_stage is det.
%
%   Take everything of a case off the stage.

clear_stage :-
    forall(finding(Fact, _, _), retractall(vocabulary:Fact)),
    retractall(negation:disproved(_)),
    retractall(display_name(_, _, _)),
    retractall(case_on_stage(_, _, _)),
    retractall(stated_in_line(_, _)).

%!  display_name(?Name, ?Language, -Text) is nondet.
%
%   True when the case shows Name as Text in Language.

%!  case_on_stage(-Id, -Title, -File) is semidet.
%
%   True when the case Id, titled [en-String, zh-String], read from File (or
%   `null`), is on the stage.

%!  stated_in_line(+Fact, -Line) is nondet.
%
%   True when the file of the case states Fact, or its contrary, in Line.

%!  all_on_stage(-Facts:list, -Disproved:list) is det.
%
%   True when these findings, lists Term-Line, are on the stage.

all_on_stage(Facts, Disproved) :-
    findall(Fact-null,
            ( finding(Fact, _, _), vocabulary:Fact ),
            Facts),
    findall(Fact-null, disproved(Fact), Disproved).

%!  case_findings(-Facts:list(string), -Disproved:list(string)) is det.
%
%   True when these are the findings on the stage, as the case may write
%   them, sorted.

case_findings(Facts, Disproved) :-
    findall(Text,
            ( finding(Fact, _, _),
              vocabulary:Fact,
              finding_text(Fact, Text)
            ),
            Facts0),
    sort(Facts0, Facts),
    findall(Text,
            ( disproved(Fact), finding_text(Fact, Text) ),
            Disproved0),
    sort(Disproved0, Disproved).

%!  findings_hash(-Hash:atom) is det.
%
%   True when Hash is the SHA-256, in hexadecimal, of the findings on the
%   stage, one a line, the disproved ones after an empty line.

findings_hash(Hash) :-
    case_findings(Facts, Disproved),
    append([Facts, [""], Disproved], Lines),
    atomic_list_concat(Lines, '\n', Text),
    sha_hash(Text, Bytes, [algorithm(sha256), encoding(utf8)]),
    hash_atom(Bytes, Hash).
