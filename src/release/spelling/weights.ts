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
  sure: -25,
  weights: [
    // constant
    250,
    // distance
    -150,
    // distance beyond one edit
    -210,
    // transposed or doubled
    229,
    // first letter differs
    -114,
    // length up to 4
    -52,
    // length 5
    -27,
    // length 6 or 7
    27,
    // length 8 or 9
    70,
    // length 10 or more
    163,
    // one slip in a long word
    -5,
    // the known word and more
    -210,
    // differs at its end only
    -80,
    // the beginning of the known word
    -76,
    // a letter left out
    125,
    // a letter too many
    -71,
    // one slip in a long word that is frequent
    18,
    // one slip in a very long word
    30,
    // with an ending that few names have
    47,
    // with an ending of other languages
    -4,
    // spelled as brands are
    21,
    // other known words are as near
    -29,
    // frequency of the known word
    184,
    // rarer than once in a hundred thousand words
    -220,
    // rarer than once in a million words
    115,
    // the known word is very frequent
    120,
    // the known word is a name
    -108,
    // the known word is a well-known name
    -2,
    // the known word is the name of a person
    -45,
    // the known word is a country or a people
    -4,
    // weak entry
    -287,
    // name or place by a list
    0,
    // word of computing by a list
    -113,
    // word of another language by a list
    -6,
    // with a beginning that goes with any word
    -271,
    // with an ending that goes with any word
    -259,
    // two words in one
    -358,
    // with an ending by rule
    3,
    // with the ending of the known word, joined in another way
    39,
    // romanised by its letters
    0,
    // letters as in English words
    -6,
    // spelled so twice
    -292,
    // spelled so three times or more
    -234,
    // the known word stands elsewhere
    68,
    // the known word stands elsewhere twice
    -89,
    // a word of its family stands elsewhere
    50,
    // pair with the word before
    127,
    // pair with the word after
    221,
    // pairs on both sides
    74,
    // goes by its part of speech with the words beside
    76,
    // beside another unknown word
    51,
    // in a sentence with another unknown word
    58,
    // in a sentence with several unknown names
    -28,
    // in a foreign passage
    -13,
    // part of a compound
    -185,
    // letters beyond English
    0,
    // in a list or a table
    -42,
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
    0,
    // opens a sentence before what is no verb
    0,
    // opens a sentence or stands in a title, for a word of grammar
    0,
    // common words with a capital on both sides
    0,
    // a common word with a capital beyond a small one
    0,
    // behind an office and its small word
    0
  ]
}

export const capital: Weighing = {
  likely: 305,
  sure: 305,
  weights: [
    // constant
    39,
    // distance
    -119,
    // distance beyond one edit
    3,
    // transposed or doubled
    178,
    // first letter differs
    -335,
    // length up to 4
    -3,
    // length 5
    0,
    // length 6 or 7
    27,
    // length 8 or 9
    0,
    // length 10 or more
    0,
    // one slip in a long word
    0,
    // the known word and more
    -47,
    // differs at its end only
    21,
    // the beginning of the known word
    -13,
    // a letter left out
    137,
    // a letter too many
    -104,
    // one slip in a long word that is frequent
    0,
    // one slip in a very long word
    0,
    // with an ending that few names have
    0,
    // with an ending of other languages
    -74,
    // spelled as brands are
    -13,
    // other known words are as near
    11,
    // frequency of the known word
    191,
    // rarer than once in a hundred thousand words
    -218,
    // rarer than once in a million words
    72,
    // the known word is very frequent
    124,
    // the known word is a name
    -48,
    // the known word is a well-known name
    36,
    // the known word is the name of a person
    108,
    // the known word is a country or a people
    0,
    // weak entry
    -124,
    // name or place by a list
    -155,
    // word of computing by a list
    -9,
    // word of another language by a list
    -93,
    // with a beginning that goes with any word
    0,
    // with an ending that goes with any word
    16,
    // two words in one
    0,
    // with an ending by rule
    13,
    // with the ending of the known word, joined in another way
    -40,
    // romanised by its letters
    -39,
    // letters as in English words
    18,
    // spelled so twice
    -148,
    // spelled so three times or more
    -278,
    // the known word stands elsewhere
    215,
    // the known word stands elsewhere twice
    100,
    // a word of its family stands elsewhere
    70,
    // pair with the word before
    41,
    // pair with the word after
    144,
    // pairs on both sides
    40,
    // goes by its part of speech with the words beside
    -4,
    // beside another unknown word
    58,
    // in a sentence with another unknown word
    93,
    // in a sentence with several unknown names
    38,
    // in a foreign passage
    -49,
    // part of a compound
    -117,
    // letters beyond English
    0,
    // in a list or a table
    -105,
    // in capitals
    0,
    // opens a sentence
    88,
    // in a headline or a title
    -39,
    // capitals on both sides
    -3,
    // capital before
    9,
    // capital after
    4,
    // behind a common word with a capital
    111,
    // before a common word with a capital
    57,
    // beside a name
    -8,
    // behind an article
    23,
    // before a preposition
    -74,
    // given name before
    -18,
    // a title or honorific in front of the name
    -70,
    // a job, an age or a verb of saying beside the name
    -23,
    // in a person's name
    -72,
    // in an organisation's name
    25,
    // a trademark or a company
    -165,
    // behind a comma or in brackets
    -112,
    // opens a sentence before another capital
    -58,
    // opens a sentence before what is no verb
    159,
    // opens a sentence or stands in a title, for a word of grammar
    84,
    // common words with a capital on both sides
    -23,
    // a common word with a capital beyond a small one
    122,
    // behind an office and its small word
    17
  ]
}

export const longCapital: Weighing = {
  likely: 179,
  sure: 179,
  weights: [
    // constant
    179,
    // distance
    -139,
    // distance beyond one edit
    -244,
    // transposed or doubled
    204,
    // first letter differs
    -311,
    // length up to 4
    0,
    // length 5
    0,
    // length 6 or 7
    -20,
    // length 8 or 9
    22,
    // length 10 or more
    189,
    // one slip in a long word
    -60,
    // the known word and more
    -260,
    // differs at its end only
    -93,
    // the beginning of the known word
    -46,
    // a letter left out
    5,
    // a letter too many
    -37,
    // one slip in a long word that is frequent
    77,
    // one slip in a very long word
    59,
    // with an ending that few names have
    -92,
    // with an ending of other languages
    -78,
    // spelled as brands are
    -43,
    // other known words are as near
    83,
    // frequency of the known word
    184,
    // rarer than once in a hundred thousand words
    -137,
    // rarer than once in a million words
    52,
    // the known word is very frequent
    145,
    // the known word is a name
    -49,
    // the known word is a well-known name
    169,
    // the known word is the name of a person
    -36,
    // the known word is a country or a people
    37,
    // weak entry
    -255,
    // name or place by a list
    -47,
    // word of computing by a list
    -95,
    // word of another language by a list
    -87,
    // with a beginning that goes with any word
    -100,
    // with an ending that goes with any word
    -8,
    // two words in one
    -139,
    // with an ending by rule
    -17,
    // with the ending of the known word, joined in another way
    -7,
    // romanised by its letters
    -75,
    // letters as in English words
    59,
    // spelled so twice
    -172,
    // spelled so three times or more
    -281,
    // the known word stands elsewhere
    156,
    // the known word stands elsewhere twice
    77,
    // a word of its family stands elsewhere
    -7,
    // pair with the word before
    -89,
    // pair with the word after
    156,
    // pairs on both sides
    79,
    // goes by its part of speech with the words beside
    32,
    // beside another unknown word
    -15,
    // in a sentence with another unknown word
    43,
    // in a sentence with several unknown names
    15,
    // in a foreign passage
    -9,
    // part of a compound
    -1,
    // letters beyond English
    0,
    // in a list or a table
    -30,
    // in capitals
    -74,
    // opens a sentence
    159,
    // in a headline or a title
    -8,
    // capitals on both sides
    49,
    // capital before
    42,
    // capital after
    9,
    // behind a common word with a capital
    155,
    // before a common word with a capital
    -23,
    // beside a name
    50,
    // behind an article
    122,
    // before a preposition
    -52,
    // given name before
    -104,
    // a title or honorific in front of the name
    -56,
    // a job, an age or a verb of saying beside the name
    -60,
    // in a person's name
    -47,
    // in an organisation's name
    -41,
    // a trademark or a company
    -109,
    // behind a comma or in brackets
    -10,
    // opens a sentence before another capital
    -91,
    // opens a sentence before what is no verb
    137,
    // opens a sentence or stands in a title, for a word of grammar
    2,
    // common words with a capital on both sides
    85,
    // a common word with a capital beyond a small one
    78,
    // behind an office and its small word
    100
  ]
}
