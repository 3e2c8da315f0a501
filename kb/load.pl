:- module(load, []).

/** <module> The way in

`swipl kb/load.pl` loads the knowledge base and leaves the user at a prompt;
`swipl kb/load.pl -- CASE` has the case loaded.  The order below is the
architecture: a file uses only what stands above it.
*/

:- multifile
    user:file_search_path/2.
:- dynamic
    user:file_search_path/2.

:- prolog_load_context(directory, Dir),
   (   user:file_search_path(kb, Dir)
   ->  true
   ;   assertz(user:file_search_path(kb, Dir))
   ).

%   The files are UTF-8, whatever the locale says; and clause/2 must give back
%   what was written, which moving unifications into the head would prevent.

:- current_prolog_flag(encoding, Encoding),
   nb_setval(encoding_before, Encoding),
   set_prolog_flag(encoding, utf8),
   set_prolog_flag(optimise_unify, false).

:- use_module(kb(schema)).                      % shape of everything
:- reexport(kb(vocabulary),
            except([ finding/3, finding_group/2, burden_rule/2, type/2 ])).
                                                % what a case may say
:- use_module(kb(readings), []).                % what is contested
:- use_module(kb(authorities), []).             % what the sources say
:- use_module(kb(engine/negation), []).         % the two negations
:- use_module(kb(rules), []).                   % all that doctrine may use
:- reexport(kb(doctrine)).                      % what follows
:- reexport(kb(liability), [liable/3, liable/5]).
                                                % from routes to liabilities
:- use_module(kb(engine/twins), []).            % proofs of rules
:- use_module(kb(outcome), []).                 % liabilities with proofs
:- use_module(kb(lang/wording), []).            % words
:- use_module(kb(engine/bridge), []).           % the door for programs
:- reexport(kb(prompt)).                        % the door for people
:- use_module(kb(greeting), []).
:- reexport(kb(readings), [set_reading/2]).

:- nb_getval(encoding_before, Encoding),
   set_prolog_flag(encoding, Encoding),
   set_prolog_flag(optimise_unify, true).

%   A limit that fires while a library is loaded would leave it half-loaded,
%   so that nothing may be left to load later, in libraries of libraries too.

:- forall(member(Module-Library-Predicates,
                 [ lists-error-[must_be/2],
                   lists-pairs-[pairs_keys/2],
                   read_util-error-[must_be/2],
                   swi_option-error-[must_be/2],
                   prolog_listing-error-[must_be/2],
                   prolog_listing-option-[ option/2, option/3,
                                           meta_options/3 ]
                 ]),
          Module:use_module(library(Library), Predicates)).

:- findall(Module, doctrine:doctrine_module(Module), Modules),
   twins:build_twins(Modules).

:- initialization(greeting:welcome, program).
