:- module(third_party_tort,
          [ third_party_tort/4  % ?ThirdParty, ?Obligor, ?Matter, ?Victim
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/direct_infringement)).

/** <module> A third party's tort (第三人侵权)

  1. the third party's direct infringement
  2. the third party is not the obligor
*/

schema:cites(third_party_tort/4, civil_code:'1198(2)').
schema:cites(third_party_tort/4, nsp_study:'A-37').

%!  third_party_tort(?ThirdParty, ?Obligor, ?Matter, ?Victim) is nondet.
%
%   True when ThirdParty, who is not Obligor, infringed a right of Victim by
%   Matter.  Failure means that this is not shown.
%
%   @see civil_code:1198(2), nsp_study:A-37

third_party_tort(ThirdParty, Obligor, Matter, Victim) :-
    direct_infringement(ThirdParty, Matter, Victim),
    dif(ThirdParty, Obligor).
