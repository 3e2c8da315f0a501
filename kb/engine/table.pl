:- module(table,
          [ empty_table/1,              % -Table
            add_proof/5,                % +Raw, +Parties, -Id, +T0, -T
            add_node/6,                 % +Kind, +Goal, +Cites-Children, ...
            table_nodes/2,              % +Table, -Nodes
            clause_hash/2               % +Ref, -Hash
          ]).
:- use_module(kb(schema)).
:- use_module(kb(engine/twins)).
:- use_module(kb(engine/burden)).
:- use_module(library(assoc), [empty_assoc/1, get_assoc/3, put_assoc/4]).
:- use_module(library(lists), [nth1/3, reverse/2]).
:- use_module(library(occurs), [sub_term/2]).
:- use_module(library(sha), [sha_hash/3, hash_atom/2]).

/** <module> The documented proof: a flat table of nodes

Children stand before parents; equal sub-proofs stand once.  A node is

    node(Id, Kind, Goal, Rule, Cites, Burden, Also, Children)

  - Id is n1, n2, ... in order
  - Kind is `liability` (each child suffices alone), `rule`, `any` (the limb
    of a disjunction that was shown), `fact`, `not_shown`, `shown_not`,
    `reading`, `computed`, `displaced` or `assumed`
  - Goal is ground for all rules of this knowledge base
  - Rule is the key of a clause (twins:rule_clause/5) for a `rule`, else
    `none`
  - Cites are the citations of the rule; a leaf without any of its own has
    those of the rule that asks it, a reading those of its holders
  - Burden is as in burden.pl
  - Also names what would have served as well: a list of also(Goal, Rule)
  - Children is a list of ids
*/

%!  empty_table(-Table) is det.
%
%   True when Table has no nodes.

empty_table(table(Known, 1, [])) :-
    empty_assoc(Known).

%!  table_nodes(+Table, -Nodes:list) is det.
%
%   True when Nodes are all nodes of Table, children before parents.

table_nodes(table(_, _, Reversed), Nodes) :-
    reverse(Reversed, Nodes).

%!  add_proof(+Raw, +Parties, -Id, +Table0, -Table) is det.
%
%   Add the raw proof of twins.pl, which serves a liability of Parties
%   (Debtor-Creditor, or `unknown`); Id is its top node.

add_proof(Raw, Parties, Id, Table0, Table) :-
    add(Raw, none, Parties, [Id], [], Table0, Table).

%   add(+Raw, +RuleKey, +Parties, -Ids, ?Tail, +Table0, -Table): RuleKey is
%   the clause that asks Raw.

add(rule(Key, Goal, Raws), _, Parties, [Id|T], T) -->
    { rule_clause(Key, Module, Rule, _, _),
      rule_cites(Rule, Cites),
      also_clauses(Module, Goal, Key, Also)
    },
    add_all(Raws, Key, Parties, Children),
    intern(rule, Goal, Key, Cites, none, Also, Children, Id).
add(any(Nth, Limbs, Raws), Key, Parties, [Id|T], T) -->
    { nth1(Nth, Limbs, Goal),
      asking(Key, Module, _, Cites),
      also_limbs(Limbs, Nth, Module, Also)
    },
    add_all(Raws, Key, Parties, Children),
    intern(any, Goal, none, Cites, none, Also, Children, Id).
add(leaf(reading, Goal), _, _, [Id|T], T) -->
    { reading_cites(Goal, Cites) },
    intern(reading, Goal, none, Cites, none, [], [], Id).
add(leaf(fact, Goal), Key, Parties, [Id|T], T) -->
    leaf(fact, Goal, Key, Parties, Id).
add(not_shown(Goal), Key, Parties, [Id|T], T) -->
    leaf(not_shown, Goal, Key, Parties, Id).
add(shown_not(Goal), Key, Parties, [Id|T], T) -->
    leaf(shown_not, Goal, Key, Parties, Id).
add(computed(Goal, Raws), Key, Parties, [Id|T], T) -->
    { asking(Key, _, _, Cites) },
    add_all(Raws, Key, Parties, Children),
    intern(computed, Goal, none, Cites, none, [], Children, Id).
add(seq(Raws), Key, Parties, Ids, T) -->
    add_list(Raws, Key, Parties, Ids, T).

add_all(Raws, Key, Parties, Ids) -->
    add_list(Raws, Key, Parties, Ids, []).

add_list([], _, _, T, T) --> [].
add_list([Raw|Raws], Key, Parties, Ids, T) -->
    add(Raw, Key, Parties, Ids, Rest),
    add_list(Raws, Key, Parties, Rest, T).

leaf(Kind, Goal, Key, Parties, Id) -->
    { asking(Key, _, Rule, Cites0),
      functor(Goal, Name, Arity),
      rule_cites(Name/Arity, Own),
      (   Own == []
      ->  Cites = Cites0
      ;   Cites = Own
      ),
      burden(Kind, Goal, Rule, Parties, Burden)
    },
    intern(Kind, Goal, none, Cites, Burden, [], [], Id).

asking(none, user, none, []) :-
    !.
asking(Key, Module, Rule, Cites) :-
    rule_clause(Key, Module, Rule, _, _),
    rule_cites(Rule, Cites).

rule_cites(Rule, Cites) :-
    findall(Citation, citation(Rule, Citation), Cites).

reading_cites(reading(Question, Option), Cites) :-
    schema:holders(Question, Option, Cites).

%   What else holds under the same bindings: other clauses of the rule,
%   other limbs of the disjunction.

also_clauses(Module, Goal, Key, Also) :-
    functor(Goal, Name, Arity),
    findall(also(Goal, Other),
            ( rule_clause(Other, Module, Name/Arity, _, _),
              Other =\= Key,
              \+ cuts(Module, Name/Arity),
              first_proof(Module:Goal, rule(Other, _, _))
            ),
            Also).

%   Where a clause cuts, the other clauses would not have served.

cuts(Module, Rule) :-
    rule_clause(_, Module, Rule, _, Ref),
    clause(_, Body, Ref),
    sub_term(Goal, Body),
    Goal == !,
    !.

also_limbs(Limbs, Nth, Module, Also) :-
    findall(also(Limb, none),
            ( nth1(N, Limbs, Limb),
              N =\= Nth,
              once(Module:Limb)
            ),
            Also).

%!  add_node(+Kind, +Goal, +Cites-Children, -Id, +Table0, -Table) is det.
%
%   Add a node that no rule proves: a `liability` or what is `displaced`.

add_node(Kind, Goal, Cites-Children, Id) -->
    intern(Kind, Goal, none, Cites, none, [], Children, Id).

intern(Kind, Goal, Rule, Cites, Burden, Also, Children, Id,
       table(Known0, N0, Nodes0), Table) :-
    Key = key(Kind, Goal, Rule, Cites, Burden, Children),
    (   get_assoc(Key, Known0, Id0)
    ->  Id = Id0,
        Table = table(Known0, N0, Nodes0)
    ;   atom_concat(n, N0, Id),
        N is N0 + 1,
        put_assoc(Key, Known0, Id, Known),
        Node = node(Id, Kind, Goal, Rule, Cites, Burden, Also, Children),
        Table = table(Known, N, [Node|Nodes0])
    ).

%!  clause_hash(+Ref, -Hash:atom) is det.
%
%   True when Hash is the SHA-256, in hexadecimal, of the canonical text of
%   the clause Ref as clause/2 gives it.

clause_hash(Ref, Hash) :-
    clause(_:Head, Body, Ref),
    numbervars(Head-Body, 0, _),
    format(string(Text), "~W",
           [ (Head :- Body),
             [quoted(true), ignore_ops(true), numbervars(true)]
           ]),
    sha_hash(Text, Bytes, [algorithm(sha256), encoding(utf8)]),
    hash_atom(Bytes, Hash).
