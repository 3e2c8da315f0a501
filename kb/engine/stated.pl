:- module(stated,
          [ stated/3,                   % +Pairs, +Key, -Findings
            check_stated/3              % +Facts, +Disproved, -Types
          ]).
:- use_module(kb(vocabulary), [finding/3, type/2]).
:- use_module(kb(engine/findings)).
:- use_module(kb(engine/finding_text)).
:- use_module(kb(engine/problem)).
:- use_module(kb(engine/trees)).
:- use_module(library(apply), [maplist/2, maplist/3, foldl/4, foldl/5]).
:- use_module(library(assoc),
            [empty_assoc/1, get_assoc/3, put_assoc/4, assoc_to_list/2]).
:- use_module(library(lists), [append/3, member/2, memberchk/2, nth1/3]).

/** <module> The findings that a case states

Each must be a fact of the vocabulary with arguments of the right types; a
name stands for one kind of thing throughout; nothing is both established
and disproved.
*/

%!  stated(+Pairs, +Key, -Findings:list) is det.
%
%   True when Findings, a list Term-Line, stand under Key, none twice.
%
%   @throws case_error/5, see problem.pl.

stated(Pairs, Key, Findings) :-
    memberchk(Key-_-Tree, Pairs),
    !,
    tree_seq(Tree, Key, Trees),
    maplist(read_stated, Trees, Findings0),
    once_each(Findings0, Findings).
stated(_, _, []).

%   A finding stated twice counts once, where it first stands.

once_each(Findings0, Findings) :-
    findall(f(Finding, N, Line), nth1(N, Findings0, Finding-Line), Numbered),
    sort(1, @<, Numbered, Distinct),
    sort(2, @<, Distinct, Ordered),
    findall(Finding-Line, member(f(Finding, _, Line), Ordered), Findings).

read_stated(Tree, Finding-Line) :-
    tree_scalar(Tree, Text, Line),
    catch(read_finding(Text, Finding), finding_syntax(Message),
          case_problem(Line, Text, null, Message)),
    (   callable(Finding)
    ->  true
    ;   case_problem(Line, Text, null, "this is not a finding")
    ),
    functor(Finding, Name, Arity),
    (   functor(Most, Name, Arity),
        finding(Most, Arguments, _)
    ->  true
    ;   unknown_fact(Line, Text, Name, Arity)
    ),
    Finding =.. [_|Values],
    maplist(check_value(Line, Text), Arguments, Values).

unknown_fact(Line, Text, Name, Arity) :-
    findall(Known,
            ( finding(Fact, _, _), functor(Fact, Known, _) ),
            Knowns),
    (   finding(Fact, _, _),
        functor(Fact, Name, _)
    ->  form(Fact, Nearest),
        case_problem(Line, Text, Nearest,
                     "~w does not take ~w arguments"-[Name, Arity])
    ;   nearest(Name, Knowns, Known),
        (   finding(Fact, _, _),
            functor(Fact, Known, _)
        ->  form(Fact, Nearest)
        ;   Nearest = null
        ),
        case_problem(Line, Text, Nearest,
                     "~w/~w is not a fact of the vocabulary"-[Name, Arity])
    ).

form(Fact, Form) :-
    once(finding(Fact, Arguments, _)),
    functor(Fact, Name, _),
    findall(Role, member(Role-_, Arguments), Roles),
    atomic_list_concat(Roles, ', ', Inner),
    format(atom(Form), "~w(~w)", [Name, Inner]).

check_value(_, _, _, Value) :-
    var(Value),
    !.
check_value(Line, Text, Role-Type, Value) :-
    type(Type, Description),
    (   has_type(Description, Value)
    ->  true
    ;   expected_value(Description, Value, Expected, Nearest),
        case_problem(Line, Text, Nearest,
                     "the ~w of this finding is ~w"-[Role, Expected])
    ).

has_type(name, Value) :-
    atom(Value),
    \+ memberchk(Value, [undated, from_start]).
has_type(one_of(Names), Value) :-
    memberchk(Value, Names).
has_type(date, date(_, _, _)).
has_type(date, undated).
has_type(moment, from_start).
has_type(moment, Value) :-
    has_type(date, Value).

expected_value(name, _, "a name", null).
expected_value(date, _, "a date such as 2024-03-01, or undated", null).
expected_value(moment, _,
               "a date such as 2024-03-01, or undated, or from_start", null).
expected_value(one_of(Names), Value, Expected, Nearest) :-
    atomic_list_concat(Names, ', ', List),
    format(string(Expected), "one of ~w", [List]),
    (   atom(Value)
    ->  nearest(Value, Names, Nearest)
    ;   Nearest = null
    ).

%!  check_stated(+Facts, +Disproved, -Types:list) is det.
%
%   True when Facts and Disproved, lists Term-Line, go together.  Types is a
%   list Name-Type of all names in them.
%
%   @throws case_error/5, see problem.pl.

check_stated(Facts, Disproved, Types) :-
    maplist(no_wildcard, Facts),
    append(Facts, Disproved, All),
    empty_assoc(None),
    foldl(name_types, All, None, Known),
    assoc_to_list(Known, Types),
    maplist(not_contradicted(Facts), Disproved).

no_wildcard(Finding-Line) :-
    (   ground(Finding)
    ->  true
    ;   finding_text(Finding, Text),
        case_problem(Line, Text, null,
                     "\"_\" stands for anything and is allowed under \c
                      disproved only")
    ).

%   Each name of a case is a party, a matter or an injury, and one only.

name_types(Finding-Line, Types0, Types) :-
    functor(Finding, Name, Arity),
    functor(Most, Name, Arity),
    finding(Most, Arguments, _),
    Finding =.. [_|Values],
    foldl(name_type(Line), Arguments, Values, Types0, Types).

name_type(_, _-Type, Value, Types, Types) :-
    ( var(Value) ; \+ type(Type, name) ),
    !.
name_type(Line, _-Type, Value, Types0, Types) :-
    (   get_assoc(Value, Types0, Other)
    ->  (   Other == Type
        ->  Types = Types0
        ;   finding_text(Value, Text),
            case_problem(Line, Text, null,
                         "the name is of type ~w here and of type ~w \c
                          before"-[Type, Other])
        )
    ;   put_assoc(Value, Types0, Type, Types)
    ).

not_contradicted(Facts, Pattern-Line) :-
    (   member(Fact-FactLine, Facts),
        subsumes_term(Pattern, Fact)
    ->  finding_text(Pattern, Text),
        (   FactLine == null
        ->  Where = ""
        ;   format(string(Where), " in line ~w", [FactLine])
        ),
        case_problem(Line, Text, null,
                     "the finding is disproved here and established~w"-
                     [Where])
    ;   true
    ).
