// How much each observation weighs for a missing article: written by bench/grammar/fit.ts, which takes articles away to learn it.

/** In hundredths, in the order of `observations`. */
export const weights: readonly number[] = [
  // constant
  -9,
  // the noun asks for an article
  77,
  // very much so
  -64,
  // not quite so
  95,
  // the preposition stands before the first word
  -63,
  // the same, with a modifier
  -2,
  // the preposition stands before the noun
  -64,
  // the same, with a modifier
  -3,
  // the first word follows "a" rather than "the"
  -30,
  // the same, with a modifier
  0,
  // the noun follows "a" rather than "the"
  130,
  // a modifier
  44,
  // two modifiers or more
  26,
  // an adjective before the noun
  -18,
  // a noun before the noun
  -73,
  // the noun is a deed or a state
  -19,
  // the same, with "of" behind
  43,
  // a sign behind
  -34,
  // "of" behind
  159,
  // the same, and the noun asks for an article
  -64,
  // "of the" or "of Lagos" behind
  102,
  // "to" behind
  18,
  // "in" behind
  -24,
  // "for" behind
  35,
  // "and" or "or" behind
  -32,
  // "that", "which" or "who" behind
  115,
  // elsewhere in the release with an article
  112,
  // elsewhere in the release without one
  -134,
  // of
  26,
  // in
  50,
  // to
  55,
  // for
  -17,
  // with
  37,
  // by
  -21,
  // at
  18,
  // on
  -9,
  // from
  31,
  // into
  -25,
  // through
  -26,
  // under
  -18,
  // after
  -3,
  // before
  -17,
  // during
  30,
  // within
  28,
  // across
  -5,
  // about
  -26,
  // over
  -32,
  // between
  9
]
