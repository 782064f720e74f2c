// How much each observation weighs for a missing article: written by bench/grammar/fit.ts, which takes articles away to learn it.

/** In hundredths, in the order of `observations`. */
export const weights: readonly number[] = [
  // constant
  8,
  // the noun asks for an article
  80,
  // very much so
  -62,
  // not quite so
  111,
  // the preposition stands before the first word
  -61,
  // the same, with a modifier
  -2,
  // the preposition stands before the noun
  -59,
  // the same, with a modifier
  0,
  // the first word follows "a" rather than "the"
  -25,
  // the same, with a modifier
  3,
  // the noun follows "a" rather than "the"
  129,
  // a modifier
  39,
  // two modifiers or more
  22,
  // a superlative or an ordinal first
  83,
  // an adjective before the noun
  -8,
  // a noun before the noun
  -64,
  // the noun is a deed or a state
  -27,
  // the same, with "of" behind
  54,
  // a sign behind
  -35,
  // "of" behind
  151,
  // the same, and the noun asks for an article
  -69,
  // "of the" or "of Lagos" behind
  98,
  // "to" behind
  13,
  // "in" behind
  -14,
  // "for" behind
  41,
  // "and" or "or" behind
  -21,
  // "that", "which" or "who" behind
  121,
  // a noun in front of "of"
  -53,
  // the same, in the plural
  -63,
  // the same, with "a"
  -88,
  // the same, with "the"
  13,
  // no noun in front of the preposition
  27,
  // no article else in the sentence
  -12,
  // articles else in the sentence
  -7,
  // elsewhere in the release with an article
  114,
  // elsewhere in the release without one
  -138,
  // of
  89,
  // in
  40,
  // to
  45,
  // for
  -24,
  // with
  30,
  // by
  -36,
  // at
  9,
  // on
  -18,
  // from
  27,
  // into
  -28,
  // through
  -26,
  // under
  -11,
  // after
  -8,
  // before
  -18,
  // during
  27,
  // within
  32,
  // across
  -2,
  // about
  -27,
  // over
  -27,
  // between
  9
]
