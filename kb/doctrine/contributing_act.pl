:- module(contributing_act,
          [ contributing_act/3          % ?Provider, ?User, ?Matter
          ]).
:- use_module(kb(rules)).

/** <module> The provider's act (行为)

First element of indirect infringement: the provider itself acted, by
instigating, aiding or inducing, or by leaving alone what it managed.
*/

schema:cites(contributing_act/3, nsp_study:'A-12').
schema:cites(contributing_act/3, nsp_study:'A-13').
schema:cites(contributing_act/3, civil_code:'1169(1)').
schema:cites(contributing_act/3, spc_copyright:'7(2)').
schema:cites(contributing_act/3, spc_copyright:'7(3)').
schema:cites(omission/3, nsp_study:'A-12').
schema:cites(omission/3, nsp_study:'A-13').
schema:cites(omission/3, spc_copyright:'7(3)').

%!  contributing_act(?Provider, ?User, ?Matter) is nondet.
%
%   True when Provider contributed to Matter, the act of User.  Failure means
%   that no such act or omission is shown.
%
%   @see nsp_study:A-12, nsp_study:A-13

contributing_act(Provider, User, Matter) :-
    (   instigated(Provider, User, Matter)
    ;   aided(Provider, User, Matter)
    ;   induced(Provider, User, Matter)
    ;   omission(Provider, User, Matter)
    ).

omission(Provider, User, Matter) :-
    used_service(User, Provider, Matter),
    managed(Provider, Matter),
    not_shown(took_necessary_measures(Provider, Matter)).
