:- module(test_answers, []).
:- use_module(library(plunit)).
:- use_module(library(apply)).
:- use_module(library(lists)).
:- use_module(kb(liability)).
:- use_module(kb(vocabulary)).
:- use_module(kb(engine/negation)).
:- use_module(staged).

/** <module> What a query answers, and what the two negations mean */

%   Two users, several routes, relief besides: many ways to few liabilities.

busy([ late_takedown(user, site, post, author, loss),
       posted(copier, site, post, author),
       intended(user, post), careless(user, post),
       knew(site, post, from_start), knew(site, post, undated),
       continued_after_knowledge(post, loss, site),
       aid(site, user, post),
       endangers(post, author, loss)
     ]).

:- begin_tests(liable).

test(each_answer_comes_once,
     Answers == [ liable(copier, author, preventive),
                  liable(site, author, joint_and_several),
                  liable(site, author, preventive),
                  liable(user, author, own),
                  liable(user, author, preventive) ]) :-
    answers(liable(_, _, _), Answers).

test(each_answer_with_injury_and_scope_comes_once,
     Answers == [ liable(copier, author, preventive, loss, none),
                  liable(site, author, joint_and_several, loss, whole),
                  liable(site, author, preventive, loss, none),
                  liable(user, author, own, loss, whole),
                  liable(user, author, preventive, loss, none) ]) :-
    answers(liable(_, _, _, _, _), Answers).

test(a_bound_argument_selects_among_the_answers,
     [ forall(mode(Goal)), Answers == Selected ]) :-
    answers(liable(_, _, _), All),
    include(subsumes_term(Goal), All, Selected),
    answers(Goal, Answers).

test(whom_the_case_does_not_know_is_not_liable, Answers == []) :-
    answers(liable(stranger, _, _), Answers).

:- end_tests(liable).

answers(Goal, Answers) :-
    busy(Items),
    staged(Items, doctrine, findall(Goal, Goal, Answers)).

%   All eight modes of liable/3.

mode(liable(Debtor, Creditor, Form)) :-
    member(Debtor, [site, _]),
    member(Creditor, [author, _]),
    member(Form, [joint_and_several, _]).

:- begin_tests(negation).

test(what_is_established_is_shown, fail) :-
    staged([justified(user, post)], doctrine,
           not_shown(justified(user, post))).

test(what_is_disproved_is_not_shown) :-
    staged([disproved(justified(user, post))], doctrine,
           not_shown(justified(user, post))).

test(what_is_unknown_is_not_shown) :-
    staged([], doctrine, not_shown(justified(user, post))).

test(what_is_unknown_is_not_shown_not_to_be, fail) :-
    staged([], doctrine, shown_not(justified(user, post))).

test(what_is_disproved_is_shown_not_to_be) :-
    staged([disproved(justified(user, post))], doctrine,
           shown_not(justified(user, post))).

test(what_nobody_did_no_one_did) :-
    staged([disproved(notified(_, site, post, _))], doctrine,
           shown_not(notified(author, site, post, undated))).

test(that_one_did_not_is_not_that_nobody_did, fail) :-
    staged([disproved(notified(author, site, post, _))], doctrine,
           shown_not(notified(_, site, post, _))).

test(an_open_question_cannot_be_not_shown,
     throws(error(instantiation_error, _))) :-
    staged([], doctrine, not_shown(justified(_, post))).

:- end_tests(negation).
