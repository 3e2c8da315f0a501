:- module(proof_text,
          [ outcome_text/5,     % +Language, +Width, +Liabilities, +Nodes, -T
            proof_text/5        % +Language, +Width, +Id, +Nodes, -Text
          ]).
:- use_module(kb(readings), [reading_in_force/2, named_reading/2]).
:- use_module(kb(engine/stage)).
:- use_module(kb(lang/wording)).
:- use_module(kb(render/tree_text)).
:- use_module(kb(render/wrap)).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(assoc), [list_to_assoc/2, get_assoc/3]).
:- use_module(library(lists),
            [append/2, append/3, member/2, memberchk/2, nth1/3]).

/** <module> Proofs as text

One step a line, children under their parent, each with its articles or its
burden.  A disjunction with one limb shown is folded into that limb.
*/

%!  outcome_text(+Language, +Width, +Liabilities, +Nodes, -Text:string) is det.
%
%   True when Text is the printed form, in lines of Width columns, of what
%   outcome/2 found.

outcome_text(Language, Width, Liabilities, Nodes, Text) :-
    index(Nodes, Index),
    head_lines(Language, Head),
    (   Liabilities == []
    ->  phrase_word(Language, heading(none), None),
        wrapped("", "", None, Width, Body)
    ;   findall(Lines,
                ( nth1(N, Liabilities, Liability),
                  liability_lines(Language, N, Liability, Index, Width,
                                  Lines)
                ),
                Blocks),
        append(Blocks, Body)
    ),
    append(Head, Body, All),
    atomic_list_concat(All, '\n', Atom),
    string_concat(Atom, "\n", Text).

index(Nodes, Index) :-
    findall(Id-Node,
            ( member(Node, Nodes), arg(1, Node, Id) ),
            Pairs),
    list_to_assoc(Pairs, Index).

%!  proof_text(+Language, +Width, +Id, +Nodes, -Text:string) is det.
%
%   True when Text is the printed proof, in lines of Width columns, below the
%   node Id of the table Nodes.

proof_text(Language, Width, Id, Nodes, Text) :-
    index(Nodes, Index),
    node_lines(Language, Index, Id, Width, Lines),
    atomic_list_concat(Lines, '\n', Atom),
    string_concat(Atom, "\n", Text).

head_lines(Language, [CaseLine, ReadingLine, ""]) :-
    case_on_stage(Id, Titles, _),
    memberchk(Language-Title, Titles),
    phrase_word(Language, heading(case), Case),
    format(string(CaseLine), "~w~w (~w)", [Case, Title, Id]),
    reading_in_force(Name, Settings),
    named_reading(Name, Words),
    memberchk(Language-ReadingWords, Words),
    phrase_word(Language, heading(reading), Reading),
    settings_text(Settings, Set),
    format(string(ReadingLine), "~w~w (~w)~w",
           [Reading, Name, ReadingWords, Set]).

settings_text([], "") :- !.
settings_text(Settings, Text) :-
    findall(S,
            ( member(Q=O, Settings), format(atom(S), "~w=~w", [Q, O]) ),
            Parts),
    atomic_list_concat(Parts, ', ', Joined),
    format(string(Text), "; ~w", [Joined]).

liability_lines(Language, N, Liability, Index, Width, Lines) :-
    get_assoc(Liability.proof, Index,
              node(_, _, Goal, _, _, _, _, Children)),
    wording(Language, Goal, Words0),
    capitalised(Words0, Words),
    format(string(Number), "~w. ", [N]),
    wrapped(Number, "   ", Words, Width, First),
    summary(Language, Liability, Facts),
    findall(Line,
            ( member(Fact, Facts),
              wrapped("   ", "     ", Fact, Width, Ls),
              member(Line, Ls)
            ),
            Summary),
    append(Children, Liability.displaces, Shown),
    trees(Language, Index, Width, Shown, Proof),
    append([First, Summary, Proof, [""]], Lines).

trees(Language, Index, Width, Ids, Lines) :-
    findall(Line,
            ( member(Id, Ids),
              node_lines(Language, Index, Id, Width, Tree),
              ( Line = "" ; member(Line, Tree) )
            ),
            Lines).

%   Only an article is capitalised: a name stands as the case has it.

capitalised(Text0, Text) :-
    string_concat("the ", _, Text0),
    !,
    sub_string(Text0, 0, 1, After, First),
    sub_string(Text0, 1, After, 0, Rest),
    string_upper(First, Upper),
    string_concat(Upper, Rest, Text).
capitalised(Text, Text).

summary(Language, Liability, Lines) :-
    findall(Line, summary_line(Language, Liability, Line), Lines).

summary_line(Language, Liability, Line) :-
    maplist(remedy_word(Language), Liability.remedies, Words),
    headed(Language, remedies, Words, Line).
summary_line(Language, Liability, Line) :-
    member(Recourse, Liability.recourse),
    wording(Language, recourse_against(Recourse.against, Recourse.extent),
            Words),
    citations(Language, Recourse.basis, Cites),
    format(string(Line), "~w ~w", [Words, Cites]).
summary_line(Language, Liability, Line) :-
    citations_text(Language, Liability.basis, Words),
    headed(Language, basis, [Words], Line).

remedy_word(Language, Remedy, Word) :-
    phrase_word(Language, remedy(Remedy), Word).

headed(Language, Key, Words, Line) :-
    phrase_word(Language, heading(Key), Heading),
    separated(Language, Words, Joined),
    format(string(Line), "~w~w", [Heading, Joined]).

citations(_, [], "") :-
    !.
citations(Language, Cites, Text) :-
    citations_text(Language, Cites, Joined),
    format(string(Text), "[~w]", [Joined]).
