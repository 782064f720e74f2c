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
  likely: -401,
  sure: -125,
  weights: [
    // constant
    136,
    // distance
    -139,
    // distance beyond one edit
    -169,
    // transposed or doubled
    96,
    // first letter differs
    -219,
    // length up to 4
    -35,
    // length 5
    -21,
    // length 6 or 7
    52,
    // length 8 or 9
    30,
    // length 10 or more
    75,
    // one slip in a long word
    54,
    // the known word and more
    -152,
    // differs at its end only
    -86,
    // frequency of the known word
    235,
    // the known word is rare
    -221,
    // the known word is very rare
    -78,
    // the known word is very frequent
    133,
    // the known word is a name
    -228,
    // the known word is a well-known name
    61,
    // the known word is the name of a person
    32,
    // the known word is a country or a people
    -14,
    // weak entry
    -255,
    // name or place by a list
    0,
    // word of computing by a list
    -115,
    // word of another language by a list
    47,
    // derived by rule
    -181,
    // with an ending by rule
    -212,
    // with the ending of the known word, joined in another way
    -111,
    // romanised by its letters
    0,
    // letters as in English words
    -9,
    // spelled so twice
    -243,
    // spelled so three times or more
    -240,
    // the known word stands elsewhere
    42,
    // the known word stands elsewhere twice
    -6,
    // a word of its family stands elsewhere
    141,
    // pair with the word before
    142,
    // pair with the word after
    258,
    // pairs on both sides
    -58,
    // beside another unknown word
    -47,
    // in a foreign passage
    0,
    // part of a compound
    -197,
    // letters beyond English
    -432,
    // in a list or a table
    62,
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
    // behind an article
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
  likely: 200,
  sure: 230,
  weights: [
    // constant
    74,
    // distance
    -156,
    // distance beyond one edit
    -140,
    // transposed or doubled
    131,
    // first letter differs
    -230,
    // length up to 4
    -19,
    // length 5
    -28,
    // length 6 or 7
    19,
    // length 8 or 9
    9,
    // length 10 or more
    138,
    // one slip in a long word
    22,
    // the known word and more
    -149,
    // differs at its end only
    -14,
    // frequency of the known word
    243,
    // the known word is rare
    -137,
    // the known word is very rare
    -46,
    // the known word is very frequent
    105,
    // the known word is a name
    -20,
    // the known word is a well-known name
    83,
    // the known word is the name of a person
    -12,
    // the known word is a country or a people
    -3,
    // weak entry
    -145,
    // name or place by a list
    -153,
    // word of computing by a list
    -37,
    // word of another language by a list
    -22,
    // derived by rule
    -75,
    // with an ending by rule
    -138,
    // with the ending of the known word, joined in another way
    -44,
    // romanised by its letters
    -45,
    // letters as in English words
    63,
    // spelled so twice
    -199,
    // spelled so three times or more
    -299,
    // the known word stands elsewhere
    169,
    // the known word stands elsewhere twice
    46,
    // a word of its family stands elsewhere
    38,
    // pair with the word before
    -19,
    // pair with the word after
    200,
    // pairs on both sides
    61,
    // beside another unknown word
    19,
    // in a foreign passage
    -15,
    // part of a compound
    -130,
    // letters beyond English
    -102,
    // in a list or a table
    -88,
    // in capitals
    -21,
    // opens a sentence
    153,
    // in a headline or a title
    -35,
    // capitals on both sides
    26,
    // capital before
    52,
    // capital after
    11,
    // behind an article
    56,
    // given name before
    -80,
    // a title or honorific in front of the name
    -50,
    // a job, an age or a verb of saying beside the name
    -33,
    // in a person's name
    -67,
    // in an organisation's name
    -26,
    // a trademark or a company
    -93,
    // behind a comma or in brackets
    -70,
    // opens a sentence before another capital
    -155
  ]
}
