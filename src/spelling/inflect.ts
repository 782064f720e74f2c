// How English builds one form of a word from another. The build spells out every form with it, rules offer repairs.

import type {Lexicon} from './lexicon.ts'
import {Tag, type Tags} from './tags.ts'

/**
 * `base` with `ending`, in every spelling that there may be: "planned" and "planed", "cited", "tried", "tying".
 * Which of them is a word, the lexicon knows.
 */
export function grown(base: string, ending: 'ed' | 'ing' | 'er' | 'est'): string[] {
  if (ending === 'ing') {
    if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
    if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`]
  } else {
    if (base.endsWith('e')) return [`${base}${ending.slice(1)}`]
    if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}i${ending}`]
  }
  if (/[^aeiou][aeiou][bdfglmnprtvz]$|[^aeiou]u?[aeiou]l$|qu[aeiou][bdgmnpt]$/.test(base)) {
    return [`${base}${base.at(-1)}${ending}`, `${base}${ending}`]
  }
  if (base.endsWith('c')) return [`${base}k${ending}`]
  return [`${base}${ending}`]
}

/** "cities", "boxes", "plans": the regular plural of a noun and third person of a verb. */
export function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`
  return `${base}s`
}

/** The -ing form of a verb's base, if the lexicon knows it. */
export function ingOf(base: string, lexicon: Lexicon): string | undefined {
  return grown(base, 'ing').find((form) => is(form, Tag.ing, lexicon))
}

/** The regular participle of a verb's base, if the lexicon knows it. */
export function participleOf(base: string, lexicon: Lexicon): string | undefined {
  return grown(base, 'ed').find((form) => is(form, Tag.participle, lexicon))
}

/** The base of a regular verb form: "provided", "provides" and "providing" all come from "provide". */
export function baseOf(form: string, lexicon: Lexicon): string | undefined {
  return bases(form).find((base) => is(base, Tag.base, lexicon))
}

/** The singular of a regular plural. */
export function singularOf(form: string, lexicon: Lexicon): string | undefined {
  return [form.replace(/ies$/, 'y'), form.replace(/es$/, ''), form.replace(/s$/, '')].find(
    (singular) => singular !== form && is(singular, Tag.singular, lexicon) && withS(singular) === form
  )
}

function bases(form: string): string[] {
  const [, stem, ending] = /^(.{2,})(ing|ed|ies|ied|es|s)$/.exec(form) ?? []
  if (!stem) return []
  if (ending === 'ies' || ending === 'ied') return [`${stem}y`]
  if (ending === 's') return [stem]
  if (ending === 'es') return [`${stem}e`, stem]
  const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []
  return [`${stem}e`, stem, ...single]
}

function is(form: string, tag: Tags, lexicon: Lexicon) {
  return (lexicon.tags(form) & tag) !== 0
}
