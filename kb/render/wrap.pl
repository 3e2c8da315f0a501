:- module(wrap,
          [ wrapped/5,                  % +First, +Rest, +Text, +Width, -Lines
            columns/2                   % +Text, -Columns
          ]).
:- use_module(library(lists), [memberchk/2, reverse/2, sum_list/2]).
:- use_module(library(apply), [maplist/3]).

/** <module> Lines that fit a terminal

A Chinese character takes two columns and a line may break before it; other
text breaks at blanks.
*/

%!  wrapped(+First, +Rest, +Text, +Width:integer, -Lines:list(string)) is det.
%
%   True when Lines are Text broken to fit Width columns; the first line
%   begins with First, the others with Rest.

wrapped(First, Rest, Text, Width, Lines) :-
    words(Text, Words),
    columns(First, Indent),
    fill(Words, First, Indent, Rest, Width, Lines).

fill([], Line0, _, _, _, [Line]) :-
    trimmed(Line0, Line).
fill([Word|Words], Line, Column, Rest, Width, Lines) :-
    columns(Word, Size),
    Column1 is Column + Size,
    columns(Rest, Indent),
    (   Column1 > Width,
        Column > Indent
    ->  trimmed(Line, Trimmed),
        Lines = [Trimmed|More],
        string_without_blank(Word, Start),
        columns(Start, StartSize),
        string_concat(Rest, Start, Line1),
        Column2 is Indent + StartSize,
        fill(Words, Line1, Column2, Rest, Width, More)
    ;   string_concat(Line, Word, Line1),
        fill(Words, Line1, Column1, Rest, Width, Lines)
    ).

trimmed(Line0, Line) :-
    split_string(Line0, "", " ", [Bare]),
    (   sub_string(Line0, Before, _, _, Bare)
    ->  sub_string(Line0, 0, Before, _, Indent),
        string_concat(Indent, Bare, Line)
    ;   Line = Bare
    ).

string_without_blank(Word, Start) :-
    (   string_concat(" ", Start0, Word)
    ->  Start = Start0
    ;   Start = Word
    ).

%   words(+Text, -Words): Text cut at the places where a line may break; a
%   blank begins the word that follows it.

words(Text, Words) :-
    string_codes(Text, Codes),
    cut(Codes, [], Words).

cut([], Word, Words) :-
    finish(Word, Words, []).
cut([C|Codes], Word, Words) :-
    (   ( C == 0'\s ; breaks_before(C) ),
        \+ opening(Word),
        \+ counted(Word, C)
    ->  finish(Word, Words, Rest),
        cut(Codes, [C], Rest)
    ;   cut(Codes, [C|Word], Words)
    ).

finish([], Words, Words) :-
    !.
finish(Reversed, [Word|Words], Words) :-
    reverse(Reversed, Codes),
    string_codes(Word, Codes).

%   Closing punctuation never begins a line, opening never ends one.

breaks_before(C) :-
    wide(C),
    \+ memberchk(C, `，。；：、）》」`).

%   A number stays with what it counts: 第23行, 第1195条.

counted([Digit|_], C) :-
    code_type(Digit, digit(_)),
    memberchk(C, `条款项行年月日`).

opening([Last|_]) :-
    memberchk(Last, `（《「[(`).

%!  columns(+Text, -Columns:integer) is det.
%
%   True when Text takes Columns columns on a terminal.

columns(Text, Columns) :-
    string_codes(Text, Codes),
    maplist(code_columns, Codes, Sizes),
    sum_list(Sizes, Columns).

code_columns(C, Columns) :-
    (   wide(C)
    ->  Columns = 2
    ;   Columns = 1
    ).

wide(C) :- between(0x1100, 0x115F, C), !.
wide(C) :- between(0x2E80, 0xA4CF, C), !.
wide(C) :- between(0xAC00, 0xD7A3, C), !.
wide(C) :- between(0xF900, 0xFAFF, C), !.
wide(C) :- between(0xFE30, 0xFE6F, C), !.
wide(C) :- between(0xFF00, 0xFF60, C), !.
wide(C) :- between(0xFFE0, 0xFFE6, C), !.
wide(C) :- between(0x1F300, 0x1FAFF, C), !.
wide(C) :- between(0x20000, 0x3FFFD, C).
