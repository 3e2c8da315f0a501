:- module(concert,
          [ concert/3                   % ?Provider, ?User, ?Matter
          ]).
:- use_module(kb(rules)).

/** <module> Concert (意思联络、分工合作)

Agreement to cause the harm, agreement on the very act, or a division of
labour, unless the provider shows that it gave a technical service only.
Knowledge is none of these, nor is negligence.
*/

schema:cites(concert/3, civil_code:'1168').
schema:cites(concert/3, nsp_study:'A-30').
schema:cites(division_of_labour/3, spc_copyright:'4').

%!  concert(?Provider, ?User, ?Matter) is nondet.
%
%   True when Provider acted in concert with User in Matter.  Failure means
%   that no agreement and no division of labour is shown.
%
%   @see civil_code:1168, nsp_study:A-30, spc_copyright:4

concert(Provider, User, Matter) :-
    (   agreed_on_harm(Provider, User, Matter)
    ;   agreed_on_act(Provider, User, Matter)
    ;   division_of_labour(Provider, User, Matter)
    ).

division_of_labour(Provider, User, Matter) :-
    divided_labour(Provider, User, Matter),
    not_shown(only_technical_service(Provider, Matter)).
