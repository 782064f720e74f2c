// A noun or a name that asks for "a" or "the", without one: "in fisheries sector", "launched new platform", "of Lagos Treaty".

import table from '../../dictionaries/grammar/lost-articles.tsv'
import {patternsOf} from '../../src/patterns/patterns.ts'
import type {Release, Span, Word} from '../../src/release/index.ts'
import {bareNamesOf} from '../../src/release/names/bare-names.ts'
import {type BareNoun, bareNounsOf} from '../../src/release/words/articles/bare-nouns.ts'
import {bareObjectsOf} from '../../src/release/words/articles/bare-objects.ts'
import {bareSuchesOf} from '../../src/release/words/articles/bare-suches.ts'
import {bareTradesOf} from '../../src/release/words/articles/bare-trades.ts'
import {formBeside, formOf, placesOf} from '../../src/release/words/forms.ts'
import type {NounPhrase} from '../../src/release/words/noun-phrases.ts'
import {articleOf} from '../../src/release/words/sound.ts'
import {mainTagsOf} from '../../src/release/words/verbs.ts'
import {rule} from '../../src/rule.ts'
import {withS} from '../../src/spelling/inflect.ts'
import {pair} from '../../src/spelling/pairs.ts'
import {Tag} from '../../src/spelling/tags.ts'

/** From here on a score is believed: nine of ten such phrases in real releases lack their article. */
const sure = 4.6
/** Who has lost an article elsewhere is likelier to have lost this one. */
const likely = 3.5
/** How many others there are in 1,000 words in such releases: in those that are written by native speakers hardly one. */
const many = 4

const setPhrases = patternsOf(table)

export default rule({
  id: 'missing-article',
  summary: 'A noun without the “a” or “the” that it asks for.',
  why: 'One thing of several needs “a”, “an” or “the” in English. Wrong: progress in fisheries sector. Right: progress in the fisheries sector. Some names take “the” too: the United Kingdom, the Lagos Treaty, the Ministry of Trade. To say that another one does, write it with its article into a dictionary of the house (“the Lagos Water Days”).',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'The board met. The ministers spoke of the progress in {fisheries sector} during the year.',
      expected: ['the fisheries sector']
    },
    {text: 'The board met. The two banks have worked together in {trade area} since the summer of 2019.'},
    {text: 'The board met. The two banks opened the depot after signing {MoU} in the summer of 2015.'},
    {
      text: 'The board met. It wrote of the growth of {film industry}, and of exchanges in {IP sector} with the north.',
      expected: ['the film industry']
    },
    {
      text: 'The board met. It will pay {in form of} a grant, {for first time} and {on regular basis}, {in effort to} help the town.',
      expected: ['in the form of']
    },
    {text: 'The board met. It spoke of the entry into force of {Lagos Treaty} on the use of rivers.'},
    {
      text: 'The board met. The mill launched {new platform}, has {wide range} of goods and wants to build {depot} for the crews.',
      expected: ['a new platform']
    },
    {
      text: 'The board met. It met the envoys in {United Kingdom}, and heard a report of {Ministry of Trade} under {Lagos Convention} on rivers.',
      expected: ['the United Kingdom']
    },
    {
      text: 'The board met. The Lake Trade Council met in May. Later that month it handed over the work of {Lake Trade Council} for the boats of the crews to the board of {Lagos Port Commission}.'
    },
    {
      text: 'The board met. {Kenyan government} also approved the plan, with {Kenyan side} in the talks. {Ministry of Trade} will sign it.',
      expected: ['the Kenyan government']
    },
    {
      text: 'The board met. It will speak of the boats at {Lagos Water Days} in the spring of the year.',
      background: {words: new Set(['the Lagos Water Days'])}
    },
    {
      text: 'The board met. They took office, made progress, keep track of it and build capacity; it has trading partners, open source code and a proven platform.'
    },
    {
      text: 'The board met. World Bank officials met Lagos Treaty parties, the UK trade envoy and Department of Trade Secretary Ana Reyes, a Master of Public Administration.'
    },
    {
      text: 'The board met. It went by train to school, in need of help, on behalf of the town, as chairman of a kind of company.'
    },
    {
      text: 'The board met. It sends a mast shaped letter in an easy to follow manual, offers same day service, deals case by case, and has fallen victim to the storm to whatever extent.'
    },
    {
      text: 'The board met. By road it moves miles of pipeline and sales by region. It spoke of the good in man, in company with the mayor, at first glance, on part of the pier. The work is under construction, in place, from agency to agency, and day by day it makes progress in research.'
    },
    {
      text: 'The board met. For first time buyers it stands at the same time in the form of a loan, in need of, in case of and in front of much.'
    },
    {
      text: 'The board met. It paid for {entire pier} with {new kind} of bond. {In last three years} it sailed {under state of} alarm and gave money to the north, at {the end of year} to the south.'
    },
    {
      text: 'The board met. The harbour speaks of the cost of living index, of miles of old pipeline, a change of venue and the country of origin, regardless of provider, session after session.'
    },
    {
      text: 'The board met. It knows the value of method, a definition of purpose and the interest of economy; the boats were sunk by missile, and it forbids introduction of a tax.'
    },
    {
      text: 'The board met. It parted company with the firm, makes little difference to the town, and the walkers came from next door at the end of said period on Long Harbour island.'
    },
    {
      text: 'The board met. Notes: results restated for merger of the two mills in quarter to the end of June. Wet hands and place dough on rectangle of foil.'
    },
    {
      text: 'The board met. She {won gold medal} and {attended closing ceremony} in May. It {has close relationship} with Lima. This {is important step} for the crews. {During visit} they sang, and {participants of workshop} left.',
      expected: ['won a gold medal']
    },
    {
      text: 'The board met. {First day} began at the mill. {Overall goal} is trade, with peace. {Second joint session} will be held by {Center for Rivers} in Lagos.',
      expected: ['The first day']
    },
    {
      text: 'The board met. She won gold medals and gold medal status; during visits they sang in close relationships.'
    },
    {
      text: 'The board met. It was the ninth edition of {such vibrant conference} on rivers.',
      expected: ['such a vibrant conference']
    },
    {
      text: 'The board met. Okoro Mills (OKM) sent {letter} to the town to say that we’ve opened {depot}, creating {platform} for trade, and that it wants to build {system} that works.',
      expected: ['a letter']
    },
    {
      text: 'The board met. It {has clear understanding of} the rules, {had pleasure to} help and {held hearing on} boats, {on wide range of} masts, and {on success of} the fair.',
      expected: ['has a clear understanding of']
    },
    {
      text: 'The board met. In May, {European Commission} joined the talks at city hall with the envoys of the Republic of Kenya and the Embassy of {Republic of Kenya}.',
      expected: ['the European Commission']
    },
    {
      text: 'The board met. It told council that the pier is old, drew it step by step, and they pair program. The boats of crew, many of them old, can engineer a way to better mirror it.'
    },
    {
      text: 'The board met. Ms. Okafor is known: she is {engineer} by training, worked as {nurse} in Lima and became {teacher}.',
      expected: ['an engineer']
    },
    {
      text: 'The board met. She is president of the fund, worked as head of the mill and as doctor and nurse; he is author of a book, writer, poet and singer, who is engineer of the year.'
    },
    {
      text: 'The board met. Each flow through unit sold to U.S. and non-U.S. banks is drawn by random lot, and the board, in consortium with two mills, saw the light of day about one-half mile from the pier. A return on assets ratio and an after tax gain grew in same store sales.'
    },
    {
      text: 'The board met. It merged with rival group, Okoro Mills, agreed to permit exhibition of the boats and lends support to cash product prices. These issues strike at the core, and whoever agrees may go sign up for such reasonable period as the board sets.'
    },
    {
      text: 'The board met. They had been en route to the pier, had narrowly missed election, and there can be considerable difference among them. It would be dealer for the town and wants to be primary overnight carrier for the mills. The first known line of the town and the Okoro computerized mail system closed; it likes the tea and infused water station here.'
    },
    {
      text: 'The board met. The statement said the "Kenyan government" believes it. It had offers from Far East and from the Far East Bank of Lima, and the chances of success of the pier and of federal government economic policy are good, said Jane Okoro, under secretary of trade.'
    },
    {
      text: 'The board met. No such great boat was seen; such great boats, such good news, one such old mill and such a vibrant port are rare, such as old masts.'
    },
    {
      text: 'The board met. We do plan to sail. It is prime contractor for U.S. flagged ships and owes money to U.S., Peruvian and Ghanaian banks, in private sector foreign debt. It ruled out a May general election, a senior subordinated loan and a tense and pressured race.'
    },
    {
      text: 'The board met. Rice fell with a drop in area planted, and steel bought by manufacturing industry rose from year ago sales. The heads of government summit spoke of gross national product; a suit was filed in U.S. District Court and sent back to district court.'
    },
    {
      text: 'The board met. It is fair game for those who dared call it, and they want revolution. The mill took part in it and got first prize, the crew won second prize and the town took third place.'
    },
    {
      text: 'The board met. It spoke of the growth in the north and of the hope for {highest number} of guests in the year.',
      expected: ['the highest number']
    },
    {
      text: 'The board met. It signed the MoU, an MoU and two MoUs, and the Lagos Treaty on the use of the rivers was read at length.'
    }
  ],
  check(release, report) {
    const set = [...setPhrases(release)].filter(({span}) => release.partAt(span.start)?.role === 'body')
    for (const {span, expected} of set) say(span, ...expected)
    const candidates = release
      .ask(bareNounsOf)
      .filter(({score, preposition}) => score >= likely && !set.some(({span}) => isWithin(span, preposition)))
    const objects = release.ask(bareObjectsOf)
    const names = release.ask(bareNamesOf)
    const known = set.length + objects.length + names.length
    const governed = believed(release, candidates, known).map(({phrase}) => phrase)
    for (const phrase of governed) sayOf(phrase)
    // "On existing long term project", "is important step": said once.
    const said = [...governed, ...set.map(({span}) => span)]
    for (const phrase of objects) if (!said.some((other) => isWithin(other, phrase))) sayOf(phrase)
    for (const name of names) say(name, `the ${name.text}`)
    for (const {span, expected} of bareSuchesOf(release)) say(span, expected)
    for (const word of bareTradesOf(release)) say(word, `${articleOf(word.text) ?? 'a'} ${word.text}`)
    for (const word of placesOf(release, 'mou'))
      if (isSigned(word)) say(word, `an ${word.text}`, `the ${word.text}`)

    function sayOf(phrase: NounPhrase) {
      const {text, head} = phrase
      const plural = text.slice(0, -head.text.length) + withS(head.text)
      const one = text.startsWith('other ') ? [`an${text}`, `the ${text}`] : undefined
      say(phrase, ...(one ?? articlesFor(phrase).map((article) => `${article} ${text}`)), plural)
    }

    function say(span: Span, ...expected: string[]) {
      report(span, `Unexpected \`${span.text}\` without an article, expected \`${expected[0]}\``, {expected})
    }
  }
})

/** Those that are surely right, and in a release with many of them, of which `known` are known, the likely ones as well. */
function believed(release: Release, candidates: readonly BareNoun[], known: number): readonly BareNoun[] {
  const certain = candidates.filter(({score}) => score >= sure)
  if (certain.length === candidates.length) return candidates
  const isCareless = (certain.length + known) * 1000 >= many * release.words('body').length
  return isCareless ? candidates : certain
}

function isWithin(span: {start: number; end: number}, {start}: {start: number}) {
  return span.start <= start && start < span.end
}

const amounts = new Set(['range', 'number', 'variety', 'lot', 'series', 'set', 'couple', 'total'])

/** "the" and "a", the likelier one first. */
function articlesFor({text, head, modifiers, next}: NounPhrase): string[] {
  const first = formOf((modifiers[0] ?? head).text)
  const single = articleOf(text) ?? 'a'
  if (isSuperlative(modifiers[0])) return ['the']
  if (amounts.has(head.form)) return [single, 'the']
  const isThe = next?.text === 'of' || pair('the', first) >= pair(single, first)
  return isThe ? ['the', single] : [single, 'the']
}

/** "highest": there is only one. */
function isSuperlative(word: Word | undefined) {
  return word?.form.endsWith('est') === true && (mainTagsOf(word) & Tag.compared) !== 0
}

/** "after signing MoU in 2015" */
function isSigned(word: Word) {
  if (word.part.role !== 'body') return false
  const behind = formBeside(word, 1)
  return /^sign(?:s|ed|ing)$/.test(formBeside(word, -1)) && /^(?:|in|on|with|for|to|at|of)$/.test(behind)
}
