// Words mistaken for others, each with the words beside it that give it away, as `dictionaries/confusions.tsv` has them.

import table from '../../dictionaries/confusions.tsv'
import {formsOfBe, modals, possessives} from './closed.ts'

export interface Confusion {
  readonly meant: string
  /** What must stand before the word, and what behind it; anything if there is no list. `.` is where no word stands, `#` a figure. */
  readonly before?: ReadonlySet<string>
  readonly after?: ReadonlySet<string>
  /** Where one of these stands anywhere in the release, the word is right: “insure” in what an insurer writes. */
  readonly unless?: ReadonlySet<string>
}

/** The words that may be mistaken for others. */
export function confusedWords(): Iterable<string> {
  return linesOf().keys()
}

/** Where `written` surely stands for another word, in the order of the table. */
export function confusionsOf(written: string): readonly Confusion[] {
  const known = read.get(written)
  if (known) return known
  const confusions = (linesOf().get(written) ?? []).map(confusionIn)
  read.set(written, confusions)
  return confusions
}

/** Few words of the table stand in a release: the lines of a word are read when it is first met. */
const read = new Map<string, readonly Confusion[]>()
let lines: ReadonlyMap<string, readonly string[]> | undefined

function linesOf(): ReadonlyMap<string, readonly string[]> {
  if (lines) return lines
  const found = new Map<string, string[]>()
  for (const line of table.split('\n')) {
    const written = line.slice(0, line.indexOf('\t'))
    if (written === '' || written.startsWith('#')) continue
    const others = found.get(written)
    if (others) others.push(line)
    else found.set(written, [line])
  }
  lines = found
  return lines
}

const groups: Record<string, string> = {
  '@the': `the a an this that these those ${possessives.join(' ')} each every all`,
  '@my': possessives.join(' '),
  '@we': 'i we they he she it you there',
  '@be': formsOfBe.join(' '),
  '@will': `to ${modals.join(' ')} cannot not`
}

function confusionIn(line: string): Confusion {
  const [, meant = '', before, after, unless] = line.split('\t')
  return {
    meant,
    ...(before && {before: set(before)}),
    ...(after && {after: set(after)}),
    ...(unless && {unless: set(unless)})
  }
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => groups[word]?.split(' ') ?? [word]))
}
