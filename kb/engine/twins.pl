:- module(twins,
          [ build_twins/1,              % +Modules
            proof/2,                    % :Goal, -Proof
            first_proof/2               % :Goal, -Proof
          ]).
:- reexport(kb(engine/translation), [rule_clause/5]).
:- use_module(kb(engine/translation)).
:- use_module(library(lists), [member/2]).

/** <module> Proof-carrying twins of rules

Each clause of a rule module is compiled a second time into a shadow module,
with one more argument that carries the proof.  The rules themselves stay
ordinary compiled Prolog and cost nothing more.

A raw proof, turned into the documented table of nodes by table.pl, is one of

  - rule(Key, Goal, Children)     a clause, known by its Key (rule_clause/5)
  - leaf(Kind, Goal)              a fact of the case, or the reading in force
  - not_shown(Goal), shown_not(Goal)
  - any(Nth, Limbs, Children)     the Nth of the Limbs of a disjunction
  - computed(Goal, Children)      a built-in, a library predicate, all
                                  solutions of an aggregate
  - seq(Children)                 spliced into its parent
*/

:- meta_predicate
    proof(:, -),
    first_proof(:, -).

%!  build_twins(+Modules) is det.
%
%   Compile the twins of all rules of Modules, which must all be loaded.
%   Twins made before are dropped.

build_twins(Modules) :-
    forall(retract(translation:rule_clause(_, Module, Name/Arity, _, _)),
           drop_twin(Module, Name, Arity)),
    flag(twin_key, _, 0),
    forall(( member(Module, Modules),
             rule_head(Module, Head)
           ),
           number_clauses(Module, Head)),
    forall(rule_clause(Key, Module, _, _, Ref),
           add_twin(Key, Module, Ref)),
    findall(Twin:Name/Arity1,
            ( rule_clause(_, Module, Name/Arity, 1, _),
              twin_module(Module, Twin),
              Arity1 is Arity + 1
            ),
            Twins),
    compile_predicates(Twins).

drop_twin(Module, Name, Arity) :-
    twin_module(Module, Twin),
    Arity1 is Arity + 1,
    abolish(Twin:Name/Arity1).

rule_head(Module, Head) :-
    current_predicate(_, Module:Head),
    rule(Module:Head).

rule(Module:Head) :-
    \+ predicate_property(Module:Head, imported_from(_)),
    \+ predicate_property(Module:Head, dynamic),
    \+ predicate_property(Module:Head, tabled),
    \+ predicate_property(Module:Head, foreign),
    predicate_property(Module:Head, number_of_clauses(N)),
    N > 0,
    functor(Head, Name, _),
    \+ sub_atom(Name, 0, _, _, $).

number_clauses(Module, Head) :-
    functor(Head, Name, Arity),
    forall(nth_clause(Module:Head, N, Ref),
           ( flag(twin_key, Key, Key+1),
             assertz(translation:rule_clause(Key, Module, Name/Arity, N, Ref))
           )).

add_twin(Key, Module, Ref) :-
    clause(Module:Head, Body, Ref),
    with_proof(Head, rule(Key, Head, Children), TwinHead),
    translate(Body, Module, TwinBody, Children, []),
    twin_module(Module, Twin),
    assertz(Twin:(TwinHead :- TwinBody)).

%!  proof(:Goal, -Proof) is nondet.
%
%   True when Proof is a raw proof of Goal.  Solutions and their order are
%   those of Goal itself; a Proof that is partly bound restricts them.
%   Failure means that Goal is not shown.

proof(M:Goal, Proof) :-
    translate(Goal, M, Twin, Proofs, []),
    (   Proofs = [Proof0]
    ->  Proof = Proof0
    ;   Proof = seq(Proofs)
    ),
    call(M:Twin).

%!  first_proof(:Goal, -Proof) is semidet.
%
%   True when Proof is the first raw proof of Goal.

first_proof(Goal, Proof) :-
    once(proof(Goal, Proof)).
