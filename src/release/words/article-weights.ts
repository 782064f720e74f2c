// How much each observation weighs for a missing article: written by bench/grammar/fit.ts, which takes articles away to learn it.

/** In hundredths, in the order of `observations`. */
export const weights: readonly number[] = [
  // constant
  -11,
  // the noun asks for an article
  77,
  // very much so
  -60,
  // not quite so
  96,
  // the preposition stands before the first word
  -66,
  // the same, with a modifier
  -3,
  // the preposition stands before the noun
  -63,
  // the same, with a modifier
  0,
  // the first word follows "a" rather than "the"
  -27,
  // the same, with a modifier
  -1,
  // the noun follows "a" rather than "the"
  131,
  // a modifier
  44,
  // two modifiers or more
  27,
  // an adjective before the noun
  -17,
  // a noun before the noun
  -74,
  // the noun is a deed or a state
  -18,
  // the same, with "of" behind
  49,
  // a sign behind
  -33,
  // "of" behind
  159,
  // the same, and the noun asks for an article
  -68,
  // "of the" or "of Lagos" behind
  103,
  // "to" behind
  18,
  // "in" behind
  -20,
  // "for" behind
  36,
  // "and" or "or" behind
  -31,
  // "that", "which" or "who" behind
  119,
  // elsewhere in the release with an article
  114,
  // elsewhere in the release without one
  -136,
  // of
  25,
  // in
  50,
  // to
  49,
  // for
  -17,
  // with
  35,
  // by
  -20,
  // at
  19,
  // on
  -9,
  // from
  30,
  // into
  -24,
  // through
  -27,
  // under
  -15,
  // after
  -3,
  // before
  -17,
  // during
  29,
  // within
  28,
  // across
  -5,
  // about
  -26,
  // over
  -31,
  // between
  9
]
