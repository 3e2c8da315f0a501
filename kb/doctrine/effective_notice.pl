:- module(effective_notice,
          [ effective_notice/3          % ?Notifier, ?Provider, ?Matter
          ]).
:- use_module(kb(rules)).

/** <module> Effective notice (有效通知)

  1. a notice to the provider about the matter
  2. with preliminary evidence of the infringement (初步证据)
  3. and the real identity of the notifier (真实身份信息)
*/

schema:cites(effective_notice/3, civil_code:'1195(1)').

%!  effective_notice(?Notifier, ?Provider, ?Matter) is nondet.
%
%   True when Notifier gave Provider an effective notice of Matter.  Failure
%   means that such a notice is not shown.
%
%   @see civil_code:1195(1)

effective_notice(Notifier, Provider, Matter) :-
    notified(Notifier, Provider, Matter, _Date),
    notice_showed_evidence(Notifier, Provider, Matter),
    notice_gave_identity(Notifier, Provider, Matter).
