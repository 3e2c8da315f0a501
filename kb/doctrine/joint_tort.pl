:- module(joint_tort,
          [ joint_tort/4                % ?Provider, ?User, ?Victim, ?Injury
          ]).
:- use_module(kb(rules)).
:- use_module(kb(doctrine/direct_infringement)).
:- use_module(kb(doctrine/concert)).
:- use_module(kb(doctrine/resulting_damage)).

/** <module> Joint tort in the narrow sense (狭义的共同侵权)

  1. the user's direct infringement
  2. the provider's part in it as a joint actor
  3. damage caused by the matter

A joint actor acts in concert.  A provider that is merely negligent does
not, whatever the user had in mind.  He also counts one who intends the harm
and gives direct assistance that is a direct cause (X-04).
*/

schema:route(joint_tort(Provider, User, Victim, Injury),
             liability(Provider, Victim, Injury,
                       joint_and_several, whole, [User])).
schema:cites(joint_tort/4, civil_code:'1168').
schema:cites(joint_tort/4, nsp_study:'A-27').
schema:cites(joint_tort/4, nsp_study:'A-30').
schema:cites(joint_actor/3, civil_code:'1168').
schema:cites(intentional_direct_assistance/3, he:'B-25').

%!  joint_tort(?Provider, ?User, ?Victim, ?Injury) is nondet.
%
%   True when Provider committed the tort together with User and answers with
%   User to Victim for Injury.  Failure means that an element is not shown;
%   Provider may still answer as an aider.
%
%   @see civil_code:1168, nsp_study:A-27, nsp_study:A-30

joint_tort(Provider, User, Victim, Injury) :-
    direct_infringement(User, Matter, Victim),
    joint_actor(Provider, User, Matter),
    resulting_damage(Matter, Victim, Injury).

joint_actor(Provider, User, Matter) :-
    (   concert(Provider, User, Matter)
    ;   intentional_direct_assistance(Provider, User, Matter)
    ),
    dif(Provider, User).

intentional_direct_assistance(Provider, User, Matter) :-
    reading(intentional_assistance, joint_tort),
    aided(Provider, User, Matter),
    intended(Provider, Matter),
    direct_cause(Provider, Matter).
