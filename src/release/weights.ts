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
  likely: -321,
  sure: -84,
  weights: [
    // constant
    -297,
    // distance
    -140,
    // distance beyond one edit
    -128,
    // transposed or doubled
    54,
    // first letter differs
    -109,
    // length up to 4
    -121,
    // length 5
    -33,
    // length 6 or 7
    23,
    // length 10 or more
    27,
    // frequency of the known word
    747,
    // the known word is very frequent
    159,
    // the known word is a name
    -367,
    // the known word is a well-known name
    -147,
    // weak entry
    -20,
    // name or place by a list
    0,
    // word of computing by a list
    -126,
    // derived by rule
    -146,
    // with an ending by rule
    -189,
    // romanised by its letters
    0,
    // letters as in English words
    -1,
    // spelled so twice
    -188,
    // spelled so three times or more
    -165,
    // the known word stands elsewhere
    115,
    // the known word stands elsewhere twice
    23,
    // a word of its family stands elsewhere
    13,
    // pair with the word before
    167,
    // pair with the word after
    322,
    // pairs on both sides
    -77,
    // beside another unknown word
    -40,
    // in a foreign passage
    20,
    // part of a compound
    -238,
    // letters beyond English
    -436,
    // in a list or a table
    84,
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
    0
  ]
}

export const capital: Weighing = {
  likely: 40,
  sure: 151,
  weights: [
    // constant
    -131,
    // distance
    -205,
    // distance beyond one edit
    -75,
    // transposed or doubled
    77,
    // first letter differs
    -247,
    // length up to 4
    -71,
    // length 5
    -28,
    // length 6 or 7
    14,
    // length 10 or more
    128,
    // frequency of the known word
    590,
    // the known word is very frequent
    128,
    // the known word is a name
    -97,
    // the known word is a well-known name
    162,
    // weak entry
    -159,
    // name or place by a list
    -135,
    // word of computing by a list
    -16,
    // derived by rule
    -34,
    // with an ending by rule
    -161,
    // romanised by its letters
    -78,
    // letters as in English words
    60,
    // spelled so twice
    -198,
    // spelled so three times or more
    -287,
    // the known word stands elsewhere
    159,
    // the known word stands elsewhere twice
    66,
    // a word of its family stands elsewhere
    44,
    // pair with the word before
    65,
    // pair with the word after
    244,
    // pairs on both sides
    59,
    // beside another unknown word
    -24,
    // in a foreign passage
    -5,
    // part of a compound
    -125,
    // letters beyond English
    -43,
    // in a list or a table
    -78,
    // in capitals
    -22,
    // opens a sentence
    86,
    // in a headline or a title
    -47,
    // capitals on both sides
    39,
    // capital before
    84,
    // capital after
    -4,
    // given name before
    -140,
    // a title or honorific in front of the name
    -96,
    // a job, an age or a verb of saying beside the name
    -15,
    // in a person's name
    -70,
    // in an organisation's name
    -13,
    // a trademark or a company
    -111,
    // behind a comma or in brackets
    -58
  ]
}
