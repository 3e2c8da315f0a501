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

%   The files are UTF-8, whatever the locale says.

:- current_prolog_flag(encoding, Encoding),
   nb_setval(encoding_before, Encoding),
   set_prolog_flag(encoding, utf8).

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
   set_prolog_flag(encoding, Encoding).

:- findall(Module, doctrine:doctrine_module(Module), Modules),
   twins:build_twins(Modules).

:- initialization(greeting:welcome, program).
