// The linter within one process, as an editor keeps it: at each keystroke the whole release again.

import type {Root} from 'nlcst'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {linter, rooms, rules} from '../eval/newslint.ts'
import {median, percentile} from './processes.ts'

export interface Times {
  readonly median: number
  readonly p95: number
}

/** The milliseconds from a keystroke to the findings, after `warm` keystrokes of warming up. */
export function keystrokes(text: string, rounds: number, warm = rounds >> 1): Times {
  const {lint} = linter()
  const times: number[] = []
  let typed = text
  for (let round = -warm; round < rounds; round++) {
    typed = press(typed, round + warm)
    const from = process.hrtime.bigint()
    lint(new VFile({path: 'release.txt', value: typed}))
    if (round >= 0) times.push(Number(process.hrtime.bigint() - from) / 1e6)
  }
  return {median: median(times), p95: percentile(times, 0.95)}
}

/** What a wire editor checks by hand: drafts, dates, figures, quotations, addresses, anatomy, characters and marks. */
const byHand = ['draft', 'dates', 'numbers', 'quotes', 'contact', 'release', 'characters', 'punctuation']
/** What these rooms hold beside it: grammar. */
const grammatical = new Set([
  'comma-pair',
  'comma-splice',
  'list-comma',
  'lost-capital',
  'lost-hyphen',
  'quote-joint'
])

/**
 * The milliseconds of the processor, which a busy machine changes little, that these rules take on one of `texts`, with the questions
 * that only they ask: the others have run before. `warm` is for warming up. Each text should be new, so that nothing that is
 * remembered of one helps with the next.
 */
export function checksByHand(warm: readonly string[], texts: readonly string[]): Times {
  const theirs = new Set(byHand.flatMap((room) => rooms[room]!).filter(({id}) => !grammatical.has(id)))
  const [own, others] = [true, false].map((isOwn) =>
    rules
      .filter((rule) => rule.severity !== 'off' && theirs.has(rule) === isOwn)
      .map((rule) => rule.call(unified()) as (tree: Root, file: VFile) => void)
  )
  const times: number[] = []
  for (const [round, value] of [...warm, ...texts].entries()) {
    const [tree, file]: [Root, VFile] = [{type: 'RootNode', children: []} as never, new VFile({value})]
    for (const check of others!) check(tree, file)
    const from = process.cpuUsage()
    for (const check of own!) check(tree, file)
    const {user, system} = process.cpuUsage(from)
    if (round >= warm.length) times.push((user + system) / 1000)
  }
  return {median: median(times), p95: percentile(times, 0.95)}
}

/** The milliseconds that the replacements for one misspelling take when somebody reads them. */
export function suggestions(): Times & {readonly count: number} {
  const {lint} = linter()
  const times: number[] = []
  for (const round of ['warm', 'timed']) {
    for (const word of misspellings) {
      const {messages} = lint(new VFile({path: 'release.txt', value: sentence(word)}))
      const from = process.hrtime.bigint()
      for (const message of messages) void message.expected
      if (round === 'timed' && messages.length > 0) times.push(Number(process.hrtime.bigint() - from) / 1e6)
    }
  }
  if (times.length === 0) return {median: 0, p95: 0, count: 0}
  return {median: median(times), p95: percentile(times, 0.95), count: times.length}
}

/** Type a letter into a word somewhere, another place each time. */
function press(text: string, round: number): string {
  const at = text.indexOf('e', (round * 7919) % text.length)
  return at < 0 ? `${text}e` : `${text.slice(0, at)}e${text.slice(at)}`
}

function sentence(word: string) {
  return `Harbour board opens second ferry terminal\n\nThe board said on Monday that the ${word} would stay as it is.\n`
}

/** Slips of the fingers and of memory, made up for this list. */
const misspellings =
  `acommodation adress anouncement aproval arrangment availble begining buisness calender comittee
  commision compnay confrence conservaton definately developement diferent enviroment equipmnet exhibtion faciliy
  finacial foriegn fundraisng garantee goverment harbuor importnat indepedent infrastucture inital investmnet
  knowlege laboratry langauge libary maintenence managment manufactering milestne ministery negotiaton occured
  oportunity organsation parliment partnersihp passanger performence permenent posession prefered proffesional
  programm prominant recieved recomendation refrence relevent represenative resarch restaraunt scedule seperate
  servcie shareholdres signifcant sponsership statment strenght succesful supression technolgy terminl tomorow
  tranport univeristy vehilce voluntery wharehouse`.split(/\s+/)
