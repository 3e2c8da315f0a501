:- module(order_of_forms,
          [ order_of_forms/2            % ?First, ?Second
          ]).
:- use_module(kb(rules)).

/** <module> Which form of liability goes first (责任形态的适用顺序)

Where one debtor would answer to one creditor for the same part of one
injury in two forms, the first displaces the second.  Own and joint
liability do not displace each other: each reaches the whole, and only the
joint form says who else answers.  Preventive relief competes with none.
*/

schema:cites(order_of_forms/2, project_note:order_of_forms).
schema:cites(order_of_forms/2, civil_code:'1198(2)').

%!  order_of_forms(?First, ?Second) is nondet.
%
%   True when First displaces Second for the part of a loss that both reach.
%
%   @see project_note:order_of_forms

order_of_forms(own, supplementary).
order_of_forms(joint_and_several, supplementary).
