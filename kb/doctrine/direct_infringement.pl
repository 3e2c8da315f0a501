:- module(direct_infringement,
          [ direct_infringement/3       % ?Actor, ?Matter, ?Victim
          ]).
:- use_module(kb(rules)).

/** <module> Direct infringement (直接侵权)

The actor's own invasion of a protected right or interest.  The study states
it for copyright; for other rights "invaded" takes the place of uploading and
downloading a protected work.

  1. an infringing act: a protected work uploaded, or downloaded, or a right
     otherwise invaded
  2. no permission by the right holder
  3. no use that the law allows without permission
  4. no justification after the interests are weighed
*/

schema:cites(direct_infringement/3, nsp_study:'A-09').
schema:cites(direct_infringement/3, nsp_study:'A-24').
schema:cites(direct_infringement/3, civil_code:'1165(1)').
schema:cites(uploading/3, nsp_study:'A-09').
schema:cites(uploading/3, spc_copyright:'3').
schema:cites(downloading/3, nsp_study:'A-09').
schema:burden(direct_infringement/3, defence(debtor),
              civil_procedure:'91(2)').

%!  direct_infringement(?Actor, ?Matter, ?Victim) is nondet.
%
%   True when Actor, by Matter, directly infringed a right of Victim.
%
%   Failure means that an element is not shown, never that Matter was lawful.
%
%   @see nsp_study:A-09, nsp_study:A-24, civil_code:1165(1)

direct_infringement(Actor, Matter, Victim) :-
    (   invaded(Actor, Matter, Victim)
    ;   uploading(Actor, Matter, Victim)
    ;   downloading(Actor, Matter, Victim)
    ),
    not_shown(permitted(Victim, Actor, Matter)),
    not_shown(lawful_use(Actor, Matter)),
    not_shown(justified(Actor, Matter)).

uploading(Actor, Work, Victim) :-
    exclusive_right(Victim, Work),
    uploaded(Actor, Work).

downloading(Actor, Work, Victim) :-
    exclusive_right(Victim, Work),
    downloaded(Actor, Work).
