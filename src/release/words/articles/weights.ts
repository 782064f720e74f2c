// How much each observation weighs for a missing article: written by bench/grammar/fit.ts, which takes articles away to learn it.

/** In hundredths, in the order of `observations`. */
export const weights: readonly number[] = [
  // constant
  -8,
  // the noun asks for an article
  70,
  // very much so
  -63,
  // not quite so
  108,
  // the preposition stands before the first word
  -62,
  // the same, with a modifier
  -2,
  // the preposition stands before the noun
  -61,
  // the same, with a modifier
  -2,
  // the first word follows "a" rather than "the"
  -28,
  // the same, with a modifier
  4,
  // the noun follows "a" rather than "the"
  129,
  // a modifier
  36,
  // two modifiers or more
  23,
  // a superlative or an ordinal first
  82,
  // an adjective before the noun
  -9,
  // a noun before the noun
  -67,
  // the noun is a deed or a state
  -25,
  // the same, with "of" behind
  54,
  // a sign behind
  -34,
  // "of" behind
  158,
  // the same, and the noun asks for an article
  -62,
  // "of the" or "of Lagos" behind
  99,
  // "to" behind
  18,
  // "in" behind
  -14,
  // "for" behind
  41,
  // "and" or "or" behind
  -22,
  // "that", "which" or "who" behind
  125,
  // a noun in front of "of"
  -54,
  // the same, in the plural
  -69,
  // the same, with "a"
  -87,
  // the same, with "the"
  15,
  // no noun in front of the preposition
  27,
  // no article else in the sentence
  -13,
  // articles else in the sentence
  -8,
  // elsewhere in the release with an article
  114,
  // elsewhere in the release without one
  -137,
  // of
  91,
  // in
  42,
  // to
  44,
  // for
  -24,
  // with
  29,
  // by
  -36,
  // at
  9,
  // on
  -18,
  // from
  26,
  // into
  -29,
  // through
  -27,
  // under
  -17,
  // after
  -9,
  // before
  -18,
  // during
  28,
  // within
  30,
  // across
  -2,
  // about
  -30,
  // over
  -30,
  // between
  9
]
