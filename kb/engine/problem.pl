:- module(problem,
          [ case_problem/4,             % +Line, +Term, +Nearest, +Message
            usage_problem/3,            % +Term, +Nearest, +Message
            in_file/2,                  % +File, :Goal
            nearest/3                   % +Word, +Candidates, -Nearest
          ]).
:- use_module(library(isub), [isub/4]).
:- use_module(library(lists), [last/2, member/2]).

/** <module> One clear error for bad input

Whatever is wrong with a case is thrown as

  error(case_error(File, Line, Term, Nearest, Message), _)

File is the name of the case file or `null`; Line is where in it, or `null`;
Term is the offending text; Nearest the nearest right one, or `null`; Message
is a whole sentence without the other four.
*/

:- meta_predicate
    in_file(+, 0).

:- multifile
    prolog:error_message//1.

%!  case_problem(+Line, +Term, +Nearest, +Message) is failure.
%
%   Throw a case error, so that nothing ever follows.  Message is a string
%   or Format-Arguments.
%
%   @throws case_error(null, Line, Term, Nearest, Message)

case_problem(Line, Term, Nearest, Format-Arguments) :-
    !,
    format(string(Message), Format, Arguments),
    case_problem(Line, Term, Nearest, Message).
case_problem(Line, Term, Nearest, Message) :-
    throw(error(case_error(null, Line, Term, Nearest, Message), no_trace)).

%!  usage_problem(+Term, +Candidates:list(atom), +Message) is failure.
%
%   Throw error(usage_error(Term, Nearest, Message), _): somebody asked for a
%   reading, an option or a format that there is not.  Nearest is the one of
%   Candidates most like it.

usage_problem(Name, Candidates, Message0) :-
    format(string(Term), "~w", [Name]),
    nearest(Term, Candidates, Nearest),
    (   Nearest == null
    ->  atomic_list_concat(Candidates, ', ', List),
        format(string(Message), "~w (there are ~w)", [Message0, List])
    ;   Message = Message0
    ),
    throw(error(usage_error(Term, Nearest, Message), no_trace)).

%!  in_file(+File, :Goal) is semidet.
%
%   Run Goal once; a case error that it throws gets File as its place.

in_file(File, Goal) :-
    catch(once(Goal),
          error(case_error(null, Line, Term, Nearest, Message), Context),
          throw(error(case_error(File, Line, Term, Nearest, Message),
                      Context))).

%!  nearest(+Word, +Candidates:list(atom), -Nearest) is det.
%
%   True when Nearest is the candidate most like Word, or `null` if none is
%   like it.

nearest(Word, Candidates, Nearest) :-
    findall(Similarity-Candidate,
            ( member(Candidate, Candidates),
              similar(Word, Candidate, Similarity)
            ),
            Pairs0),
    keysort(Pairs0, Pairs),
    (   last(Pairs, _-Best)
    ->  Nearest = Best
    ;   Nearest = null
    ).

%   One slip of the pen comes before any likeness of parts.

similar(Word, Candidate, 2) :-
    dwim_match(Word, Candidate),
    !.
similar(Word, Candidate, Similarity) :-
    isub(Word, Candidate, Similarity, [zero_to_one(true)]),
    Similarity > 0.6.

prolog:error_message(case_error(File, Line, Term, Nearest, Message)) -->
    place(File, Line),
    [ '~w'-[Message] ],
    part(": ~w", Term),
    part("; did you mean ~w?", Nearest).

prolog:error_message(usage_error(Term, Nearest, Message)) -->
    [ '~w'-[Message] ],
    part(": ~w", Term),
    part("; did you mean ~w?", Nearest).

place(null, null) --> !.
place(null, Line) --> !, [ 'line ~w: '-[Line] ].
place(File, null) --> !, [ '~w: '-[File] ].
place(File, Line) --> [ '~w:~w: '-[File, Line] ].

part(_, null) --> !.
part(Format, Value) --> [ Format-[Value] ].
