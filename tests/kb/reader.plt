:- module(test_reader, []).
:- use_module(library(plunit)).
:- use_module(kb(engine/findings)).
:- use_module(kb(engine/finding_text)).
:- use_module(kb(engine/case)).
:- use_module(kb(engine/stage)).

/** <module> What a case may say, and what becomes of everything else */

:- begin_tests(findings).

reads("halt", halt).
reads("p(a, b)", p(a, b)).
reads("  p( a ,b )  ", p(a, b)).
reads("p(2024-03-01)", p(date(2024, 3, 1))).
reads("p(2024-02-29)", p(date(2024, 2, 29))).
reads("p(60000.00)", p(60000)).
reads("p(0.50)", p(1r2)).
reads("p(12)", p(12)).
reads("p('it''s', 'A b')", p('it\'s', 'A b')).
reads("p(腾讯, 'ü')", p('腾讯', 'ü')).
reads("shell('rm -rf /')", shell('rm -rf /')).

refuses("", "a finding is a name, or name(argument, ...)").
refuses(":- initialization(halt)",
        "a finding is a name, or name(argument, ...)").
refuses("P(a)", "a finding is a name, or name(argument, ...)").
refuses("p(X)",
        "a name begins with a small letter, or stands in single quotes").
refuses("p(_x)",
        "a name begins with a small letter, or stands in single quotes").
refuses("p(a", "the closing parenthesis is missing").
refuses("p('a", "the closing quote is missing").
refuses("p(a).", "not understood from \".\" on").
refuses("p(a), q(b)", "not understood from \", q(b)\" on").
refuses("p(f(a))", "not understood from \"(a))\" on").
refuses("p()", "an argument is a name, a date or an amount").
refuses("p([a])", "an argument is a name, a date or an amount").
refuses("p(\"a\")", "an argument is a name, a date or an amount").
refuses("p(1-2)", "not understood from \"-2)\" on").
refuses("p(-1)", "an argument is a name, a date or an amount").
refuses("p(2024-02-30)", "2024-02-30 is not a day of the calendar").
refuses("p(2023-02-29)", "2023-02-29 is not a day of the calendar").
refuses("p(2024-13-01)", "2024-13-01 is not a day of the calendar").
refuses("p('a\nb')", "a quoted name holds a control character").

test(reads, [forall(reads(Text, Term)), true(Read =@= Term)]) :-
    read_finding(Text, Read).

test(wildcard, true(Read =@= p(_, a))) :-
    read_finding("p(_, a)", Read).

test(refuses, [ forall(refuses(Text, Message)),
                throws(finding_syntax(Message)) ]) :-
    read_finding(Text, _).

test(writes_what_it_reads, [forall(reads(Text, _)), true(Again =@= Term)]) :-
    read_finding(Text, Term),
    finding_text(Term, Written),
    read_finding(Written, Again).

:- end_tests(findings).

:- begin_tests(cases).

%   document(Facts, Disproved, More, -Tree): a case document, line by line.

document(Facts, Disproved, More, map(Pairs, 1)) :-
    scalars(Facts, 11, Established),
    scalars(Disproved, 21, Contrary),
    append([ [ id-1-scalar("c", 1),
               facts-10-seq(Established, 10),
               disproved-20-seq(Contrary, 20)
             ],
             More
           ],
           Pairs).

scalars([], _, []).
scalars([Text|Texts], Line, [scalar(Text, Line)|Scalars]) :-
    Next is Line + 1,
    scalars(Texts, Next, Scalars).

%   bad(Facts, Disproved, More, Line, Nearest, Message)

bad(["halt"], [], [], 11, null,
    "halt/0 is not a fact of the vocabulary").
bad(["shell(x)"], [], [], 11, null,
    "shell/1 is not a fact of the vocabulary").
bad(["caused(m, i)", "notifyed(a, b, c, undated)"], [], [], 12,
    'notified(notifier, provider, matter, date)',
    "notifyed/4 is not a fact of the vocabulary").
bad(["notified(a, b, c)"], [], [], 11,
    'notified(notifier, provider, matter, date)',
    "notified does not take 3 arguments").
bad(["notified(a, b, c, soon)"], [], [], 11, null,
    "the date of this finding is a date such as 2024-03-01, or undated").
bad(["caused(m, 2024-03-01)"], [], [], 11, null,
    "the injury of this finding is a name").
bad(["caused(m, m)"], [], [], 11, null,
    "the name is of type injury here and of type matter before").
bad(["careless(x, m)"], ["careless(x, m)"], [], 21, null,
    "the finding is disproved here and established in line 11").
bad(["notified(a, b, c, undated)"], ["notified(_, b, c, _)"], [], 21, null,
    "the finding is disproved here and established in line 11").
bad(["careless(_, m)"], [], [], 11, null,
    "\"_\" stands for anything and is allowed under disproved only").
bad([], [], [fact-5-seq([], 5)], 5, facts, "there is no such key").
bad([], [], [note-5-scalar("", 5), note-6-scalar("", 6)], 6, null,
    "the key stands twice").
bad([], [], [reading-5-scalar("nsp_stud", 5)], 5, nsp_study,
    "there is no such reading").
bad(["careless(xue, m)"], [], [parties-5-map([xuee-6-scalar("Xue", 6)], 6)],
    6, xue, "no finding of the case has this name").
bad([], [], [title-5-map([en-5-scalar("A", 5)], 5)], 5, null,
    "there is no zh here; it is one text, or a map with en and zh").

test(refuses, [ forall(bad(Facts, Disproved, More, Line, Nearest, Message)),
                throws(error(case_error('c.yaml', Line, _, Nearest, Message),
                             _)) ]) :-
    document(Facts, Disproved, More, Tree),
    read_case(Tree, 'c.yaml', _).

test(refuses_an_unknown_word_in_expect,
     throws(error(case_error(_, 7, "owns", own, _), _))) :-
    Described = map([form-7-scalar("owns", 7)], 7),
    document(["careless(x, m)"], [],
             [expect-5-map([liable-6-seq([Described], 6)], 5)], Tree),
    read_case(Tree, null, _).

test(a_finding_stated_twice_counts_once,
     true(Facts == [careless(x, m)-11, caused(m, i)-12])) :-
    document(["careless(x, m)", "caused(m, i)", "careless(x,m)"], [], [],
             Tree),
    read_case(Tree, null, Case),
    Facts = Case.facts.

test(nothing_of_a_case_stays, true(After == Before)) :-
    all_on_stage(Facts0, Disproved0),
    Before = Facts0-Disproved0,
    document(["careless(x, m)"], ["intended(x, m)"], [], Tree),
    read_case(Tree, null, Case),
    with_case(Case, none, [], all_on_stage([_], [_])),
    catch(with_case(Case, none, [], throw(oops)), oops, true),
    \+ with_case(Case, none, [], fail),
    all_on_stage(Facts, Disproved),
    After = Facts-Disproved.

:- end_tests(cases).
