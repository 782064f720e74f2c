// What the lexicon knows about an entry, a bit each. The build writes them, the lexicon reads them.

/** What an entry is. One entry may be several: "Paris" is a place and a given name. */
export const Kind = {
  /** In the American dictionary (dictionary-en). */
  us: 1,
  /** In the British dictionary (dictionary-en-gb). */
  uk: 2,
  /** A word of the further vocabulary: newer, rarer or technical. */
  word: 4,
  /** A given name or a family name. */
  person: 8,
  /** A given name. */
  given: 16,
  /** A country, region or town. */
  place: 32,
  /** A company or brand. */
  company: 64,
  /** A people, nationality or language. */
  people: 128,
  /** A word of computing, a tool or a file type. */
  tech: 256,
  /** A unit, a title, a currency or another short form that stands without being defined. */
  short: 512,
  /**
   * Vouched for by one list only, and a single edit away from something far more frequent:
   * excusable, but no proof that it is right.
   */
  weak: 1024,
  /** Right as it stands, but never put into anybody's mouth. */
  unspeakable: 2048,
  /** A word of another language that English news prints: Latin phrases, romanised names. */
  foreign: 4096
} as const

/** One of the bits of `Kind`, or several together. */
export type Kinds = number

/** In a dictionary of English, American or British. */
export const dictionary: Kinds = Kind.us | Kind.uk

/** A name of somebody, somewhere or something. */
export const name: Kinds = Kind.person | Kind.given | Kind.place | Kind.company

/** The steps of a quantised frequency to one unit of its logarithm. */
export const frequencySteps = 32

/** The sections of `lexicon.bin`. */
export const section = {
  alphabet: 0,
  edges: 1,
  before: 2,
  large: 3,
  combinations: 4,
  kinds: 5,
  frequencies: 6,
  /** Pairs of tags: every reading that a form can have, and those that it usually has. */
  readings: 7,
  /** The pair of each entry. */
  readingOf: 8,
  /** The entries whose countability is known, in order. */
  countable: 9,
  /** The share of each one's uses in the singular that ask for an article, in 255 steps. */
  countability: 10
} as const
