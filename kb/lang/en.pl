:- module(en,
          [ says/2,                     % +Term, -Words
            name/2                      % +Key, -String
          ]).

/** <module> English wording

All words that a reader of a proof meets.  Rules know nothing of them: to
review the English, or to change it, read the files en*.pl only.  zh*.pl say
the same in Chinese, clause by clause.

Words is a list.  A string in it is text.  What else stands in it is said
in its turn: a name of the case by its display name, list(Names) with the
`list_separator` between them, any other term as says/2 or name/2 has it.

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

%   What stands here has no name/2: a word that holds the place of a value.

says(form(Word), [Word]).
says(scope(Word), [Word]).
says(extent(Word), [" (", Word, ")"]).
says(setting(Word), [Word]).

says(in_line(Line), [" (line ", Line, ")"]).

says(dif(One, Other), [One, " and ", Other, " are different persons"]).

says(liability(Debtor, Creditor, Injury, Form, Scope, With), Words) :-
    owes(Form, owed(Debtor, Creditor, Injury, Scope, With), Words).

says(displaced(First, Second),
     [ "the ", form(Second), " is displaced: ", form(First),
       " comes first and reaches the whole loss" ]).

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

%!  name(+Key, -String) is semidet.
%
%   True when String is the word or phrase for Key.

name(form(own),               "own liability").
name(form(vicarious),         "vicarious liability").
name(form(joint_and_several), "joint and several liability").
name(form(supplementary),     "supplementary liability").
name(form(share),             "share liability").
name(form(preventive),        "preventive liability").

name(scope(whole),            "the whole damage").
name(scope(since_knowledge),  "the damage since knowledge").
name(scope(enlarged_part),    "the enlarged part of the damage").
name(scope(within_duty),      "the part within the limits of the duty").
name(scope(unpaid_part),      "the part left unpaid").
name(scope(own_share),        "the debtor's own share").
name(scope(none),             "no damages").

name(remedy(damages),                   "damages").
name(remedy(cessation),                 "cessation of the infringement").
name(remedy(removal_of_obstruction),    "removal of the obstruction").
name(remedy(elimination_of_danger),     "elimination of the danger").
name(remedy(apology),                   "apology").
name(remedy(restoration_of_reputation), "restoration of reputation").
name(remedy(restoration_of_listing),    "restoration of the listing").

name(extent(full),            ", in full").
name(extent(above_own_share), ", for what exceeds the payer's own share").

name(reason(no_loss_stated), "no amount of loss is stated in the case").
name(reason(no_money),       "this form of liability carries no money").

name(setting(place),   "in a physical place").
name(setting(network), "on the network").

name(service(access),       "network access").
name(service(caching),      "caching").
name(service(hosting),      "information storage space").
name(service(search),       "search and links").
name(service(e_commerce),   "e-commerce platform").
name(service(cloud),        "cloud computing").
name(service(mini_program), "mini-program platform").
name(service(payment),      "payment").
name(service(generative),   "generative AI").
name(service(transport),    "transport booking").
name(service(other),        "other service").

name(type(party),   "party").
name(type(matter),  "matter").
name(type(injury),  "injury").
name(type(date),    "date").
name(type(moment),  "moment").
name(type(service), "kind of service").

name(group(services),      "Services and places").
name(group(infringement),  "Infringement and permission").
name(group(harm),          "Damage and danger").
name(group(state_of_mind), "State of mind").
name(group(contribution),  "Part in another's act").
name(group(notice),        "Notice and measures").
name(group(security),      "Security").

name(role(provider),     "the service provider").
name(role(kind),         "the kind of service").
name(role(user),         "the network user").
name(role(matter),       "the matter").
name(role(processor),    "the personal-information processor").
name(role(manager),      "the operator or manager").
name(role(organiser),    "the organiser").
name(role(actor),        "the actor").
name(role(right_holder), "the right holder").
name(role(victim),       "the injured person").
name(role(injury),       "the injury").
name(role(since),        "the moment of knowledge").
name(role(notifier),     "the notifier").
name(role(on),           "the date of notice").
name(role(creditor),     "the creditor").
name(role(debtor),       "the debtor").
name(role(obligor),      "the obligor").
name(role(third_party),  "the third party").
name(role(payer),        "the payer").
name(role(from),         "the other debtor").
name(role(first),        "what comes first").
name(role(second),       "what comes second").
name(role(work),         "the work").
name(role(form),         "the form of liability").
name(role(scope),        "the part of the loss").
name(role(extent),       "the extent of recourse").
name(role(setting),      "the setting").

name(anyone,     "anyone").
name(anything,   "anything").
name(undated,    "undated").
name(from_start, "from the start").

name(list_separator, ", ").
name(group_separator, "; ").

name(style(article), " Art. ").
name(style(point),   " ").
name(style(note),    ": ").

name(connective(fact),      "established").
name(connective(not_shown), "not shown: ").
name(connective(shown_not), "disproved: ").
name(connective(assumed),   "assumed: ").
name(connective(reading),   "contested: ").
name(connective(also),      "also: ").
name(connective(burden),    "burden on ").

name(heading(case),            "Case: ").
name(heading(reading),         "Reading: ").
name(heading(liabilities),     "Liabilities: ").
name(heading(none),            "No liability is shown. That is not a \c
                                finding that nobody is liable.").
name(heading(basis),           "Basis: ").
name(heading(recourse),        "Recourse against ").
name(heading(order),           "First to pay: ").
name(heading(remedies),        "Remedies: ").
name(heading(displaced),       "Displaced: ").

name(month(1),  "January").
name(month(2),  "February").
name(month(3),  "March").
name(month(4),  "April").
name(month(5),  "May").
name(month(6),  "June").
name(month(7),  "July").
name(month(8),  "August").
name(month(9),  "September").
name(month(10), "October").
name(month(11), "November").
name(month(12), "December").
