// How much each observation weighs for a missing article: written by bench/grammar/fit.ts, which takes articles away to learn it.

/** In hundredths, in the order of `observations`. */
export const weights: readonly number[] = [
  // constant
  -10,
  // the noun asks for an article
  77,
  // very much so
  -69,
  // not quite so
  93,
  // the preposition stands before the first word
  -64,
  // the same, with a modifier
  -2,
  // the preposition stands before the noun
  -63,
  // the same, with a modifier
  -1,
  // the first word follows "a" rather than "the"
  -30,
  // the same, with a modifier
  3,
  // the noun follows "a" rather than "the"
  131,
  // a modifier
  42,
  // two modifiers or more
  31,
  // an adjective before the noun
  -14,
  // a noun before the noun
  -76,
  // the noun is a deed or a state
  -17,
  // the same, with "of" behind
  49,
  // a sign behind
  -32,
  // "of" behind
  160,
  // the same, and the noun asks for an article
  -56,
  // "of the" or "of Lagos" behind
  113,
  // "to" behind
  20,
  // "in" behind
  -17,
  // "for" behind
  37,
  // "and" or "or" behind
  -30,
  // "that", "which" or "who" behind
  115,
  // elsewhere in the release with an article
  112,
  // elsewhere in the release without one
  -133,
  // of
  26,
  // in
  51,
  // to
  37,
  // for
  -16,
  // with
  32,
  // by
  -20,
  // at
  20,
  // on
  -8,
  // from
  32,
  // into
  -23,
  // through
  -25,
  // under
  -17,
  // after
  -3,
  // before
  -17,
  // during
  31,
  // within
  29,
  // across
  -4,
  // about
  -25,
  // over
  -31,
  // between
  9
]
