:- module(network_service_provider,
          [ network_service_provider/1  % ?Provider
          ]).
:- use_module(kb(rules)).

/** <module> Network service provider (网络服务提供者)

  1. a network service, of whatever kind
*/

schema:cites(network_service_provider/1, civil_code:'1194').
schema:cites(network_service_provider/1, nsp_study:'A-02').

%!  network_service_provider(?Provider) is nondet.
%
%   True when Provider provides a network service.  Failure means that no
%   service is shown.
%
%   @see nsp_study:A-02, civil_code:1194

network_service_provider(Provider) :-
    provides_service(Provider, _Kind).
