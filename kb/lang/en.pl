:- module(en,
          [ says/2,                     % +Term, -Words
            word/2                      % +Key, -String
          ]).

/** <module> English wording

All words that a reader of a proof meets.  Rules know nothing of them: to
review the English, or to change it, read the files en*.pl only.  zh*.pl say
the same in Chinese, clause by clause.

Words is a list.  A string in it is text.  What else stands in it is said
in its turn: a name of the case by its display name, list(Names) with the
`list_separator` between them, any other term as says/2 or word/2 has it.

Headings and connectives that lead a line end in their own punctuation.

The two negations never share a word: what is not shown may be true, what is
disproved is not.
*/

:- multifile
    says/2.
:- discontiguous
    says/2.

:- use_module(kb(lang/en_findings), []).
:- use_module(kb(lang/en_rules), []).
:- use_module(kb(lang/en_duties), []).
:- use_module(kb(lang/en_readings), []).

%!  says(+Term, -Words:list) is semidet.
%
%   True when Words says Term: a fact, a conclusion, a reading, a liability,
%   what displaces what, or a time.  Failure means that Term has no wording.

says(date(Year, Month, Day), [Day, " ", month(Month), " ", Year]).

says(on(Date), Words) :-
    on(Date, Words).
says(since(Moment), Words) :-
    since(Moment, Words).

%   What stands here has no word/2: a word that holds the place of a value.

says(form(Word), [Word]).
says(scope(Word), [Word]).
says(extent(Word), [" (", Word, ")"]).
says(setting(Word), [Word]).

says(recourse_against(From, Extent),
     [ "Recourse against ", From, ": ", extent(Extent) ]).

says(liable(Debtor, Creditor, _), [Debtor, " is liable to ", Creditor]).
says(liable(Debtor, Creditor, _, _, _),
     [Debtor, " is liable to ", Creditor]).

says(in_line(Line), [" (line ", Line, ")"]).

says(dif(One, Other), [One, " and ", Other, " are different persons"]).

says(liability(Debtor, Creditor, Injury, Form, Scope, With), Words) :-
    owes(Form, owed(Debtor, Creditor, Injury, Scope, With), Words).

says(displaced(First, Second, Reach),
     [ form(Second), " yields to ", form(First), " for what that reaches: ",
       scope(Reach) ]).

on(undated, []).
on(date(Year, Month, Day), [" on ", date(Year, Month, Day)]).

since(undated, [" at some time"]).
since(from_start, [" from the start"]).
since(date(Year, Month, Day), [" since ", date(Year, Month, Day)]).

%   Co-debtors are named where they answer jointly or first.

owes(own, owed(Debtor, Creditor, Injury, Scope, _),
     [ Debtor, " bears own liability to ", Creditor, " for ", Injury,
       " (", scope(Scope), ")" ]).
owes(vicarious, owed(Debtor, Creditor, Injury, Scope, _),
     [ Debtor, " bears vicarious liability to ", Creditor, " for ", Injury,
       " (", scope(Scope), ")" ]).
owes(joint_and_several, owed(Debtor, Creditor, Injury, Scope, With),
     [ Debtor, " is jointly and severally liable with ", list(With),
       " to ", Creditor, " for ", Injury, " (", scope(Scope), ")" ]).
owes(supplementary, owed(Debtor, Creditor, Injury, Scope, With),
     [ Debtor, " bears corresponding supplementary liability to ",
       Creditor, " for ", Injury, " (", scope(Scope), "); first liable: ",
       list(With) ]).
owes(share, owed(Debtor, Creditor, Injury, Scope, _),
     [ Debtor, " bears share liability to ", Creditor, " for ", Injury,
       " (", scope(Scope), ")" ]).
owes(preventive, owed(Debtor, Creditor, Injury, Scope, _),
     [ Debtor, " bears preventive liability to ", Creditor, " against ",
       Injury, " (", scope(Scope), ")" ]).

%!  word(+Key, -String) is semidet.
%
%   True when String is the word or phrase for Key.

word(form(own),               "own liability").
word(form(vicarious),         "vicarious liability").
word(form(joint_and_several), "joint and several liability").
word(form(supplementary),     "supplementary liability").
word(form(share),             "share liability").
word(form(preventive),        "preventive liability").

word(scope(whole),            "the whole damage").
word(scope(since_knowledge),  "the damage since knowledge").
word(scope(enlarged_part),    "the enlarged part of the damage").
word(scope(within_duty),      "the part within the limits of the duty").
word(scope(unpaid_part),      "the part left unpaid, in measure of its fault").
word(scope(own_share),        "the debtor's own share").
word(scope(none),             "damages are not in question here").

word(remedy(damages),                   "damages").
word(remedy(cessation),                 "cessation of the infringement").
word(remedy(removal_of_obstruction),    "removal of the obstruction").
word(remedy(elimination_of_danger),     "elimination of the danger").
word(remedy(apology),                   "apology").
word(remedy(restoration_of_reputation), "restoration of reputation").
word(remedy(restoration_of_listing),    "restoration of the listing").

word(extent(full),            "everything paid").
word(extent(above_own_share), "what exceeds the payer's own share").

word(reason(not_computed), "amounts are not computed").
word(reason(no_money),       "this form of liability carries no money").

word(setting(place),   "in a physical place").
word(setting(network), "on the network").

word(service(access),       "network access").
word(service(caching),      "caching").
word(service(hosting),      "information storage space").
word(service(search),       "search and links").
word(service(e_commerce),   "e-commerce platform").
word(service(cloud),        "cloud computing").
word(service(mini_program), "mini-program platform").
word(service(payment),      "payment").
word(service(generative),   "generative AI").
word(service(transport),    "transport booking").
word(service(other),        "other service").

word(type(party),   "party").
word(type(matter),  "matter").
word(type(injury),  "injury").
word(type(date),    "date").
word(type(moment),  "moment").
word(type(service), "kind of service").

word(group(services),      "Services and places").
word(group(infringement),  "Infringement and permission").
word(group(harm),          "Damage and danger").
word(group(state_of_mind), "State of mind").
word(group(contribution),  "Part in another's act").
word(group(notice),        "Notice and measures").
word(group(security),      "Security").

word(role(provider),     "the service provider").
word(role(kind),         "the kind of service").
word(role(user),         "the network user").
word(role(matter),       "the matter").
word(role(processor),    "the personal-information processor").
word(role(manager),      "the operator or manager").
word(role(organiser),    "the organiser").
word(role(actor),        "the actor").
word(role(right_holder), "the right holder").
word(role(victim),       "the injured person").
word(role(injury),       "the injury").
word(role(since),        "the moment of knowledge").
word(role(notifier),     "the notifier").
word(role(date),         "the date of notice").
word(role(creditor),     "the creditor").
word(role(debtor),       "the debtor").
word(role(obligor),      "the obligor").
word(role(third_party),  "the third party").
word(role(payer),        "the payer").
word(role(from),         "the other debtor").
word(role(first),        "what comes first").
word(role(second),       "what comes second").
word(role(work),         "the work").
word(role(form),         "the form of liability").
word(role(scope),        "the part of the loss").
word(role(extent),       "the extent of recourse").
word(role(setting),      "the setting").

word(anyone,     "anyone").
word(anything,   "anything").
word(undated,    "undated").
word(from_start, "from the start").

word(list_separator, ", ").
word(group_separator, "; ").

word(style(article), " Art. ").
word(style(point),   " ").
word(style(note),    ": ").

word(connective(fact),      "established").
word(connective(not_shown), "not shown: ").
word(connective(shown_not), "disproved: ").
word(connective(assumed),   "assumed: ").
word(connective(reading),   "contested: ").
word(connective(also),      "also: ").
word(connective(burden),    "burden on ").

word(heading(case),            "Case: ").
word(heading(reading),         "Reading: ").
word(heading(none),            "No liability is shown. That is not a \c
                                finding that nobody is liable.").
word(heading(basis),           "Basis: ").
word(heading(remedies),        "Remedies: ").

word(month(1),  "January").
word(month(2),  "February").
word(month(3),  "March").
word(month(4),  "April").
word(month(5),  "May").
word(month(6),  "June").
word(month(7),  "July").
word(month(8),  "August").
word(month(9),  "September").
word(month(10), "October").
word(month(11), "November").
word(month(12), "December").
