// How much each observation weighs: written by bench/spelling/fit.ts, which learns it from errors made on purpose.

export interface Weighing {
  /** In the order of `observations`. */
  readonly weights: readonly number[]
  /** From here on a word is likely to be misspelt, from there on it surely is. */
  readonly likely: number
  readonly sure: number
}

export const small: Weighing = {
  likely: -3.17,
  sure: -0.88,
  weights: [
    // constant
    -2.894,
    // distance
    -1.457,
    // distance beyond one edit
    -1.476,
    // transposed or doubled
    0.434,
    // first letter differs
    -1.019,
    // length up to 4
    -1.33,
    // length 5
    -0.468,
    // length 6 or 7
    0.173,
    // length 10 or more
    0.083,
    // frequency of the known word
    7.594,
    // the known word is very frequent
    1.567,
    // the known word is a name
    -3.644,
    // the known word is a well-known name
    -1.468,
    // weak entry
    -0.248,
    // name or place by a list
    0.0,
    // word of computing by a list
    -1.226,
    // derived by rule
    -1.661,
    // with an ending by rule
    -1.58,
    // romanised by its letters
    0.0,
    // letters as in English words
    0.124,
    // spelled so twice
    -1.796,
    // spelled so three times or more
    -1.529,
    // the known word stands elsewhere
    1.09,
    // the known word stands elsewhere twice
    0.217,
    // a word of its family stands elsewhere
    0.081,
    // pair with the word before
    1.759,
    // pair with the word after
    3.383,
    // pairs on both sides
    -0.963,
    // beside another unknown word
    -0.427,
    // in a foreign passage
    0.217,
    // part of a compound
    -2.411,
    // letters beyond English
    -4.511,
    // in a list or a table
    0.772,
    // in capitals
    0.0,
    // opens a sentence
    0.0,
    // in a headline or a title
    0.0,
    // capitals on both sides
    0.0,
    // capital before
    0.0,
    // capital after
    0.0,
    // given name before
    0.0,
    // a title or honorific in front of the name
    0.0,
    // a job, an age or a verb of saying beside the name
    0.0,
    // in a person's name
    0.0,
    // in an organisation's name
    0.0,
    // a trademark or a company
    0.0,
    // behind a comma or in brackets
    0.0
  ]
}

export const capital: Weighing = {
  likely: 0.49,
  sure: 1.55,
  weights: [
    // constant
    -1.273,
    // distance
    -2.07,
    // distance beyond one edit
    -0.707,
    // transposed or doubled
    0.817,
    // first letter differs
    -2.475,
    // length up to 4
    -0.648,
    // length 5
    -0.284,
    // length 6 or 7
    0.119,
    // length 10 or more
    1.225,
    // frequency of the known word
    5.896,
    // the known word is very frequent
    1.287,
    // the known word is a name
    -0.996,
    // the known word is a well-known name
    1.65,
    // weak entry
    -1.602,
    // name or place by a list
    -1.303,
    // word of computing by a list
    -0.318,
    // derived by rule
    -0.298,
    // with an ending by rule
    -1.615,
    // romanised by its letters
    -0.521,
    // letters as in English words
    0.558,
    // spelled so twice
    -1.968,
    // spelled so three times or more
    -2.815,
    // the known word stands elsewhere
    1.625,
    // the known word stands elsewhere twice
    0.63,
    // a word of its family stands elsewhere
    0.48,
    // pair with the word before
    0.625,
    // pair with the word after
    2.428,
    // pairs on both sides
    0.678,
    // beside another unknown word
    -0.212,
    // in a foreign passage
    -0.065,
    // part of a compound
    -1.288,
    // letters beyond English
    -0.443,
    // in a list or a table
    -0.785,
    // in capitals
    -0.258,
    // opens a sentence
    0.877,
    // in a headline or a title
    -0.362,
    // capitals on both sides
    0.485,
    // capital before
    0.783,
    // capital after
    -0.075,
    // given name before
    -1.471,
    // a title or honorific in front of the name
    -0.996,
    // a job, an age or a verb of saying beside the name
    -0.1,
    // in a person's name
    -0.661,
    // in an organisation's name
    -0.103,
    // a trademark or a company
    -1.078,
    // behind a comma or in brackets
    -0.617
  ]
}
