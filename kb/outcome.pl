:- module(outcome,
          [ outcome/2                   % -Liabilities, -Nodes
          ]).
:- use_module(kb(schema)).
:- use_module(kb(liability)).
:- use_module(kb(engine/twins)).
:- use_module(kb(engine/table)).
:- use_module(kb(doctrine/recourse)).
:- use_module(kb(doctrine/order_of_payment)).
:- use_module(kb(doctrine/order_of_forms)).
:- use_module(library(lists), [list_to_set/2, member/2]).

/** <module> All liabilities of the case on the stage, with their proofs

outcome/2 puts the proofs of all standing liabilities into one table of nodes
(engine/table.pl) and says of each liability what a creditor, a debtor and a
class want to know.  A liability is a dict

  liability{debtor, creditor, injury, form, scope, remedies, with, order,
            recourse, basis, routes, displaces, proof}

  - with is the list of co-debtors, or of those who pay first
  - order is the list of those who pay first; [] where there is no order
  - recourse is a list recourse{against, extent, basis, proof}
  - basis is the list of the articles of its routes, without doubles
  - routes is a list route{route, scope, basis, proof}
  - displaces is a list of nodes, each a liability that yields to this one
    for its scope
  - proof is a node of kind liability
*/

%!  outcome(-Liabilities:list(dict), -Nodes:list) is det.
%
%   True when Liabilities are those shown, in the order of their forms, and
%   Nodes the table of their proofs.  No liability means that none is shown.

outcome(Liabilities, Nodes) :-
    liabilities(_, Standing),
    empty_table(Table0),
    describe_all(Standing, Liabilities, Table0, Table),
    table_nodes(Table, Nodes).

describe_all([], []) --> [].
describe_all([Standing|Rest], [Liability|Liabilities]) -->
    describe(Standing, Liability),
    describe_all(Rest, Liabilities).

describe(standing(Key, Scope, Carried, Displaced), Liability) -->
    { Key = l(_, Debtor, Creditor, Injury, Form, With),
      Parties = Debtor-Creditor
    },
    prove_routes(Carried, Parties, Routes, Proofs),
    { merged_basis(Routes, Basis),
      form(Form, _, Remedies)
    },
    liability_node(Key, Scope, Basis, Proofs, Proof),
    displaced(Displaced, Key, Scope, DisplacedNodes),
    { findall(First,
              ( member(First, With),
                order_of_payment(Form, First, Debtor, Creditor,
                                 Injury)
              ),
              Order0),
      sort(Order0, Order),
      findall(r(From, Extent),
              ( member(From, With),
                recourse(Form, Debtor, From, Creditor, Injury, Extent)
              ),
              Rights0),
      sort(Rights0, Rights)
    },
    prove_recourse(Rights, Key, Recourse),
    { Liability = liability{ debtor:Debtor, creditor:Creditor,
                             injury:Injury, form:Form, scope:Scope,
                             remedies:Remedies, with:With, order:Order,
                             recourse:Recourse, basis:Basis, routes:Routes,
                             displaces:DisplacedNodes, proof:Proof }
    }.

prove_routes([], _, [], []) --> [].
prove_routes([carried(Scope, Conclusion)|Rest], Parties, [Route|Routes],
             [Proof|Proofs]) -->
    { functor(Conclusion, Name, _),
      first_proof(Name:Conclusion, Raw),
      basis_of(Conclusion, Basis),
      Route = route{route:Name, scope:Scope, basis:Basis, proof:Proof}
    },
    add_proof(Raw, Parties, Proof),
    prove_routes(Rest, Parties, Routes, Proofs).

%   Recourse rests on the articles of the limb that gives it.

limb_basis(rule(_, _, [any(_, _, [rule(_, Limb, _)])]), Basis) :-
    basis_of(Limb, Basis).

basis_of(Conclusion, Basis) :-
    functor(Conclusion, Name, Arity),
    findall(Citation, citation(Name/Arity, Citation), Citations),
    statutes(Citations, Basis).

merged_basis(Routes, Basis) :-
    findall(Citation,
            ( member(Route, Routes), member(Citation, Route.basis) ),
            All),
    list_to_set(All, Basis).

liability_node(l(_, Debtor, Creditor, Injury, Form, With), Scope, Basis,
               Proofs, Node) -->
    add_node(liability,
             liability(Debtor, Creditor, Injury, Form, Scope, With),
             Basis-Proofs, Node).

%   What a liability displaces, as far as it reaches: the order of forms, and
%   the liability that would stand without it.

displaced([], _, _, []) --> [].
displaced([standing(Other, Scope, Carried)|Rest], Key, Reach,
          [Node|Nodes]) -->
    { Key = l(_, Debtor, Creditor, _, First, _),
      Other = l(_, _, _, _, Second, _),
      Parties = Debtor-Creditor,
      basis_of(order_of_forms(First, Second), Basis),
      first_proof(order_of_forms:order_of_forms(First, Second), Raw)
    },
    add_proof(Raw, Parties, Priority),
    prove_routes(Carried, Parties, Routes, Proofs),
    { merged_basis(Routes, OtherBasis) },
    liability_node(Other, Scope, OtherBasis, Proofs, Yielding),
    add_node(displaced, displaced(First, Second, Reach),
             Basis-[Priority, Yielding], Node),
    displaced(Rest, Key, Reach, Nodes).

prove_recourse([], _, []) --> [].
prove_recourse([r(From, Extent)|Rest], Key, [Recourse|Recourses]) -->
    { Key = l(_, Debtor, Creditor, Injury, Form, _),
      Conclusion = recourse(Form, Debtor, From, Creditor, Injury, Extent),
      first_proof(recourse:Conclusion, Raw),
      limb_basis(Raw, Basis),
      Recourse = recourse{against:From, extent:Extent, basis:Basis,
                          proof:Proof}
    },
    add_proof(Raw, Debtor-Creditor, Proof),
    prove_recourse(Rest, Key, Recourses).
