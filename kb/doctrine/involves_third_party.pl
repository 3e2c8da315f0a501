:- module(involves_third_party,
          [ involves_third_party/3      % ?Obligor, ?Matter, ?Victim
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/third_party_tort)).

/** <module> A third party is involved (第三人介入)

Separates supplementary liability behind a third party from the obligor's
own liability.
*/

schema:cites(involves_third_party/3, civil_code:'1198(2)').
schema:burden(involves_third_party/3, defence(debtor),
              civil_procedure:'91(2)').

%!  involves_third_party(?Obligor, ?Matter, ?Victim) is nondet.
%
%   True when somebody other than Obligor infringed a right of Victim by
%   Matter.  Failure means that no third party is shown.
%
%   @see civil_code:1198(2)

involves_third_party(Obligor, Matter, Victim) :-
    third_party_tort(_ThirdParty, Obligor, Matter, Victim).
