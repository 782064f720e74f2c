// A number that the evaluation counts, by name.

export interface Measurement {
  /** "realtypos/nonword": the table, then what of it. */
  readonly name: string
  readonly count: number
  readonly of: number
  /** A share of rows or releases, or a rate in `of` words. */
  readonly unit: 'share' | 'words'
  /** What is good; a count that only tells how much there is of something has none. */
  readonly better: 'more' | 'fewer' | 'neither'
  /** The rows that are missed or flagged, for people to look at; kept nowhere. */
  readonly rows?: readonly string[]
}

export function share(
  name: string,
  better: Measurement['better'],
  count: number,
  of: number,
  rows: readonly string[] = []
): Measurement {
  return {name, count, of, unit: 'share', better, rows}
}

export function rate(name: string, better: Measurement['better'], count: number, words: number): Measurement {
  return {name, count, of: words, unit: 'words', better}
}

/** The numbers of one corpus, to compare others of the same corpus with. */
export interface Recorded {
  readonly corpus: {readonly releases: number; readonly words: number}
  readonly measurements: Readonly<Record<string, readonly [count: number, of: number]>>
}

/** The measurements as JSON, one a line: numbers, no text. */
export function record(corpus: Recorded['corpus'], measurements: readonly Measurement[]): string {
  const lines = measurements.map(({name, count, of}) => `    ${JSON.stringify(name)}: [${count}, ${of}]`)
  const about = `{"releases": ${corpus.releases}, "words": ${corpus.words}}`
  return `{\n  "corpus": ${about},\n  "measurements": {\n${lines.join(',\n')}\n  }\n}\n`
}
