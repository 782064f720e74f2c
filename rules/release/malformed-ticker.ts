// A ticker whose exchange does not exist, or whose colon is a full stop.

import {exchanges} from '../../src/release/acronyms/exchanges.ts'
import {isExchange, type Ticker, tickersOf} from '../../src/release/acronyms/tickers.ts'
import {isOneEdit} from '../../src/release/spelling/edits.ts'
import {rule} from '../../src/rule.ts'

/** Most asked for first. */
const names = ['NASDAQ', 'NYSE', 'OTCQB', 'OTCQX', 'TSXV', 'TSX', 'LSE', 'ASX', 'EURONEXT', 'XETRA']
/** NASD was the dealers' association (until 2007), OTCBB closed in 2014. */
const former: Readonly<Record<string, string>> = {NASD: 'NASDAQ', OTCBB: 'OTC'}

export default rule({
  id: 'malformed-ticker',
  summary: 'A ticker with a misspelt or former exchange, or without its colon.',
  why: 'Wires and terminals link the ticker to the company; a wrong one links it to nobody, or to another.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'Tidewater Corp. ({NASDQ: TIDE}) grew.', expected: ['NASDAQ: TIDE']},
    {
      text: 'Tidewater Corp. ({NYSE.TIDE}) grew, and Kestrel ({NASD: KEST}) shrank.',
      expected: ['NYSE: TIDE']
    },
    {text: 'Tidewater Corp. (NYSE: TIDE; TSX-V: TDW) grew (U.S. GAAP, NOTE: ABC) in (HKEX: 0700.HK).'}
  ],
  check(release, report) {
    for (const ticker of release.ask(tickersOf)) {
      const right = rightExchange(ticker)
      if (!right) continue
      const expected = `${right}: ${ticker.symbol}`
      report(ticker, `Unexpected \`${ticker.text}\`, expected \`${expected}\``, {expected: [expected]})
    }
  }
})

function rightExchange({exchange, mark}: Ticker): string | undefined {
  const name = exchange.toUpperCase()
  if (former[name] && mark.includes(':')) return former[name]
  if (isExchange(name)) return mark.trim() === '.' && name.length > 2 ? exchange : undefined
  if (name.length < 4 || !mark.includes(':')) return
  const near = names.find((known) => known.length > 3 && isOneEdit(known, name))
  return near && exchanges.get(near)!.toUpperCase()
}
