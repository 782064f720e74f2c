// Releases to time the linter on, made of the project's own samples: the same on every machine.

import {cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'

export interface Texts {
  readonly folder: string
  /** One release of 500 words or so, as its writer would be glad to have it. */
  readonly clean: string
  /** The same with a dozen typing errors. */
  readonly wrong: string
  /** A folder of 2,000 releases. */
  readonly many: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Write the texts into a new folder below the system's temporary one. */
export function writeTexts(count = 2000): Texts {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-bench-'))
  const samples = samplesOf()
  const texts = {
    folder,
    clean: join(folder, 'clean.txt'),
    wrong: join(folder, 'wrong.txt'),
    many: join(folder, 'many')
  }
  const [first] = samples
  writeFileSync(texts.clean, first!.join('\n\n'))
  writeFileSync(texts.wrong, first!.map((paragraph, at) => mistype(paragraph, at)).join('\n\n'))
  mkdirSync(texts.many)
  for (let at = 0; at < count; at++) writeFileSync(join(texts.many, `${at}.txt`), mixed(samples, at))
  return texts
}

/** A folder that has the releases of `corpus` twice. */
export function corpusTwice(corpus: string, folder: string): string {
  const twice = join(folder, 'corpus')
  for (const copy of ['a', 'b']) cpSync(join(corpus, 'releases'), join(twice, copy), {recursive: true})
  return twice
}

/** The full stop of a sentence, not that of "Sept. 14" or "Co. said". */
const sentenceEnd = /(?<=[a-z]{3}|\d)\.(?=[”"]?(?:\s+[“"\p{Lu}]|\s*$))/gmu

/** A release of at least `words` words. */
export function longRelease(words: number): string {
  const samples = samplesOf()
  const paragraphs: string[] = []
  let wards = 0
  for (let at = 0, count = 0; count < words; at++) {
    // However long a release is, it says nothing twice.
    const text = mixed(samples, at).replaceAll(sentenceEnd, () => ` in ward ${++wards}.`)
    paragraphs.push(text)
    count += text.split(/\s+/).length
  }
  return paragraphs.join('\n\n')
}

/** The releases of `corpus`: those of `words` words, a seventh more or less, and the others. */
export function releasesOf(corpus: string, words: number): {ofLength: string[]; others: string[]} {
  const paths = globSync('releases/**/*.txt', {cwd: corpus, absolute: true}).sort()
  const texts = paths.map((path) => readFileSync(path, 'utf8'))
  const isOfLength = (text: string) => Math.abs(wordsOf([text]) - words) < words / 7
  return {ofLength: texts.filter(isOfLength), others: texts.filter((text) => !isOfLength(text))}
}

/** Different releases of about `words` words each, with a headline, a dateline, a boilerplate and a contact; none says a thing twice. */
export function freshReleases(count: number, words: number): string[] {
  const samples = samplesOf()
  return Array.from({length: count}, (_, seed) => {
    const own = samples[seed % samples.length]!
    const middle = own.length >> 1
    const more: string[] = []
    for (let at = seed; wordsOf([...own, ...more]) < words; at++) {
      const other = samples[(seed + 1 + (at % (samples.length - 1))) % samples.length]!
      const paragraph = other[3 + ((at * 5) % Math.max(1, other.length - 7))] ?? other[3]!
      if (!more.includes(paragraph)) more.push(paragraph)
    }
    const whole = [...own.slice(0, middle), ...more, ...own.slice(middle)]
    return whole.map((paragraph, at) => mistype(paragraph, seed + at)).join('\n\n')
  })
}

function wordsOf(paragraphs: readonly string[]) {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0)
}

/** The clean samples, each as its paragraphs. */
function samplesOf(): string[][] {
  const paths = globSync('test/releases/clean/*.txt', {cwd: root, absolute: true}).sort()
  return paths.map((path) =>
    readFileSync(path, 'utf8')
      .trim()
      .split(/\n\s*\n/)
  )
}

/** A release whose paragraphs come from several samples, every other one with typing errors in it. */
function mixed(samples: readonly string[][], seed: number): string {
  const length = samples[seed % samples.length]!.length
  const paragraphs = Array.from({length}, (_, at) => {
    const sample = samples[(seed + (at === 0 ? 0 : at * 7 + (seed >> 3))) % samples.length]!
    return sample[Math.min(at, sample.length - 1)]!
  })
  return paragraphs
    .map((paragraph, at) => (seed % 2 ? mistype(paragraph, seed + at) : paragraph))
    .join('\n\n')
}

/** `paragraph` with two letters swapped in about one long word of forty, other words for another `seed`. */
function mistype(paragraph: string, seed: number): string {
  let count = 0
  return paragraph.replace(/\b[a-z]{6,}\b/g, (word) => {
    if ((count++ + seed * 5) % 12 !== 0) return word
    const at = 1 + ((seed + count) % (word.length - 3))
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  })
}
