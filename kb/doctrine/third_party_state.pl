:- module(third_party_state,
          [ third_party_state/3         % ?ThirdParty, ?Matter, ?Setting
          ]).
:- use_module(kb(rules)).

/** <module> The third party's state of mind (第三人的主观状态)

Paragraph 2 of Article 1198 asks only for a third party's act, so that intent
is not needed where it applies directly, in a place.  Where it is extended to
the network, both papers have it stand behind an intentional tort; a reading
may dispense with intent there too (X-07).
*/

schema:cites(third_party_state/3, civil_code:'1198(2)').
schema:cites(intentional_third_party/2, nsp_study:'A-37').
schema:cites(intentional_third_party/2, he:'B-28').
schema:cites(direct_application/1, civil_code:'1198(2)').
schema:cites(direct_application/1, project_note:third_party_intent).

%!  third_party_state(?ThirdParty, ?Matter, ?Setting) is nondet.
%
%   True when ThirdParty intended Matter, or the reading asks no intent in
%   this Setting (`place` or `network`).  Failure means that intent is not
%   shown where it is needed.
%
%   @see nsp_study:A-37, he:B-28, civil_code:1198(2)

third_party_state(ThirdParty, Matter, Setting) :-
    (   intentional_third_party(ThirdParty, Matter)
    ;   direct_application(Setting)
    ;   reading(third_party_intent, not_required)
    ).

intentional_third_party(ThirdParty, Matter) :-
    intended(ThirdParty, Matter).

direct_application(place).
