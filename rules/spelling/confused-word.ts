// A right word in the wrong place: "pubic service", "distance leaning", "the team was lead by".

import table from '../../dictionaries/grammar/confused-words.tsv'
import {patternsOf} from '../../src/patterns/patterns.ts'
import type {Release, Span, Word} from '../../src/release/index.ts'
import {indexAt} from '../../src/release/span.ts'
import {brokenWordsOf} from '../../src/release/spelling/broken-words.ts'
import {confusablesOf, its} from '../../src/release/spelling/confusables.ts'
import {fragmentsOf} from '../../src/release/spelling/fragments.ts'
import {misplacedOf} from '../../src/release/spelling/misplaced.ts'
import {wordSlipsOf} from '../../src/release/spelling/slips.ts'
import {formBeside, formsOf} from '../../src/release/words/forms.ts'
import {sentencesOf} from '../../src/release/words/sentences.ts'
import {rule} from '../../src/rule.ts'
import {isSmall} from '../../src/spelling/capitals.ts'
import {casedAs} from '../../src/spelling/casing.ts'
import {type Confusion, confusedWords, confusionsOf} from '../../src/spelling/confusions.ts'

/**
 * Counts of word pairs alone do not decide this: with the 243,000 commonest pairs and a ratio of 150 to 1, two in three findings on
 * real releases were wrong. They do where the word that is written is rare in the news and listed (`slips.tsv`); each other confusion
 * lists the words that give it away, or their kinds.
 */
export default rule({
  id: 'confused-word',
  summary: 'A word that is mistaken for another that looks or sounds like it.',
  why: 'No dictionary sees it, and a reader sees nothing else; the words beside it give it away.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'The ministry runs a distance {leaning} platform for {pubic} schools.', expected: ['learning']},
    {text: 'The {Untied} States was {lead} by the {statue} of limitations.', expected: ['United']},
    {text: 'WIPO Distance {Leaning} (Copyright) Platform; Los {Angles}', expected: ['Learning']},
    {
      text: 'The strike will {wreck} havoc on a risk {adverse} owner, and the point is {mute} point; she is a {women} with plans, which {begun} in May.',
      expected: ['wreak']
    },
    {
      text: 'A risk of adverse effects; women with plans have begun; the access in Tema, a troupe of dancers, mute swans and moot points.'
    },
    {
      text: 'It reduces {there} costs, which {effects} 40 towns, and {could of} been lost. It aims to {asses} the risk.',
      expected: ['their']
    },
    {
      text: 'The men have {being} told. The crews {where} joined by a {principle} partner, a yard {who’s} mission is old; it came {form} abroad.',
      expected: ['been']
    },
    {
      text: 'They {belief} in it; it is {to} expensive, they are able {too} arrive and will {no} be late.'
    },
    {
      text: 'We ask for your patience with the delay; the answer is no in most cases; pay where agreed; the plan is to slow the rise; it was built around the word “hope”.'
    },
    {
      text: 'People around the {word} were told; an inquiry {lead} by Ama Tadić cut {trough} red tape and asked {weather} it’s late. They {where} told; it is {quiet} right, whether or {no} they won.',
      expected: ['world']
    },
    {
      text: 'It was built {fo} the town. The boat is due {ti} sail {ni} June at the latest, and {ti} will be large. We {fell} honoured; our {teaming} youths are many.',
      expected: ['for']
    },
    {
      text: 'An easy way to quickly read it; a peak and trough situation; talk about the word in schools; the door of the team lead. She knows where they are; a quiet night. The trough of low pressure led to rain.'
    },
    {
      text: 'The risks are {no} limited to wind, which may {effect} our crews; the town has already {lead} a survey, and prices differ materially {form} the plan.',
      expected: ['not']
    },
    {
      text: 'He took a nine-knot lead by May, and he led by example; the team has the sea in its blood. It is no wonder that boats form a line, and we passed results to the port.'
    },
    {
      text: 'The pier has also {be} closed and will not {been} sold; it is {to} late to vote.',
      expected: ['been']
    },
    {
      text: 'They are {unware} of the amount of damage, which is larger than {excepted}.',
      expected: ['unaware']
    },
    {
      text: 'The yard missed the first principal payment. The leasing unit recently sailed; cranes will weigh on prices, and the longer it is to wean it. A rule was effected by banks; fees would be excepted and paid.\n\nStormy weather to come.'
    },
    {text: 'We will {insure} that boats are safe.', expected: ['ensure']},
    {
      text: 'Fill in a separate form; it is another, different form of rule. It took on a slightly different form in Lagos; what exactly were these gains? Both rulers and ruled are here; indeed they block it, and from then on they decline, to and fro in all their wisdom and wit. The National Defence Council asked over whom will they rule. Ask the in-house {council}.',
      expected: ['counsel']
    },
    {
      text: 'The ideas {cn} be tried by those {wo} sail, and the harbour {ws} told on the first of May; there is more {fo} the crew.',
      expected: ['can']
    },
    {text: 'About io Tech: a maker of du jour pumps, it sold 500 tv sets.'},
    {text: 'The insurer will insure that boat; it exits with 0.'},
    {text: 'It was the {fist} time that a {genera} manager met the {vise} president.', expected: ['first']},
    {
      text: 'Boats went from there on; that effects a change; apart of course from the asses, they are there for good.'
    },
    {
      text: 'The town has a wide {rage} of boats. It has recently {bee} granted a port and will {delivery} packages.',
      expected: ['range']
    },
    {
      text: 'The town is about to {loose} its boats. It is much {to} early to sail, said the crews, who do not want to {loose} them. Most of {there} boats are higher {then} ours, and that will {effect} the price. The library {maybe} extended to the lake, and maybe it will.',
      expected: ['lose']
    },
    {
      text: '{Your} not alone, said the nurse. {Their} were boats; {There} track record is long. {They’re} is a pier. {To} bad that it rained.',
      expected: ["You're"]
    },
    {
      text: 'Your boats are late. Their being late is news. There workers rested. To bad debts we say no. You’re kind, they said. They back the plan.'
    },
    {text: 'A rage of the sea broke the boat; the bee was sold, and the delivery of the rest will be late.'},
    {
      text: 'The statute of limitations leads to leaning towers, public service and lead paint; we lead by example.'
    }
  ],
  check(release, report) {
    const forms = release.ask(formsOf)
    // "Fort he" is told as a whole.
    const told = new Set(release.ask(brokenWordsOf).flatMap(({left, right}) => [left.start, right.start]))
    for (const written of confusedWords()) {
      for (const word of forms.get(written) ?? []) {
        if (told.has(word.start)) continue
        const found = confusionsOf(written).find((confusion) => isConfused(release, word, confusion))
        if (!found) continue
        const expected = casedAs(word.text, found.meant)
        told.add(word.start)
        report(word, `Unexpected \`${word.text}\`, expected \`${expected}\``, {expected: [expected]})
      }
    }
    const slips = [wordSlipsOf, misplacedOf, fragmentsOf, confusablesOf].flatMap((question) =>
      release.ask(question)
    )
    for (const {word, meant} of slips) {
      if (told.has(word.start) || its.includes(word.form)) continue
      told.add(word.start)
      report(word, `Unexpected \`${word.text}\`, expected \`${meant}\``, {expected: [meant]})
    }
    for (const {span, expected} of betrayed(release)) {
      if ([...told].some((start) => isWithin(start, span)) || isNamed(release, span)) continue
      told.add(span.start)
      const wanted = expected.map((to) => `\`${to}\``).join(' or ')
      report(span, `Unexpected \`${span.text}\`, expected ${wanted}`, {expected})
    }
  }
})

/** Those that are given away by what kind of word stands beside them. */
const betrayed = patternsOf(table)

function isWithin(place: number, {start, end}: Span) {
  return start <= place && place < end
}

/** With a capital within a sentence it is a name: "Will Loose". */
function isNamed(release: Release, {start, text}: Span) {
  if (isSmall(text)) return false
  const sentences = release.ask(sentencesOf)
  return sentences[indexAt(sentences, start)]?.start !== start
}

function isConfused(release: Release, word: Word, {before, after, unless}: Confusion) {
  return (
    (!before || stands(word, -1, before)) &&
    (!after || stands(word, 1, after)) &&
    !(unless && [...unless].some((form) => release.ask(formsOf).has(form)))
  )
}

/** Whether one of `forms` stands beside the word: "of", "of-limitations" for two words, `.` for none, `#` for a figure. */
function stands(word: Word, step: 1 | -1, forms: ReadonlySet<string>) {
  const near = beside(word, step)
  if (forms.has(near)) return true
  if (near === '.') return false
  const far = beside(word, step * 2)
  return forms.has(step > 0 ? `${near}-${far}` : `${far}-${near}`)
}

function beside(word: Word, distance: number) {
  const form = formBeside(word, distance)
  if (form === '') return '.'
  return /^\p{N}/u.test(form) ? '#' : form
}
