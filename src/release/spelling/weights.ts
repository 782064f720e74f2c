// How much each observation weighs: written by bench/spelling/fit.ts, which learns it from errors made on purpose.

/** In hundredths. */
export interface Weighing {
  /** In the order of `observations`. */
  readonly weights: readonly number[]
  /** From here on a word is likely to be misspelt, from there on it surely is. */
  readonly likely: number
  readonly sure: number
}

export const small: Weighing = {
  likely: -350,
  sure: -36,
  weights: [
    // constant
    211,
    // distance
    -130,
    // distance beyond one edit
    -299,
    // transposed or doubled
    183,
    // first letter differs
    -94,
    // length up to 4
    -93,
    // length 5
    -34,
    // length 6 or 7
    22,
    // length 8 or 9
    108,
    // length 10 or more
    136,
    // one slip in a long word
    -41,
    // the known word and more
    -243,
    // differs at its end only
    -54,
    // the beginning of the known word
    -150,
    // a letter left out
    147,
    // a letter too many
    -64,
    // one slip in a long word that is frequent
    55,
    // one slip in a very long word
    75,
    // with an ending that few names have
    38,
    // with an ending of other languages
    11,
    // spelled as brands are
    107,
    // other known words are as near
    2,
    // frequency of the known word
    151,
    // rarer than once in a hundred thousand words
    -217,
    // rarer than once in a million words
    109,
    // the known word is very frequent
    75,
    // the known word is a name
    -180,
    // the known word is a well-known name
    34,
    // the known word is the name of a person
    30,
    // the known word is a country or a people
    25,
    // weak entry
    -270,
    // name or place by a list
    0,
    // word of computing by a list
    -113,
    // word of another language by a list
    -2,
    // with a beginning that goes with any word
    -258,
    // with an ending that goes with any word
    -247,
    // two words in one
    -319,
    // with an ending by rule
    -102,
    // with the ending of the known word, joined in another way
    38,
    // romanised by its letters
    0,
    // letters as in English words
    46,
    // spelled so twice
    -273,
    // spelled so three times or more
    -238,
    // the known word stands elsewhere
    87,
    // the known word stands elsewhere twice
    -53,
    // a word of its family stands elsewhere
    81,
    // pair with the word before
    137,
    // pair with the word after
    253,
    // pairs on both sides
    68,
    // goes by its part of speech with the words beside
    120,
    // beside another unknown word
    61,
    // in a sentence with another unknown word
    60,
    // in a sentence with several unknown names
    -13,
    // in a foreign passage
    -12,
    // part of a compound
    -128,
    // letters beyond English
    0,
    // in a list or a table
    -62,
    // in capitals
    0,
    // opens a sentence
    0,
    // in a headline or a title
    0,
    // capitals on both sides
    0,
    // capital before
    0,
    // capital after
    0,
    // behind a common word with a capital
    0,
    // before a common word with a capital
    0,
    // beside a name
    0,
    // behind an article
    0,
    // before a preposition
    0,
    // given name before
    0,
    // a title or honorific in front of the name
    0,
    // a job, an age or a verb of saying beside the name
    0,
    // in a person's name
    0,
    // in an organisation's name
    0,
    // a trademark or a company
    0,
    // behind a comma or in brackets
    0,
    // opens a sentence before another capital
    0
  ]
}

export const capital: Weighing = {
  likely: 315,
  sure: 345,
  weights: [
    // constant
    67,
    // distance
    -138,
    // distance beyond one edit
    -1,
    // transposed or doubled
    174,
    // first letter differs
    -349,
    // length up to 4
    -24,
    // length 5
    26,
    // length 6 or 7
    77,
    // length 8 or 9
    0,
    // length 10 or more
    0,
    // one slip in a long word
    0,
    // the known word and more
    -29,
    // differs at its end only
    28,
    // the beginning of the known word
    -62,
    // a letter left out
    135,
    // a letter too many
    -92,
    // one slip in a long word that is frequent
    0,
    // one slip in a very long word
    0,
    // with an ending that few names have
    0,
    // with an ending of other languages
    -102,
    // spelled as brands are
    -42,
    // other known words are as near
    59,
    // frequency of the known word
    188,
    // rarer than once in a hundred thousand words
    -257,
    // rarer than once in a million words
    101,
    // the known word is very frequent
    114,
    // the known word is a name
    -18,
    // the known word is a well-known name
    10,
    // the known word is the name of a person
    87,
    // the known word is a country or a people
    0,
    // weak entry
    -149,
    // name or place by a list
    -155,
    // word of computing by a list
    -15,
    // word of another language by a list
    -60,
    // with a beginning that goes with any word
    1,
    // with an ending that goes with any word
    44,
    // two words in one
    0,
    // with an ending by rule
    -32,
    // with the ending of the known word, joined in another way
    -51,
    // romanised by its letters
    -39,
    // letters as in English words
    17,
    // spelled so twice
    -209,
    // spelled so three times or more
    -304,
    // the known word stands elsewhere
    192,
    // the known word stands elsewhere twice
    82,
    // a word of its family stands elsewhere
    61,
    // pair with the word before
    28,
    // pair with the word after
    190,
    // pairs on both sides
    26,
    // goes by its part of speech with the words beside
    35,
    // beside another unknown word
    63,
    // in a sentence with another unknown word
    127,
    // in a sentence with several unknown names
    14,
    // in a foreign passage
    -10,
    // part of a compound
    -83,
    // letters beyond English
    0,
    // in a list or a table
    -96,
    // in capitals
    0,
    // opens a sentence
    131,
    // in a headline or a title
    -34,
    // capitals on both sides
    18,
    // capital before
    9,
    // capital after
    20,
    // behind a common word with a capital
    97,
    // before a common word with a capital
    43,
    // beside a name
    -58,
    // behind an article
    -5,
    // before a preposition
    -106,
    // given name before
    2,
    // a title or honorific in front of the name
    -60,
    // a job, an age or a verb of saying beside the name
    -40,
    // in a person's name
    -68,
    // in an organisation's name
    -26,
    // a trademark or a company
    -91,
    // behind a comma or in brackets
    -147,
    // opens a sentence before another capital
    -105
  ]
}

export const longCapital: Weighing = {
  likely: 152,
  sure: 152,
  weights: [
    // constant
    160,
    // distance
    -120,
    // distance beyond one edit
    -233,
    // transposed or doubled
    138,
    // first letter differs
    -295,
    // length up to 4
    0,
    // length 5
    0,
    // length 6 or 7
    -18,
    // length 8 or 9
    22,
    // length 10 or more
    164,
    // one slip in a long word
    -48,
    // the known word and more
    -255,
    // differs at its end only
    -80,
    // the beginning of the known word
    -94,
    // a letter left out
    2,
    // a letter too many
    -42,
    // one slip in a long word that is frequent
    41,
    // one slip in a very long word
    79,
    // with an ending that few names have
    -95,
    // with an ending of other languages
    -93,
    // spelled as brands are
    -29,
    // other known words are as near
    76,
    // frequency of the known word
    173,
    // rarer than once in a hundred thousand words
    -145,
    // rarer than once in a million words
    63,
    // the known word is very frequent
    160,
    // the known word is a name
    -49,
    // the known word is a well-known name
    196,
    // the known word is the name of a person
    -9,
    // the known word is a country or a people
    -3,
    // weak entry
    -260,
    // name or place by a list
    -46,
    // word of computing by a list
    -82,
    // word of another language by a list
    26,
    // with a beginning that goes with any word
    -79,
    // with an ending that goes with any word
    -1,
    // two words in one
    -131,
    // with an ending by rule
    -144,
    // with the ending of the known word, joined in another way
    20,
    // romanised by its letters
    -97,
    // letters as in English words
    89,
    // spelled so twice
    -180,
    // spelled so three times or more
    -302,
    // the known word stands elsewhere
    173,
    // the known word stands elsewhere twice
    98,
    // a word of its family stands elsewhere
    12,
    // pair with the word before
    -92,
    // pair with the word after
    168,
    // pairs on both sides
    88,
    // goes by its part of speech with the words beside
    -13,
    // beside another unknown word
    17,
    // in a sentence with another unknown word
    75,
    // in a sentence with several unknown names
    18,
    // in a foreign passage
    -11,
    // part of a compound
    -1,
    // letters beyond English
    0,
    // in a list or a table
    -47,
    // in capitals
    -38,
    // opens a sentence
    239,
    // in a headline or a title
    -6,
    // capitals on both sides
    8,
    // capital before
    25,
    // capital after
    8,
    // behind a common word with a capital
    162,
    // before a common word with a capital
    -14,
    // beside a name
    39,
    // behind an article
    133,
    // before a preposition
    3,
    // given name before
    -50,
    // a title or honorific in front of the name
    -77,
    // a job, an age or a verb of saying beside the name
    -31,
    // in a person's name
    -58,
    // in an organisation's name
    -37,
    // a trademark or a company
    -87,
    // behind a comma or in brackets
    -9,
    // opens a sentence before another capital
    -105
  ]
}
