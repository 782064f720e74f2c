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
  sure: -69,
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
    0,
    // opens a sentence before another capital
    0
  ]
}

export const capital: Weighing = {
  likely: 51,
  sure: 198,
  weights: [
    // constant
    -138,
    // distance
    -204,
    // distance beyond one edit
    -77,
    // transposed or doubled
    76,
    // first letter differs
    -247,
    // length up to 4
    -71,
    // length 5
    -28,
    // length 6 or 7
    15,
    // length 10 or more
    129,
    // frequency of the known word
    588,
    // the known word is very frequent
    130,
    // the known word is a name
    -95,
    // the known word is a well-known name
    162,
    // weak entry
    -159,
    // name or place by a list
    -135,
    // word of computing by a list
    -11,
    // derived by rule
    -35,
    // with an ending by rule
    -164,
    // romanised by its letters
    -77,
    // letters as in English words
    57,
    // spelled so twice
    -199,
    // spelled so three times or more
    -287,
    // the known word stands elsewhere
    157,
    // the known word stands elsewhere twice
    68,
    // a word of its family stands elsewhere
    42,
    // pair with the word before
    61,
    // pair with the word after
    238,
    // pairs on both sides
    63,
    // beside another unknown word
    -23,
    // in a foreign passage
    -6,
    // part of a compound
    -123,
    // letters beyond English
    -41,
    // in a list or a table
    -77,
    // in capitals
    -23,
    // opens a sentence
    123,
    // in a headline or a title
    -45,
    // capitals on both sides
    22,
    // capital before
    90,
    // capital after
    15,
    // given name before
    -140,
    // a title or honorific in front of the name
    -98,
    // a job, an age or a verb of saying beside the name
    -18,
    // in a person's name
    -70,
    // in an organisation's name
    -15,
    // a trademark or a company
    -110,
    // behind a comma or in brackets
    -59,
    // opens a sentence before another capital
    -92
  ]
}
