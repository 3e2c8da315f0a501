:- module(findings,
          [ read_finding/2,             % +Text, -Term
            plain_name//0
          ]).
:- use_module(library(dcg/basics)).
:- use_module(library(lists), [append/3, memberchk/2]).

/** <module> The grammar of findings

A finding is written like a Prolog term, but is data and is never read by
Prolog's reader:

    finding   = name [ "(" argument { "," argument } ")" ]
    argument  = date | amount | "_" | name
    name      = small letter { letter | digit | "_" } | "'" text "'"
    date      = YYYY-MM-DD
    amount    = digits [ "." digits ], at most 18 on either side

A name becomes an atom, a date date(Y, M, D), an amount a rational number,
and "_", which stands for anything, a fresh variable.  A quote within a
quoted name is doubled.  Letters are those of any script.
*/

%!  read_finding(+Text, -Term) is det.
%
%   True when Term is the finding written as Text.
%
%   @throws finding_syntax(Message)  if Text is not a finding.

read_finding(Text, Term) :-
    string_codes(Text, Codes),
    (   phrase(finding(Term0), Codes, Rest)
    ->  (   Rest == []
        ->  Term = Term0
        ;   trouble_at(Rest)
        )
    ;   trouble("a finding is a name, or name(argument, ...)", [])
    ).

trouble(Format, Arguments) :-
    format(string(Message), Format, Arguments),
    throw(finding_syntax(Message)).

trouble_at(Rest) :-
    string_codes(Text, Rest),
    (   string_length(Text, Length),
        Length > 20
    ->  sub_string(Text, 0, 20, _, Start),
        trouble("not understood from \"~w...\" on", [Start])
    ;   trouble("not understood from \"~w\" on", [Text])
    ).

finding(Term) -->
    blanks,
    name(Name),
    !,
    (   "("
    ->  arguments(Arguments),
        { Term =.. [Name|Arguments] }
    ;   { Term = Name }
    ),
    blanks.

arguments([Argument|Arguments]) -->
    blanks,
    argument(Argument),
    blanks,
    (   ","
    ->  arguments(Arguments)
    ;   ")"
    ->  { Arguments = [] }
    ;   remainder(Rest),
        { Rest == []
        -> trouble("the closing parenthesis is missing", [])
        ;  trouble_at(Rest)
        }
    ).

argument(Argument) -->
    date(Argument),
    !.
argument(Argument) -->
    amount(Argument),
    !.
argument(_) -->
    "_",
    \+ more_of_name(_),
    !.
argument(Argument) -->
    name(Argument),
    !.
argument(_) -->
    remainder(Rest),
    { Rest = [C|_],
      ( code_type(C, upper) ; C == 0'_ )
    ->  trouble("a name begins with a small letter, or stands in single \c
                 quotes", [])
    ;   trouble("an argument is a name, a date or an amount", [])
    }.

date(date(Year, Month, Day)) -->
    digits_exactly(4, Year), "-",
    digits_exactly(2, Month), "-",
    digits_exactly(2, Day),
    \+ more_of_name(_),
    { possible_date(Year, Month, Day)
    -> true
    ;  trouble("~|~`0t~d~4+-~|~`0t~d~2+-~|~`0t~d~2+ is not a day of the \c
                calendar", [Year, Month, Day])
    }.

possible_date(Year, Month, Day) :-
    between(1, 12, Month),
    days(Month, Year, Days),
    between(1, Days, Day).

days(2, Year, Days) :-
    !,
    (   Year mod 4 =:= 0,
        ( Year mod 100 =\= 0 ; Year mod 400 =:= 0 )
    ->  Days = 29
    ;   Days = 28
    ).
days(Month, _, 30) :-
    memberchk(Month, [4, 6, 9, 11]),
    !.
days(_, _, 31).

digits_exactly(N, Number) -->
    { length(Codes, N) },
    ascii_digits(Codes),
    { number_codes(Number, Codes) }.

ascii_digits([]) --> [].
ascii_digits([D|Ds]) --> [D], { between(0'0, 0'9, D) }, ascii_digits(Ds).

amount(Amount) -->
    some_digits(Whole),
    { at_most(18, Whole) },
    (   ".", some_digits(Part)
    ->  { at_most(18, Part),
          append(Whole, Part, Codes),
          length(Part, Decimals),
          number_codes(Scaled, Codes),
          Amount is Scaled rdiv 10**Decimals
        }
    ;   { number_codes(Amount, Whole) }
    ),
    \+ more_of_name(_).

at_most(Limit, Digits) :-
    length(Digits, Length),
    (   Length =< Limit
    ->  true
    ;   trouble("an amount has at most ~w digits on either side", [Limit])
    ).

some_digits([D|Ds]) -->
    [D],
    { between(0'0, 0'9, D) },
    (   some_digits(Ds)
    ->  []
    ;   { Ds = [] }
    ).

name(Name) -->
    "'",
    !,
    quoted(Codes),
    { atom_codes(Name, Codes) }.
name(Name) -->
    [First],
    { code_type(First, prolog_atom_start) },
    name_rest(Rest),
    { atom_codes(Name, [First|Rest]) }.

name_rest([C|Cs]) -->
    more_of_name(C),
    !,
    name_rest(Cs).
name_rest([]) --> [].

more_of_name(C) -->
    [C],
    { code_type(C, prolog_identifier_continue) }.

quoted([0''|Codes]) --> "''", !, quoted(Codes).
quoted([]) --> "'", !.
quoted([C|Codes]) -->
    [C],
    !,
    { C < 0' 
    -> trouble("a quoted name holds a control character", [])
    ;  true
    },
    quoted(Codes).
quoted(_) -->
    { trouble("the closing quote is missing", []) }.

%!  plain_name// is semidet.
%
%   True for a name that needs no quotes.

plain_name -->
    [First],
    { code_type(First, prolog_atom_start) },
    name_rest(_),
    \+ [_].
