// How much each observation weighs for a missing article: written by bench/grammar/fit.ts, which takes articles away to learn it.

/** In hundredths, in the order of `observations`. */
export const weights: readonly number[] = [
  // constant
  27,
  // the noun asks for an article
  159,
  // very much so
  -82,
  // the preposition stands before the first word
  -100,
  // the same, with a modifier
  39,
  // the first word follows "a" rather than "the"
  -13,
  // the same, with a modifier
  54,
  // the noun follows "a" rather than "the"
  93,
  // a modifier
  97,
  // two modifiers or more
  -26,
  // a sign behind
  63,
  // "of" behind
  177,
  // "and" or "or" behind
  -35,
  // "that" or "which" behind
  25,
  // of
  -38,
  // in
  67,
  // to
  -48,
  // for
  -60,
  // with
  -11,
  // by
  -40,
  // at
  -26,
  // on
  32,
  // from
  75,
  // into
  64,
  // through
  14,
  // under
  -27,
  // after
  9,
  // before
  10,
  // during
  12,
  // within
  43,
  // across
  29,
  // about
  -87,
  // over
  14,
  // between
  10
]
