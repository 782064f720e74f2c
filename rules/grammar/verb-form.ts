// A verb in a form that cannot stand where it stands.

import {beside, formBeside, formOf, placesOf} from '../../src/release/forms.ts'
import type {Release, Word} from '../../src/release/index.ts'
import {afterAdverbs, isBareVerb, isSmall, only, tagsOf} from '../../src/release/verbs.ts'
import {type Report, rule} from '../../src/rule.ts'
import {baseOf, ingOf, participleOf} from '../../src/spelling/inflect.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'
import {pair} from '../../src/spelling/pairs.ts'
import {Tag} from '../../src/spelling/tags.ts'

const prepositions = [
  'in',
  'of',
  'by',
  'with',
  'without',
  'from',
  'after',
  'before',
  'for',
  'through',
  'about',
  'into'
]
const modals = ['will', 'would', 'could', 'should', 'must', 'cannot', 'shall', 'might']
const be = ['is', 'are', 'was', 'were', 'been']
const have = ['has', 'have', 'had']
const not = ['do', 'does', 'did']
const bent = [
  'able',
  'unable',
  'aims',
  'seeks',
  'wants',
  'decided',
  'agreed',
  'hopes',
  'likely',
  'unlikely',
  'managed'
]

/** "All we did was apply", "What it does is include": a bare verb is right behind these. */
const cleft = /\b(?:do|does|did|done|doing|what|all|thing|step|way|goal|aim|job|plan|task|option|advice)\b/iu

export default rule({
  id: 'verb-form',
  summary: 'A verb in a form that cannot stand there.',
  why: 'After a preposition English takes the -ing form (“in cultivating”), after “will” the base (“will provide”), after “is” a participle (“is located”), after “did not” the base (“did not go”).',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'The port will work with the union in {cultivate} young talent.', expected: ['cultivating']},
    {text: 'The depot is {locate} near the canal and will be open.', expected: ['located']},
    {
      text: 'The fund will {provided} loans, and the bank would also {provides} advice.',
      expected: ['provide']
    },
    {
      text: 'The company did not {provided} figures. The mill does not {publishes} them.',
      expected: ['provide']
    },
    {text: 'The council has {include} the school in its plan.', expected: ['included']},
    {text: 'The team is able to {providing} help, and aims to {opening} a depot.', expected: ['provide']},
    {text: 'In short, all it did was apply. What they will do is include everyone. So be it.'},
    {
      text: 'They will put, set and read it; the board has let it be known. In plan view, from start to finish.'
    },
    {
      text: 'The will provided for her heirs. It led to increased demand. They look forward to opening the mill.'
    },
    {
      text: 'Those whom we want to have participate asked what would, provided that it rained, happen. The “to be” list is of use.'
    }
  ],
  check(release, report) {
    afterPreposition(release, report)
    afterModal(release, report)
    afterBe(release, report)
    afterHave(release, report)
    afterNot(release, report)
    afterTo(release, report)
  }
})

function afterPreposition(release: Release, report: Report) {
  for (const word of placesOfAny(release, prepositions)) {
    const verb = beside(release, word, 1)
    if (!verb || !isSmall(word) || !isBareVerb(release, verb) || isIdiom(release, word, verb)) continue
    tell(report, verb, word, ingOf(formOf(verb.text), lexicon()))
  }
}

function afterModal(release: Release, report: Report) {
  for (const word of placesOfAny(release, modals)) {
    const verb = afterAdverbs(release, word)
    if (!verb || !isSmall(word) || !isSmall(verb) || isNoun(release, word)) continue
    if (!isBent(verb)) continue
    tell(report, verb, word, baseOf(formOf(verb.text), lexicon()))
  }
}

function afterBe(release: Release, report: Report) {
  for (const word of placesOfAny(release, be)) {
    const verb = afterAdverbs(release, word)
    if (!verb || !isSmall(word) || !isBareVerb(release, verb) || cleft.test(before(release, word))) continue
    tell(report, verb, word, participleOf(formOf(verb.text), lexicon()))
  }
}

function afterHave(release: Release, report: Report) {
  for (const word of placesOfAny(release, have)) {
    const verb = afterAdverbs(release, word)
    // "whom we want to have participate"
    if (!verb || !isSmall(word) || !isBareVerb(release, verb) || formBeside(release, word, -1) === 'to')
      continue
    tell(report, verb, word, participleOf(formOf(verb.text), lexicon()))
  }
}

function afterNot(release: Release, report: Report) {
  for (const word of placesOfAny(release, not)) {
    if (formBeside(release, word, 1) !== 'not') continue
    const verb = beside(release, word, 2)
    if (!verb || !isSmall(verb) || !isBent(verb)) continue
    tell(report, verb, word, baseOf(formOf(verb.text), lexicon()), ' not')
  }
}

function afterTo(release: Release, report: Report) {
  for (const word of placesOfAny(release, bent)) {
    if (formBeside(release, word, 1) !== 'to') continue
    const verb = beside(release, word, 2)
    if (!verb || !isSmall(verb) || !only(tagsOf(verb), Tag.ing | Tag.singular | Tag.adjective)) continue
    if ((tagsOf(verb) & Tag.ing) !== 0) tell(report, verb, word, baseOf(formOf(verb.text), lexicon()), ' to')
  }
}

function tell(report: Report, verb: Word, word: Word, expected: string | undefined, more = '') {
  const wanted = expected ? `, expected \`${expected}\`` : ', expected another form of the verb'
  report(
    verb,
    `Unexpected \`${verb.text}\` after \`${word.text}${more}\`${wanted}`,
    expected ? {expected: [expected]} : {}
  )
}

/** "kind of predict"; "in tandem" and what else is written so often that it must be right. */
function isIdiom(release: Release, word: Word, verb: Word) {
  if (['kind', 'sort'].includes(formBeside(release, word, -1))) return true
  return pair(formOf(word.text), formOf(verb.text)) > 0
}

/** A past, a participle or a third person, and nothing that may stand behind "will". */
function isBent(verb: Word) {
  return (
    only(tagsOf(verb), Tag.past | Tag.participle | Tag.third | Tag.adjective) &&
    (tagsOf(verb) & (Tag.past | Tag.third)) !== 0
  )
}

/** "the will provided", "a must needed" */
function isNoun(release: Release, word: Word) {
  const left = beside(release, word, -1)
  return left !== undefined && (tagsOf(left) & (Tag.determiner | Tag.adjective | Tag.preposition)) !== 0
}

/** The sentence up to `word`, as far as matters. */
function before(release: Release, {start, part}: Word) {
  return release.text.slice(Math.max(part.start, start - 160), start)
}

function* placesOfAny(release: Release, forms: readonly string[]): Generator<Word> {
  for (const form of forms) yield* placesOf(release, form)
}
