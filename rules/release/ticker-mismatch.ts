// One company's ticker in two spellings.

import {isExchange, tickersOf} from '../../src/release/acronyms/tickers.ts'
import {isOneEdit} from '../../src/release/spelling/edits.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'ticker-mismatch',
  summary: 'Two tickers of one exchange that are one slip apart.',
  why: 'A wrong ticker is among the errors that wires correct most (Business Wire).',
  severity: 'warning',
  fix: 'offer',
  whole: true,
  examples: [
    {text: 'Tidewater (NYSE: TIDE) grew. Tidewater ({NYSE: TDIE}) lends boats.', expected: ['NYSE: TIDE']},
    {text: 'Tidewater (NYSE: TIDE) grew. Kestrel (NYSE: KEST) and Kest (TSX: KESTR) lend boats.'},
    {text: 'Tidewater (NYSE: TIDE) sold Tidewater Boats (NYSE: TIDB) to Sampan (NYSE: TIDEW).'}
  ],
  check(release, report) {
    const tickers = release.ask(tickersOf).filter(({exchange}) => isExchange(exchange))
    for (const [at, ticker] of tickers.entries()) {
      const first = tickers
        .slice(0, at)
        .find((other) => isSlip(other, ticker) && sameName(release.text, other.start, ticker.start))
      if (!first) continue
      const expected = `${ticker.exchange}${ticker.mark}${first.symbol}`
      report(ticker, `Unexpected \`${ticker.text}\`, expected \`${expected}\` as above`, {
        expected: [expected],
        cause: {span: first, reason: `\`${first.symbol}\` stands here`}
      })
    }
  }
})

function isSlip(a: {exchange: string; symbol: string}, b: {exchange: string; symbol: string}) {
  return a.exchange === b.exchange && a.symbol.length > 2 && isOneEdit(a.symbol, b.symbol)
}

/** Whether the same word stands in front of both brackets. */
function sameName(text: string, a: number, b: number) {
  return lastWord(text, a) === lastWord(text, b)
}

function lastWord(text: string, at: number) {
  return /(\p{L}[\p{L}.&’'-]*)[^\p{L}]{0,4}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1]
}
