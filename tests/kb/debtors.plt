:- module(test_debtors, []).
:- use_module(library(plunit)).
:- use_module(library(lists)).
:- use_module(kb(liability)).
:- use_module(kb(doctrine/recourse)).
:- use_module(kb(doctrine/order_of_payment)).
:- use_module(staged).

/** <module> The law by name: who pays first, who recovers, what yields */

:- begin_tests(order_of_payment).

test(the_third_party_pays_first,
     Pairs == [thief-mall]) :-
    staged([unguarded(thief, mall, theft, guest, loss)], doctrine,
           findall(First-Second,
                   order_of_payment(supplementary, First, Second, guest,
                                    loss),
                   Pairs)).

test(joint_debtors_have_no_order, Orders == []) :-
    staged([late_takedown(user, site, post, author, loss)], doctrine,
           findall(First-Second,
                   order_of_payment(_, First, Second, _, _),
                   Orders)).

:- end_tests(order_of_payment).

:- begin_tests(recourse).

test(who_stood_behind_another_recovers_everything,
     Rights == [r(supplementary, mall, thief, full)]) :-
    rights([unguarded(thief, mall, theft, guest, loss)], doctrine, Rights).

test(a_joint_debtor_recovers_what_it_paid_above_its_share,
     [ forall(joint_debtors_of(Items)),
       Rights == [r(joint_and_several, site, user, above_own_share)] ]) :-
    rights(Items, doctrine, Rights).

test(a_debtor_in_between_would_recover_everything,
     Rights == [r(joint_and_several, site, user, full)]) :-
    rights([late_takedown(user, site, post, author, loss)],
           doctrine-[recourse_among_joint_debtors=full], Rights).

test(who_answers_alone_recovers_nothing, Rights == []) :-
    rights([ invaded(user, post, author), intended(user, post),
             harm(post, author, loss) ],
           doctrine, Rights).

:- end_tests(recourse).

rights(Items, Reading, Rights) :-
    staged(Items, Reading,
           findall(r(Form, Payer, From, Extent),
                   recourse(Form, Payer, From, _, _, Extent),
                   Rights0)),
    sort(Rights0, Rights).

joint_debtors_of([late_takedown(user, site, post, author, loss)]).
joint_debtors_of([ wilful_aid(site, user, post, author),
                   harm(post, author, loss) ]).
joint_debtors_of([ invaded(user, post, author),
                   divided_labour(site, user, post),
                   harm(post, author, loss) ]).
joint_debtors_of([ posted_at_host(user, site, post, author),
                   knew(site, post, from_start),
                   harm(post, author, loss) ]).

:- begin_tests(order_of_forms).

%   A site that lets a hacker in and takes down late what the hacker shows.

let_in([ provides_service(site, cloud), used_service(hacker, site, leak),
         leak(hacker, site, leak, guest, loss),
         disproved(took_security_measures(site, leak))
       | Items ], Items).

test(joint_liability_for_the_whole_displaces_the_supplementary_one,
     Forms == [joint_and_several-whole-[supplementary]]) :-
    let_in(Items, [divided_labour(site, hacker, leak)]),
    forms_of(site, Items, Forms).

test(joint_liability_for_the_enlarged_part_leaves_it_standing_for_the_rest,
     Forms == [ joint_and_several-enlarged_part-[supplementary],
                supplementary-unpaid_part-[] ]) :-
    let_in(Items, [ notice(guest, site, leak),
                    enlarged_after_notice(leak, loss, site) ]),
    forms_of(site, Items, Forms).

test(own_liability_displaces_the_supplementary_one,
     Forms == [own-whole-[supplementary]]) :-
    let_in(Items, [invaded(site, leak, guest), careless(site, leak)]),
    forms_of(site, Items, Forms).

test(own_and_joint_liability_stand_side_by_side,
     Forms == [ own-whole-[], joint_and_several-whole-[] ]) :-
    forms_of(site,
             [ invaded(user, post, author), invaded(site, post, author),
               divided_labour(site, user, post), intended(site, post),
               harm(post, author, loss) ],
             Forms).

test(preventive_relief_displaces_nothing,
     Forms == [supplementary-unpaid_part-[], preventive-none-[]]) :-
    let_in(Items, [endangers(leak, guest, loss)]),
    forms_of(site, Items, Forms).

test(the_liability_of_another_displaces_nothing,
     Forms == [supplementary-unpaid_part-[]]) :-
    let_in(Items, []),
    forms_of(site, Items, Forms).

:- end_tests(order_of_forms).

forms_of(Debtor, Items, Forms) :-
    staged(Items, doctrine, liabilities(Debtor-_, Standing)),
    findall(Form-Scope-Yielding,
            ( member(standing(l(_, _, _, _, Form, _), Scope, _, Displaced),
                     Standing),
              findall(Other,
                      member(standing(l(_, _, _, _, Other, _), _, _),
                             Displaced),
                      Yielding)
            ),
            Forms).
