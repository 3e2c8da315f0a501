:- module(toy_twins,
          [ add_toy_twins/0,
            drop_toy_twins/0
          ]).
:- use_module(kb(doctrine), [doctrine_module/1]).
:- use_module(kb(engine/twins), [build_twins/1]).
:- use_module(toy_rules, []).

/** <module> Twins of the toy rules beside those of doctrine, for a while */

%!  add_toy_twins is det.
%
%   Make the twins of doctrine again, with those of toy_rules.pl first.

add_toy_twins :-
    findall(Module, doctrine_module(Module), Modules),
    build_twins([toy_rules|Modules]).

%!  drop_toy_twins is det.
%
%   Make the twins of doctrine again, and no others.

drop_toy_twins :-
    findall(Module, doctrine_module(Module), Modules),
    build_twins(Modules).
