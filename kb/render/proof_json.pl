:- module(proof_json,
          [ outcome_json/3,             % +Liabilities, +Nodes, -Dict
            rule_id/2,                  % +Key, -Id
            rule_place/2                % +Key, -Place
          ]).
:- use_module(kb(schema)).
:- use_module(kb(readings), [reading_in_force/2]).
:- use_module(kb(engine/twins)).
:- use_module(kb(engine/table)).
:- use_module(kb(engine/stage)).
:- use_module(kb(engine/finding_text)).
:- use_module(kb(lang/wording)).
:- use_module(library(apply), [maplist/3]).
:- use_module(library(lists), [member/2]).

/** <module> The proof as JSON

The shape is documented in pyswip_bridge/schemas/prove.json.  Every value is
made from the outcome (outcome.pl) and its table of nodes; nothing is decided
here.  Names are strings, since JSON has words that a party may be called.
*/

%!  outcome_json(+Liabilities, +Nodes, -Dict) is det.
%
%   True when Dict is the JSON object for what outcome/2 found in the case
%   on the stage.

outcome_json(Liabilities, Nodes,
             _{ case:Case, reading:Reading, findings:Findings,
                liabilities:LiabilityDicts, nodes:NodeDicts }) :-
    case_on_stage(Id0, [en-En, zh-Zh], File),
    atom_string(Id0, Id),
    Case = _{ id:Id, title:_{ en:En, zh:Zh }, file:File },
    reading_in_force(Name, Settings),
    dict_pairs_of(Settings, Set),
    Reading = _{ name:Name, set:Set },
    case_findings(Facts, Disproved),
    findings_hash(Hash),
    Findings = _{ facts:Facts, disproved:Disproved, hash:Hash },
    maplist(liability_json, Liabilities, LiabilityDicts),
    maplist(node_json, Nodes, NodeDicts).

dict_pairs_of(Settings, Dict) :-
    findall(Question-Option, member(Question=Option, Settings), Pairs),
    dict_pairs(Dict, _, Pairs).

liability_json(Liability, Dict) :-
    maplist(route_json, Liability.routes, Routes),
    maplist(recourse_json, Liability.recourse, Recourse),
    maplist(citation_id, Liability.basis, Basis),
    maplist(atom_string, Liability.order, First),
    (   First == []
    ->  Order = null
    ;   Order = _{ after:First }
    ),
    amount_reason(Liability.form, Reason),
    atom_string(Liability.debtor, Debtor),
    atom_string(Liability.creditor, Creditor),
    atom_string(Liability.injury, Injury),
    maplist(atom_string, Liability.with, With),
    Dict = Liability.put(_{ debtor:Debtor, creditor:Creditor, injury:Injury,
                            with:With, routes:Routes, recourse:Recourse,
                            basis:Basis, order:Order, amount:null,
                            amount_reason:Reason }).

amount_reason(preventive, no_money) :- !.
amount_reason(_, not_computed).

route_json(Route, Route.put(basis, Basis)) :-
    maplist(citation_id, Route.basis, Basis).

recourse_json(Recourse, Recourse.put(_{ against:Against, basis:Basis })) :-
    atom_string(Recourse.against, Against),
    maplist(citation_id, Recourse.basis, Basis).

node_json(node(Id, Kind, Goal, Key, Cites, Burden, Also, Children),
          _{ id:Id, kind:Kind, goal:Text, text:Words, rule:Rule, hash:Hash,
             source:Source, cites:CiteIds, burden:BurdenDict, also:AlsoDicts,
             children:Children }) :-
    finding_text(Goal, Text),
    both_languages(Goal, Words),
    node_rule(Key, Rule, Hash),
    node_source(Kind, Goal, Key, Source),
    maplist(citation_id, Cites, CiteIds),
    burden_json(Burden, BurdenDict),
    maplist(also_json, Also, AlsoDicts).

both_languages(Goal, _{ en:En, zh:Zh }) :-
    wording(en, Goal, En),
    wording(zh, Goal, Zh).

node_rule(none, null, null) :-
    !.
node_rule(Key, Rule, Hash) :-
    rule_id(Key, Rule),
    rule_clause(Key, _, _, _, Ref),
    clause_hash(Ref, Hash).

%!  rule_id(+Key, -Id:atom) is det.
%
%   True when Id is `module:name/arity#n` for the clause Key.

rule_id(Key, Id) :-
    rule_clause(Key, Module, Name/Arity, N, _),
    format(atom(Id), "~w:~w/~w#~w", [Module, Name, Arity, N]).

%!  rule_place(+Key, -Place) is det.
%
%   True when Place is the file, from the folder that holds kb/, and the line
%   of the clause Key, or `null` where they are not known.

rule_place(Key, Place) :-
    rule_clause(Key, _, _, _, Ref),
    (   clause_property(Ref, file(File)),
        clause_property(Ref, line_count(Line))
    ->  file_search_root(Root),
        (   atom_concat(Root, Relative, File)
        ->  true
        ;   Relative = File
        ),
        format(atom(Place), "~w:~w", [Relative, Line])
    ;   Place = null
    ).

file_search_root(Root) :-
    user:file_search_path(kb, Folder),
    !,
    file_directory_name(Folder, Parent),
    atom_concat(Parent, /, Root).

node_source(rule, _, Key, Source) :-
    !,
    rule_place(Key, Source).
node_source(_, Goal, _, Source) :-
    stated_in_line(Goal, Line),
    case_on_stage(_, _, File),
    File \== null,
    !,
    format(atom(Source), "~w:~w", [File, Line]).
node_source(_, _, _, null).

burden_json(none, null) :-
    !.
burden_json(burden(Party, Role, Side, Citation),
            _{ party:Name, role:Role, side:Side, cites:[Id] }) :-
    (   Party = role(_)
    ->  Name = null
    ;   atom_string(Party, Name)
    ),
    citation_id(Citation, Id).

also_json(also(Goal, Key), _{ goal:Text, rule:Rule, text:Words }) :-
    finding_text(Goal, Text),
    both_languages(Goal, Words),
    (   Key == none
    ->  Rule = null
    ;   rule_id(Key, Rule)
    ).
