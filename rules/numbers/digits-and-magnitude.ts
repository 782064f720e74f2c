// All the digits and the magnitude as well: "$3,000,000 million".

import {figuresByKind} from '../../src/release/figures/figures.ts'
import {rule} from '../../src/rule.ts'

/** Of these there are many: savings of 100,000 billion yen, or lire. */
const small = new Set(['JPY', 'KRW', 'IDR', 'VND', 'IRR', 'LBP'])
const smallUnit = /^\s(?:lir[ae]|rupiahs?|dong|rials?|pesos|cruzeiros|drachmas|zlotys?)\b/u

/** "rose to 329,588 billion yen from 286,041 billion" */
const yen = /\s(?:yen|won|lire|rupiah)\b/u

export default rule({
  id: 'digits-and-magnitude',
  summary: 'A figure in full digits with a magnitude behind it, such as $3,000,000 million.',
  why: 'Three million millions are three trillions; nearly always the writer meant one or the other of the two.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'The pier cost {$3,000,000 million}.', expected: ['$3 million', '$3,000,000']},
    {text: 'It sold {1,250,000 million} cans.', expected: ['1.25 million', '1,250,000']},
    {
      text: 'The pier cost €1,480 million, the dam Rs 1,00,000 crore, and the port $3 million. Savings are 100,000 billion yen, or 900,000 billion lire. Values fell to 329,588 billion yen from 386,041 billion.'
    }
  ],
  check(release, report) {
    for (const {start, end, text, digits, number, magnitude, currency} of release.ask(figuresByKind)
      .magnitudes) {
      const isSmall =
        small.has(currency?.code ?? '') ||
        smallUnit.test(release.text.slice(end, end + 12)) ||
        (!currency && yen.test(release.text.slice(Math.max(0, start - 150), end + 80)))
      const most = (magnitude?.factor ?? 0) > 1e6 && !isSmall ? 1e5 : 1e6
      if (!magnitude || !(number >= most) || magnitude.factor === 1e7) continue
      const mark = currency?.mark ? release.text.slice(start, digits.start) : ''
      const plain = number >= 1e9 ? [number / 1e9, 'billion'] : [number / 1e6, 'million']
      const short = `${mark}${Number(Number(plain[0]).toFixed(3))} ${plain[1]}`
      const rest = release.text.slice(magnitude.end, end)
      const expected = [short + rest, mark + digits.text + rest]
      report(
        release.span(start, end),
        `Unexpected \`${text}\`, expected \`${expected[0]}\` or \`${expected[1]}\``,
        {expected}
      )
    }
  }
})
