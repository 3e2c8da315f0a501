:- module(test_wording, []).
:- use_module(library(plunit)).
:- use_module(kb(vocabulary), [finding/3]).
:- use_module(kb(readings), [question/2]).
:- use_module(kb(liability), [form/3, scope/2]).
:- use_module(kb(engine/twins), [rule_clause/5]).
:- use_module(kb(lang/wording)).
:- use_module(misses).

/** <module> Both languages say everything, and say it apart */

:- begin_tests(wording).

test(every_term_has_words, [forall(member(Language, [en, zh]))]) :-
    findall(Term,
            ( term_to_say(Term),
              \+ catch(Language:says(Term, [_|_]), _, fail)
            ),
            Misses),
    no_misses("terms without words", Misses).

test(no_two_terms_read_the_same, [forall(member(Language, [en, zh]))]) :-
    findall(Text-Name/Arity,
            ( term_to_say(Term),
              named_apart(Term, Named),
              wording(Language, Named, Text),
              functor(Term, Name, Arity)
            ),
            Pairs0),
    sort(Pairs0, Pairs),
    findall(One-Other,
            ( append(_, [Text-One, Text-Other|_], Pairs), One \== Other ),
            Misses),
    no_misses("terms that read the same", Misses).

test(the_two_negations_share_no_character,
     [forall(member(Language, [en, zh])), Shared == []]) :-
    phrase_word(Language, connective(not_shown), NotShown),
    phrase_word(Language, connective(shown_not), ShownNot),
    words_of(Language, NotShown, Ones),
    words_of(Language, ShownNot, Others),
    intersection(Ones, Others, Shared).

test(no_text_is_of_the_other_language,
     [forall(foreign(Language, From, To)), Misses == []]) :-
    findall(Text,
            ( text_of(Language, Text),
              string_codes(Text, Codes),
              member(C, Codes),
              between(From, To, C)
            ),
            Misses).

:- end_tests(wording).

term_to_say(Fact) :-
    finding(Fact, _, _).
term_to_say(Head) :-
    findall(Rule, rule_clause(_, _, Rule, _, _), Rules0),
    sort(Rules0, Rules),
    member(Name/Arity, Rules),
    functor(Head, Name, Arity).
term_to_say(reading(Question, Option)) :-
    question(Question, Properties),
    memberchk(options(Options), Properties),
    member(Option-_, Options).
term_to_say(liability(debtor, creditor, injury, Form, Scope, [other])) :-
    form(Form, _, _),
    scope(Scope, _).

named_apart(Term, Named) :-
    copy_term(Term, Named),
    term_variables(Named, Variables),
    name_each(Variables, 1).

name_each([], _).
name_each([Variable|Variables], N) :-
    atom_concat(x, N, Variable),
    N1 is N + 1,
    name_each(Variables, N1).

foreign(zh, 0'a, 0'z).
foreign(en, 0x2E80, 0x9FFF).

text_of(Language, Text) :-
    term_to_say(Term),
    catch(Language:says(Term, Words), _, fail),
    member(Text, Words),
    string(Text).
text_of(Language, Text) :-
    Language:word(_, Text).

words_of(en, Text, Words) :-
    split_string(Text, " ", ": ", Words).
words_of(zh, Text, Characters) :-
    string_chars(Text, Characters0),
    subtract(Characters0, ['：'], Characters).
