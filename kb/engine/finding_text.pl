:- module(finding_text,
          [ finding_text/2              % +Term, -Text
          ]).
:- use_module(kb(engine/findings), [plain_name//0]).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [member/2]).

/** <module> Findings as text

The reverse of findings.pl: what is written here is read there as the same
term.
*/

%!  finding_text(+Term, -Text:string) is det.
%
%   True when Text is Term in the grammar above.  Terms that the grammar
%   does not know, such as goals of other people's rules, are written as
%   Prolog writes them.

finding_text(Term, Text) :-
    flat(Term),
    compound(Term),
    !,
    compound_name_arguments(Term, Name, Arguments),
    argument_text(Name, NameText),
    maplist(argument_text, Arguments, Texts),
    atomic_list_concat(Texts, ',', Inner),
    format(string(Text), "~w(~w)", [NameText, Inner]).
finding_text(Term, Text) :-
    argument(Term),
    !,
    argument_text(Term, Text).
finding_text(Term, Text) :-
    format(string(Text), "~W", [Term, [quoted(true), numbervars(true)]]).

%   A finding: a name with arguments that are not compound, but for dates.

flat(Term) :-
    compound(Term),
    \+ argument(Term),
    compound_name_arguments(Term, Name, Arguments),
    \+ current_op(_, _, Name),
    forall(member(Argument, Arguments), argument(Argument)).

argument(Var) :- var(Var), !.
argument(date(Y, M, D)) :- !, integer(Y), integer(M), integer(D).
argument(Name) :- atom(Name), !.
argument(Amount) :- rational(Amount).

argument_text(Var, "_") :-
    var(Var),
    !.
argument_text(date(Y, M, D), Text) :-
    !,
    format(string(Text), "~|~`0t~d~4+-~|~`0t~d~2+-~|~`0t~d~2+", [Y, M, D]).
argument_text(Amount, Text) :-
    rational(Amount),
    !,
    amount_text(Amount, Text).
argument_text(Name, Text) :-
    atom_codes(Name, Codes),
    (   phrase(plain_name, Codes)
    ->  atom_string(Name, Text)
    ;   atomic_list_concat(Parts, '\'', Name),
        atomic_list_concat(Parts, '\'\'', Doubled),
        format(string(Text), "'~w'", [Doubled])
    ).

%   A rational that no decimal can be is shown as Prolog writes it.

amount_text(Amount, Text) :-
    between(0, 18, Decimals),
    Scaled is Amount * 10**Decimals,
    integer(Scaled),
    !,
    format(string(Text), "~*d", [Decimals, Scaled]).
amount_text(Amount, Text) :-
    format(string(Text), "~q", [Amount]).
