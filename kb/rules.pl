:- module(rules, []).

/** <module> What every doctrine file may use

The facts of the vocabulary, reading/2, the two negations not_shown/1 and
shown_not/1, and the hooks of schema.pl.  Doctrine imports nothing else but
other doctrine.
*/

:- reexport(kb(vocabulary),
             except([ finding/3, finding_group/2, burden_rule/2, type/2 ])).
:- reexport(kb(readings), [reading/2]).
:- reexport(kb(engine/negation), [not_shown/1, shown_not/1]).
