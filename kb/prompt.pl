:- module(prompt,
          [ load_case/1,                % +Case
            why/1,                      % :Goal
            suppose/2,                  % +Facts, :Goal
            reading/1,                  % ?Name
            language/1                  % +Language
          ]).
:- use_module(kb(readings), [set_reading/2, reading_in_force/2]).
:- use_module(kb(vocabulary), [finding/3]).
:- use_module(kb(lang/wording)).
:- use_module(kb(liability)).
:- use_module(kb(outcome)).
:- use_module(kb(engine/case)).
:- use_module(kb(engine/finding_text)).
:- use_module(kb(engine/negation), [shown_not/1]).
:- use_module(kb(engine/problem)).
:- use_module(kb(engine/stage)).
:- use_module(kb(engine/stated)).
:- use_module(kb(engine/table)).
:- use_module(kb(engine/twins)).
:- use_module(kb(engine/yaml_tree)).
:- use_module(kb(render/proof_text)).
:- use_module(library(apply), [maplist/3, partition/4]).
:- use_module(library(error), [must_be/2]).
:- use_module(library(lists), [append/3, member/2]).

/** <module> The knowledge base at the Prolog prompt

A case is loaded once and then asked about with ordinary queries, of
liable/3, of any conclusion of doctrine, of any fact.  No answer means that
something is not shown; it never means that it is false.
*/

:- meta_predicate
    why(:),
    suppose(+, 0).

:- dynamic
    speaks/1.

speaks(en).

%!  load_case(+Case) is det.
%
%   Put Case, a file or the id of a case of the library, on the stage in place
%   of the one before.  If it names a reading, that reading is put in force.
%
%   @throws case_error/5, see engine/problem.pl; the case before stays.

load_case(Name) :-
    case_file(Name, File),
    read_yaml(File, Tree),
    read_case(Tree, File, Case),
    transaction(( clear_stage,
                  stage_case(Case),
                  (   Case.reading == none
                  ->  true
                  ;   set_reading(Case.reading, [])
                  )
                )).

case_file(Name, File) :-
    member(Library, [ '../queries/cases/', '../cases/' ]),
    atomic_list_concat([Library, Name, '.yaml'], Relative),
    absolute_file_name(kb(Relative), File,
                       [access(read), file_errors(fail)]),
    !.
case_file(File, File).

%!  reading(?Name) is semidet.
%
%   With Name unbound, true when Name is the reading in force; otherwise put
%   the reading Name in force.  For single switches see set_reading/2.
%
%   @throws usage_error/3 if there is no such reading.

reading(Name) :-
    var(Name),
    !,
    reading_in_force(Name, _).
reading(Name) :-
    set_reading(Name, []).

%!  language(+Language) is det.
%
%   Print proofs in Language: `en` or `zh`.

language(Language) :-
    must_be(oneof([en, zh]), Language),
    retractall(speaks(_)),
    assertz(speaks(Language)).

%!  why(:Goal) is semidet.
%
%   Print the proof of Goal, which becomes bound: liable/3, liable/5, a
%   conclusion of doctrine or a fact.  Fails, after saying so, when Goal is
%   not shown; that never means that Goal is false.
%
%   @throws usage_error/3, see engine/problem.pl: no such conclusion

why(_:Goal) :-
    must_be(callable, Goal),
    speaks(Language),
    (   proof_of(Goal, Id, Nodes)
    ->  line_width(Width),
        proof_text(Language, Width, Id, Nodes, Text),
        write(Text)
    ;   kind_of_lack(Goal, Kind),
        phrase_word(Language, connective(Kind), Lead),
        wording(Language, Goal, Words),
        format("   ~w~w~n", [Lead, Words]),
        fail
    ).

line_width(Width) :-
    catch(tty_size(_, Columns), _, Columns = 100),
    Width is max(40, min(100, Columns)).

kind_of_lack(Goal, shown_not) :-
    shown_not(Goal),
    !.
kind_of_lack(_, not_shown).

proof_of(liable(Debtor, Creditor, Form), Id, Nodes) :-
    !,
    proof_of(liable(Debtor, Creditor, Form, _, _), Id, Nodes).
proof_of(liable(Debtor, Creditor, Form, Injury, Scope), Id, Nodes) :-
    !,
    outcome(Liabilities, Nodes),
    member(Liability, Liabilities),
    liability{ debtor:Debtor, creditor:Creditor, form:Form, injury:Injury,
               scope:Scope, proof:Id } :< Liability.
proof_of(Goal, Id, Nodes) :-
    functor(Goal, Name, Arity),
    (   rule_clause(_, Module, Name/Arity, _, _)
    ->  true
    ;   finding(Goal, _, _)
    ->  Module = vocabulary
    ;   findall(Each,
                ( rule_clause(_, _, Each/_, _, _)
                ; finding(Fact, _, _), functor(Fact, Each, _)
                ),
                Known0),
        sort(Known0, Known),
        nearest(Name, Known, Nearest),
        format(string(Message),
               "~w/~w is neither a conclusion nor a fact", [Name, Arity]),
        throw(error(usage_error(Goal, Nearest, Message), no_trace))
    ),
    first_proof(Module:Goal, Raw),
    empty_table(Table0),
    add_proof(Raw, unknown, Id, Table0, Table),
    table_nodes(Table, Nodes).

%!  suppose(+Facts:list, :Goal) is nondet.
%
%   True when Goal would hold if Facts were established; disproved(Fact)
%   supposes that Fact is disproved.  A finding of the case to the contrary
%   gives way.  What was supposed is gone afterwards.  A date is written
%   2024-03-01.
%
%   @throws case_error/5, see engine/problem.pl

suppose(Facts, Goal) :-
    must_be(list, Facts),
    must_be(acyclic, Facts),
    partition(is_disproved, Facts, Disproved0, Established0),
    maplist(supposed, Disproved0, Disproved),
    maplist(supposed, Established0, Established),
    snapshot(( stage_more(Established, Disproved),
               findall(Goal, Goal, Solutions)
             )),
    member(Goal, Solutions).

is_disproved(disproved(_)).

supposed(disproved(Fact), Tree) :-
    !,
    supposed(Fact, Tree).
supposed(Fact, scalar(Text, null)) :-
    with_dates(Fact, Plain),
    finding_text(Plain, Text).

%   Prolog reads 2024-03-01 as (2024-3)-1.

with_dates(Var, Var) :-
    var(Var),
    !.
with_dates(Year-Month-Day, date(Year, Month, Day)) :-
    integer(Year), integer(Month), integer(Day),
    !.
with_dates(Term, Dated) :-
    compound(Term),
    !,
    compound_name_arguments(Term, Name, Arguments0),
    maplist(with_dates, Arguments0, Arguments),
    compound_name_arguments(Dated, Name, Arguments).
with_dates(Term, Term).

stage_more(Established, Disproved) :-
    stated([facts-null-seq(Established, null)], facts, Facts),
    stated([facts-null-seq(Disproved, null)], facts, Contrary),
    forall(member(Fact-_, Facts), give_way(negation:disproved(Fact))),
    forall(member(Fact-_, Contrary), give_way(vocabulary:Fact)),
    all_on_stage(Before, ContraryBefore),
    append(Before, Facts, AllFacts),
    append(ContraryBefore, Contrary, AllContrary),
    check_stated(AllFacts, AllContrary, _),
    stage_findings(Facts, Contrary).

%   A disproved pattern gives way to the fact that it covers, a fact to the
%   pattern that covers it.

give_way(Module:Term) :-
    forall(( clause(Module:Term, true, Ref),
             clause(Module:Stated, true, Ref),
             ( subsumes_term(Stated, Term) ; subsumes_term(Term, Stated) )
           ),
           erase(Ref)).
