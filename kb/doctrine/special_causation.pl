:- module(special_causation,
          [ special_causation/3         % ?Provider, ?User, ?Matter
          ]).
:- use_module(kb(rules)).

/** <module> The special causation of indirect infringement (特殊因果关系)

Third element of indirect infringement.  The provider does not cause the
harm alone; provider and user bring about one and the same damage.  Three
limbs: technical support that favours the user; the provider's conduct
brought the infringement about; or, for profit, it ignored what lay within
its management.
*/

schema:cites(special_causation/3, nsp_study:'A-15').
schema:cites(profitable_neglect/3, nsp_study:'A-15').

%!  special_causation(?Provider, ?User, ?Matter) is nondet.
%
%   True when the conduct of Provider and Matter, the act of User, caused one
%   and the same damage.  Failure means that this is not shown.
%
%   @see nsp_study:A-15

special_causation(Provider, User, Matter) :-
    (   technical_support(Provider, User, Matter)
    ;   brought_about(Provider, User, Matter)
    ;   profitable_neglect(Provider, User, Matter)
    ).

profitable_neglect(Provider, User, Matter) :-
    used_service(User, Provider, Matter),
    managed(Provider, Matter),
    ignored_for_profit(Provider, Matter).
