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
  likely: -322,
  sure: -81,
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
    -122,
    // length 5
    -34,
    // length 6 or 7
    23,
    // length 10 or more
    27,
    // frequency of the known word
    748,
    // the known word is very frequent
    160,
    // the known word is a name
    -366,
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
    -2,
    // spelled so twice
    -188,
    // spelled so three times or more
    -165,
    // the known word stands elsewhere
    115,
    // the known word stands elsewhere twice
    23,
    // a word of its family stands elsewhere
    15,
    // pair with the word before
    167,
    // pair with the word after
    321,
    // pairs on both sides
    -77,
    // beside another unknown word
    -40,
    // in a foreign passage
    20,
    // part of a compound
    -238,
    // letters beyond English
    -437,
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
  likely: 42,
  sure: 149,
  weights: [
    // constant
    -132,
    // distance
    -206,
    // distance beyond one edit
    -71,
    // transposed or doubled
    80,
    // first letter differs
    -244,
    // length up to 4
    -67,
    // length 5
    -32,
    // length 6 or 7
    10,
    // length 10 or more
    126,
    // frequency of the known word
    591,
    // the known word is very frequent
    126,
    // the known word is a name
    -98,
    // the known word is a well-known name
    164,
    // weak entry
    -157,
    // name or place by a list
    -133,
    // word of computing by a list
    -17,
    // derived by rule
    -33,
    // with an ending by rule
    -161,
    // romanised by its letters
    -78,
    // letters as in English words
    56,
    // spelled so twice
    -198,
    // spelled so three times or more
    -286,
    // the known word stands elsewhere
    162,
    // the known word stands elsewhere twice
    64,
    // a word of its family stands elsewhere
    47,
    // pair with the word before
    65,
    // pair with the word after
    240,
    // pairs on both sides
    62,
    // beside another unknown word
    -25,
    // in a foreign passage
    -6,
    // part of a compound
    -126,
    // letters beyond English
    -43,
    // in a list or a table
    -83,
    // in capitals
    -26,
    // opens a sentence
    89,
    // in a headline or a title
    -39,
    // capitals on both sides
    48,
    // capital before
    82,
    // capital after
    -6,
    // given name before
    -152,
    // a title or honorific in front of the name
    -99,
    // a job, an age or a verb of saying beside the name
    -13,
    // in a person's name
    -67,
    // in an organisation's name
    -9,
    // a trademark or a company
    -109,
    // behind a comma or in brackets
    -59
  ]
}
