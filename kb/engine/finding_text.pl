:- module(finding_text,
          [ finding_text/2              % +Term, -Text
          ]).
:- use_module(kb(engine/findings), [plain_name//0]).
:- autoload(library(apply), [maplist/3]).

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
    compound(Term),
    \+ Term = date(_, _, _),
    compound_name_arguments(Term, Name, Arguments),
    \+ current_op(_, _, Name),
    !,
    argument_text(Name, NameText),
    maplist(argument_text, Arguments, Texts),
    atomic_list_concat(Texts, ',', Inner),
    format(string(Text), "~w(~w)", [NameText, Inner]).
finding_text(Term, Text) :-
    argument_text(Term, Text).

argument_text(Var, "_") :-
    var(Var),
    !.
argument_text(date(Y, M, D), Text) :-
    !,
    format(string(Text), "~|~`0t~d~4+-~|~`0t~d~2+-~|~`0t~d~2+", [Y, M, D]).
argument_text(Amount, Text) :-
    rational(Amount),
    between(0, 40, Decimals),
    integer(Amount * 10**Decimals) =:= Amount * 10**Decimals,
    !,
    Scaled is Amount * 10**Decimals,
    format(string(Text), "~*d", [Decimals, Scaled]).
argument_text(Name, Text) :-
    atom(Name),
    !,
    (   atom_codes(Name, Codes),
        phrase(plain_name, Codes)
    ->  atom_string(Name, Text)
    ;   atomic_list_concat(Parts, '\'', Name),
        atomic_list_concat(Parts, '\'\'', Doubled),
        format(string(Text), "'~w'", [Doubled])
    ).
argument_text(Term, Text) :-
    compound(Term),
    \+ is_list(Term),
    !,
    finding_text(Term, Text0),
    (   compound_name_arguments(Term, Name, _),
        current_op(_, _, Name)
    ->  format(string(Text), "(~w)", [Text0])
    ;   Text = Text0
    ).
argument_text(Term, Text) :-
    format(string(Text), "~q", [Term]).
