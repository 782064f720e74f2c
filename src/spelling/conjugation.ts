// All forms of a verb, by rule or from the table of those that follow none.

import irregularVerbs from '../../dictionaries/irregular-verbs.tsv'
import {grown, ingOf, participleOf, withS} from './inflect.ts'
import {type Lexicon, lexicon} from './lexicon.ts'
import {Tag} from './tags.ts'

interface Irregular {
  readonly base: string
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

let verbs: ReadonlyMap<string, Irregular> | undefined
let pasts: ReadonlyMap<string, Irregular> | undefined

/** The forms of `base`: "seek", "seeks", "sought", "seeking"; with a regular verb, in each spelling that there may be. */
export function formsOfVerb(base: string): ReadonlySet<string> {
  const {past, participle} = irregulars().get(base) ?? {past: grown(base, 'ed'), participle: []}
  return new Set([base, thirdOf(base), ...grown(base, 'ing'), ...past, ...participle])
}

/** "being", "providing": the -ing form of a base, if the lexicon knows it. */
export function goingOf(base: string): string | undefined {
  return base === 'be' ? 'being' : ingOf(base, lexicon())
}

/** "provided", "taken": the participle of a base or of a past ("took"). */
export function doneOf(form: string): string | undefined {
  const irregular = irregulars().get(form) ?? irregularPast(form)
  return irregular ? irregular.participle[0] : participleOf(form, lexicon())
}

/** "provide", "take": the base of any other form. */
export function plainOf(form: string): string | undefined {
  if (form === 'has') return 'have'
  return irregularPast(form)?.base ?? regularBase(form, lexicon())
}

/** `base` in the form that `model` has: "make" like "did" is "made", like "is" "makes". */
export function formLike(base: string, model: string): string {
  if (model.endsWith('ing')) return goingOf(base) ?? base
  if (['is', 'has'].includes(model)) return thirdOf(base)
  if (['am', 'are', 'be'].includes(model)) return base
  const tags = lexicon().tags(model)
  if ((tags & Tag.base) !== 0) return base
  if ((tags & Tag.third) !== 0) return thirdOf(base)
  if (tags === Tag.participle || model === 'been' || model === 'done') return doneOf(base) ?? base
  return irregulars().get(base)?.past[0] ?? participleOf(base, lexicon()) ?? base
}

function thirdOf(base: string) {
  return base === 'have' ? 'has' : withS(base)
}

function irregulars() {
  verbs ??= new Map(
    irregularVerbs.split('\n').flatMap((line) => {
      const [base, past, participle] = line.split('\t')
      if (!base || base.startsWith('#') || !past || !participle) return []
      return [[base, {base, past: past.split('/'), participle: participle.split('/')}] as const]
    })
  )
  return verbs
}

function irregularPast(form: string): Irregular | undefined {
  pasts ??= new Map(
    [...irregulars().values()].flatMap((verb) =>
      [...verb.participle, ...verb.past].map((form) => [form, verb] as const)
    )
  )
  return pasts.get(form)
}

/** Of "hopped" "hop", of "hoped" "hope": a spelling that is a word goes before one that is not. */
function regularBase(form: string, lexicon: Lexicon) {
  const stem = /^(.{2,}?)(?:ing|ed|ies|ied|es|s)$/.exec(form)?.[1]
  if (!stem) return
  const bases = [stem, `${stem}e`, `${stem}y`, stem.slice(0, -1)]
  return bases.find((base) => (lexicon.tags(base) & Tag.base) !== 0 && isMade(form, base, lexicon))
}

function isMade(form: string, base: string, lexicon: Lexicon) {
  if (withS(base) === form) return true
  return (['ed', 'ing'] as const).some(
    (ending) => grown(base, ending).find((spelling) => lexicon.tags(spelling) !== 0) === form
  )
}
