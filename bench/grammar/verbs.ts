// A verb in a form that cannot stand there: "to provide" becomes "to providing", "will open" becomes "will opened".

import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import type {Kind, Slip} from './kinds.ts'

/** Common verbs of news English, nouns or not; what our lexicon thinks of them plays no part. */
const regular =
  `accept achieve add address adopt advance agree aim allow announce answer apply appoint approve ask assess assist attend
  believe benefit call carry cause celebrate change check claim close collect commit complete conduct confirm connect consider continue
  contribute control cover create damage deliver demand demonstrate deny deploy describe design develop discuss earn educate employ
  enable encourage end engage enhance ensure establish evaluate examine expand expect explain explore extend face fail finish focus
  follow fund gather generate happen help highlight hire hope identify implement improve include increase inform install introduce
  invest invite involve issue join keep launch learn limit link listen live look maintain manage measure mention modernize
  monitor move name need note notify obtain offer open operate order organize own participate pass pay perform plan play prepare present
  prevent process produce promote propose protect provide publish purchase reach receive recognize recommend reduce refer reflect release
  rely remain remember remove repair replace report represent request require research resolve respond restore result return review
  sell serve share sign solve start stay stop strengthen submit succeed suffer suggest support target test thank train transfer transform
  travel treat try turn understand update use visit vote wait want welcome win work`.split(/\s+/)
/** base, past, participle */
const irregular = `become became become|begin began begun|bring brought brought|build built built|buy bought bought|choose chose chosen|come came come
  |do did done|draw drew drawn|drive drove driven|find found found|get got got|give gave given|go went gone|grow grew grown|have had had
  |hold held held|keep kept kept|know knew known|lead led led|leave left left|lose lost lost|make made made|meet met met|pay paid paid
  |see saw seen|sell sold sold|send sent sent|speak spoke spoken|spend spent spent|take took taken|teach taught taught|tell told told
  |think thought thought|understand understood understood|win won won|write wrote written`

interface Verb {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

const all: readonly Verb[] = [
  ...irregular.split('|').map((line) => {
    const [base, past, participle] = line.trim().split(' ') as [string, string, string]
    return {...formsOf(base), past, participle}
  }),
  ...regular.filter((base) => !irregular.includes(`${base} `)).map(formsOf)
]
const byBase = new Map(all.map((verb) => [verb.base, verb]))
const byIng = new Map(all.map((verb) => [verb.ing, verb]))
const byParticiple = new Map(
  all.filter(({base, participle}) => base !== participle).map((verb) => [verb.participle, verb])
)

const object =
  '(?= (?:the|an?|our|their|its|his|her|your|new|more|all|these|this|[a-z]+(?:s|ion|ing|ment))\\b)'

export const verbForms: readonly Kind[] = [
  kind(
    'a base after a preposition',
    `\\b(?:in|of|by|for|from|without|after|before|through|about) (\\w+ing)\\b${object}`,
    (form) => byIng.get(form)?.base
  ),
  kind(
    'a bent verb after a modal',
    '\\b(?:will|would|could|should|must|can|may)(?: not| also)? ([a-z]+)\\b',
    (form, turn) => bent(byBase.get(form), turn)
  ),
  kind('a bent verb or -ing after “to”', '\\bto ([a-z]+)\\b', (form, turn) => {
    const verb = byBase.get(form)
    return turn ? verb?.ing : verb?.past
  }),
  kind(
    'a base after “is”',
    '\\b(?:is|are|was|were|been|be)(?: also)? ([a-z]+)\\b',
    (form) => byParticiple.get(form)?.base
  ),
  kind('a bent verb after “did not”', '\\b(?:do|does|did) not ([a-z]+)\\b', (form, turn) =>
    bent(byBase.get(form), turn)
  ),
  kind(
    'a base after “has”',
    '\\b(?:has|have|had)(?: also)? ([a-z]+)\\b',
    (form) => byParticiple.get(form)?.base
  )
]

/** The third person of each base, without "be", "have" and "do". */
export function thirdPersons(): ReadonlyMap<string, string> {
  return new Map(all.flatMap(({base, third}) => (base === 'have' || base === 'do' ? [] : [[base, third]])))
}

/** All forms of all verbs, as a pattern has them. */
export function verbs(): string {
  return [
    ...new Set(all.flatMap(({base, third, past, participle, ing}) => [base, third, past, participle, ing]))
  ].join('|')
}

/** The verb is what the pattern catches last; `change` makes another form of it, this or that by turns. */
function kind(
  name: string,
  pattern: string,
  change: (form: string, turn: boolean) => string | undefined
): Kind {
  const place = new RegExp(pattern, 'g')
  return {
    name: `verb form: ${name}`,
    goal: 0.8,
    *slips({text}: Release): Generator<Slip> {
      for (const {0: all, 1: form, index} of matches(text, place)) {
        const to = change(form!, index % 2 === 0)
        const start = index + all.length - form!.length
        if (to && to !== form) yield {start, end: start + form!.length, to}
      }
    }
  }
}

function bent(verb: Verb | undefined, turn: boolean) {
  return turn ? verb?.third : verb?.past
}

function formsOf(base: string): Verb {
  const stem = /(?:stop|plan|commit|refer|submit|control|transfer|begin|get|win)$/.test(base)
    ? base + base.at(-1)
    : base
  const past = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? base.replace(/y$/, 'ied')
      : `${stem}ed`
  return {
    base,
    third:
      base === 'have'
        ? 'has'
        : /(?:s|x|ch|sh|o)$/.test(base)
          ? `${base}es`
          : /[^aeiou]y$/.test(base)
            ? base.replace(/y$/, 'ies')
            : `${base}s`,
    past,
    participle: past,
    ing: /[^e]e$/.test(base) ? base.replace(/e$/, 'ing') : `${stem}ing`
  }
}
