// What parts of speech a form can be. The build writes them, the lexicon reads them.

/** The readings of a form, a bit each; one form may have several: "plans" is a plural and a verb. */
export const Tag = {
  /** A noun in the singular: "plan", "advice". */
  singular: 1,
  /** A noun in the plural: "plans", "criteria". */
  plural: 2,
  /** A verb as it stands after "to": "go". */
  base: 4,
  /** A verb's third person: "goes". */
  third: 8,
  /** A verb's past: "went". */
  past: 16,
  /** A verb's past participle: "gone". */
  participle: 32,
  /** A verb's -ing form: "going". */
  ing: 64,
  adjective: 128,
  /** A comparative or superlative: "larger", "best". */
  compared: 256,
  adverb: 512,
  determiner: 1024,
  preposition: 2048,
  pronoun: 4096,
  conjunction: 8192,
  /** can, may, will, would … */
  modal: 16384,
  /** Forms of be, have and do. */
  auxiliary: 32768
} as const

/** One of the bits of `Tag`, or several together. */
export type Tags = number

export const verb: Tags = Tag.base | Tag.third | Tag.past | Tag.participle | Tag.ing
export const noun: Tags = Tag.singular | Tag.plural
/** Words of which there are few: articles, prepositions, pronouns, conjunctions, auxiliaries. */
export const closed: Tags =
  Tag.determiner | Tag.preposition | Tag.pronoun | Tag.conjunction | Tag.modal | Tag.auxiliary
