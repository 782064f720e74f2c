// The currency told twice: "$5 million dollars".

import {figuresByKind} from '../../src/release/figures/figures.ts'
import {rule} from '../../src/rule.ts'

/** A code behind "$" is no doubling: "$5 USD" says which dollar; "US$5 USD" is one. */
const names: Record<string, RegExp> = {
  $: /^dollars?$/u,
  USD: /^(?:(?:US |U\.S\. |American )?dollars?|USD)$/u,
  CAD: /^(?:(?:Canadian )?dollars?|CAD)$/u,
  AUD: /^(?:(?:Australian )?dollars?|AUD)$/u,
  GBP: /^(?:pounds?|GBP)$/u,
  EUR: /^(?:euros?|EUR)$/u,
  INR: /^(?:rupees?|INR)$/u,
  NGN: /^(?:naira|NGN)$/u,
  JPY: /^(?:yen|JPY)$/u,
  CNY: /^(?:yuan|CNY|RMB)$/u,
  ZAR: /^rand$/u
}

export default rule({
  id: 'doubled-currency',
  summary: 'A currency told twice, by a mark in front and a word behind.',
  why: 'The mark says “dollars” already: $5 million, or five million dollars (AP; every wire).',
  severity: 'warning',
  fix: 'safe',
  examples: [
    {text: 'The pier cost $5 million{ dollars}.', fixed: 'The pier cost $5 million.', expected: ['']},
    {
      text: 'The pier cost €1,200{ euros} and £3 million{ pounds}.',
      fixed: 'The pier cost €1,200 and £3 million.'
    },
    {text: 'It cost US$5 million{ USD} and £2m{ GBP}.', fixed: 'It cost US$5 million and £2m.'},
    {text: '“We paid $5 million{ dollars},” she said.', expected: ['']},
    {
      text: 'It cost $5 million, five million dollars, 5 million euros, or $5 million dollars’ worth of US$5 Canadian dollars at $5 USD.'
    },
    {text: 'It sells $5 dollar-a-day tickets, and £5 pound-coins.'}
  ],
  check(release, report) {
    for (const {digits, magnitude, currency} of release.ask(figuresByKind).money) {
      if (!currency?.mark || !currency.word || !names[currency.code]?.test(currency.word.text)) continue
      if (/^['’]/u.test(release.text.slice(currency.word.end, currency.word.end + 1))) continue
      const told = release.span((magnitude ?? digits).end, currency.word.end)
      report(told, `Unexpected \`${currency.word.text}\` after \`${currency.mark.text}\``, {expected: ['']})
    }
  }
})
