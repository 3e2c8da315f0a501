:- module(misses,
          [ no_misses/2                 % +What, +Misses
          ]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [member/2]).

/** <module> Tests that look for counter-examples

A property of the whole knowledge base is tested by asking for everything
that breaks it.  What is found is printed one a line before the test fails.
*/

%!  no_misses(+What:string, +Misses:list) is semidet.
%
%   True when Misses is empty.  Otherwise print that What were found, and each
%   of them, which is Format-Arguments or any other term, and fail.

no_misses(_, []) :-
    !.
no_misses(What, Misses) :-
    maplist(miss_text, Misses, Texts0),
    sort(Texts0, Texts),
    format(user_error, "~N~w:~n", [What]),
    forall(member(Text, Texts), format(user_error, "    ~w~n", [Text])),
    fail.

miss_text(Format-Arguments, Text) :-
    string(Format),
    !,
    format(string(Text), Format, Arguments).
miss_text(Miss, Text) :-
    format(string(Text), "~p", [Miss]).
