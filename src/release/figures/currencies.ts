// Currencies: their marks in front of a figure, their names and codes behind it.

import {type Span, span} from '../span.ts'

export interface Currency {
  /** ISO code, or `$` where no country is told. */
  readonly code: string
  /** The mark in front of the digits. */
  readonly mark?: Span
  /** The word or code behind the figure. */
  readonly word?: Span
}

/** Marks in front, with the currency that they name. */
const marks: Record<string, string> = {
  $: '$',
  US$: 'USD',
  'U.S.$': 'USD',
  USD: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  SGD: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  '£': 'GBP',
  GBP: 'GBP',
  '€': 'EUR',
  EUR: 'EUR',
  '¥': 'JPY',
  JPY: 'JPY',
  RMB: 'CNY',
  CNY: 'CNY',
  '₹': 'INR',
  'Rs.': 'INR',
  Rs: 'INR',
  INR: 'INR',
  '₦': 'NGN',
  NGN: 'NGN',
  'GH₵': 'GHS',
  'GH¢': 'GHS',
  KSh: 'KES',
  KES: 'KES',
  '₩': 'KRW',
  KRW: 'KRW',
  CHF: 'CHF',
  ZAR: 'ZAR',
  RM: 'MYR',
  AED: 'AED',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  '₱': 'PHP',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₫': 'VND',
  '฿': 'THB'
}

/** Names behind a figure, in the singular. */
export const words: Record<string, string> = {
  dollar: '$',
  euro: 'EUR',
  pound: 'GBP',
  rupee: 'INR',
  naira: 'NGN',
  yen: 'JPY',
  yuan: 'CNY',
  franc: 'franc',
  rand: 'ZAR',
  won: 'KRW',
  ringgit: 'MYR',
  cedi: 'GHS',
  shilling: 'shilling'
}

const markNames = Object.keys(marks).sort((a, b) => b.length - a.length)

const literally = (text: string) => text.replace(/[.$]/g, '\\$&')

const inFront = new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${markNames.map(literally).join('|')}))\\s?$`, 'u')

/** The mark of a currency in front, with a space at most between: most figures have none and are done. */
export function markAt(text: string, from: number, start: number): Span | undefined {
  let at = start - 1
  if (at >= from && (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\n')) at--
  if (at < from) return
  const unit = text.charCodeAt(at)
  if (unit >= 0x61 && unit <= 0x7a ? unit !== 0x73 && unit !== 0x68 : ' ,;:([—–“"-'.includes(text[at]!))
    return
  if (isSign(unit) && (at === from || text[at - 1] === ' ')) return span(text, at, at + 1)
  const least = Math.max(from, start - 7)
  const found = inFront.exec(text.slice(least, start))
  return found ? span(text, least + found.index, least + found.index + found[0].trimEnd().length) : undefined
}

/** "$", "£", "€" */
function isSign(unit: number) {
  return unit === 0x24 || unit === 0xa3 || unit === 0x20ac
}

/** "3 million pounds" may be a weight; with "£" in front it is money. */
export function currencyOf(mark: Span | undefined, word: Span | undefined): Currency | undefined {
  if (!mark && (!word || /^pounds?$/u.test(word.text))) return
  return {code: codeOf(mark?.text, word?.text), ...(mark && {mark}), ...(word && {word})}
}

function codeOf(mark: string | undefined, word: string | undefined): string {
  if (mark) return marks[mark]!
  const name = word!
    .replace(/^(?:US|U\.S\.|American) dollars?$/u, 'USD')
    .replace(/^Canadian dollars?$/u, 'CAD')
  return words[name.replace(/s$/u, '')] ?? name.replace(/^Australian dollars?$/u, 'AUD')
}
