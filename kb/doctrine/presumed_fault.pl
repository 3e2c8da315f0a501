:- module(presumed_fault,
          [ presumed_fault/3            % +Processor, +Matter, ?Victim
          ]).
:- use_module(kb(rules)).

/** <module> Presumed fault in personal information (过错推定)

Who processes personal information answers for an infringement of the rights
in it unless it shows that it was not at fault.  The presumption covers that
infringement and no other harm, and fault only: infringement, damage and
causation stay with the victim.

  1. the reading presumes fault (X-03)
  2. a processor of personal information
  3. an infringement of the victim's rights in that information
  4. no security measures shown
*/

schema:cites(presumed_fault/3, pipl:'69(1)').
schema:cites(presumed_fault/3, pipl:'73(1)').
schema:cites(presumed_fault/3, pipl:'51').
schema:cites(presumed_fault/3, civil_code:'1165(2)').
schema:shifts_burden(presumed_fault/3, took_security_measures/2,
                     defence(provider), pipl:'69(1)').

%!  presumed_fault(+Processor, +Matter, ?Victim) is nondet.
%
%   True when Processor is presumed to be at fault for Matter towards Victim.
%   Failure means that the presumption is not open, or is met.
%
%   @see pipl:69(1), pipl:73(1), pipl:51, civil_code:1165(2)

presumed_fault(Processor, Matter, Victim) :-
    reading(data_fault_burden, presumed),
    processes_personal_information(Processor, Matter),
    personal_information_infringed(Matter, Victim),
    not_shown(took_security_measures(Processor, Matter)).
