// Stock tickers: "(NYSE: ACME)".

import type {Release} from '../index.ts'
import {matches, type Span, span} from '../span.ts'
import {placesOfSigns} from '../words/signs.ts'
import {exchanges} from './exchanges.ts'

export interface Ticker extends Span {
  readonly exchange: string
  /** Between the exchange and the symbol. */
  readonly mark: string
  readonly symbol: string
}

const tickers =
  /(?<=[(\s;,])(?<exchange>[A-Z][A-Za-z]{1,9}(?:[ -][A-Z][A-Za-z]{0,8})?)(?<mark>\s?[:.]\s?)(?<symbol>[A-Z]{1,5}(?:[.-][A-Z]{1,3})?|\p{N}{4,6}(?:\.[A-Z]{2})?)(?=[);,\s])/gu

/** How far behind its bracket a ticker may begin. */
const reach = 80

/** Every ticker that stands in brackets, in order. */
export function tickersOf(release: Release): readonly Ticker[] {
  const {text} = release
  const found: Ticker[] = []
  for (const bracket of placesOfSigns(release, '(')) {
    const end = endOf(text, bracket)
    if (end < 0) continue
    for (const {index, 0: whole, groups} of matches(text.slice(bracket, end + 2), tickers)) {
      const {exchange, mark, symbol} = groups as {exchange: string; mark: string; symbol: string}
      const start = bracket + index
      found.push({...span(text, start, start + whole.length), exchange, mark, symbol})
    }
  }
  return found
}

export function isExchange(name: string): boolean {
  return exchanges.has(name.toUpperCase())
}

/** Where the stretch behind `bracket` ends that no other bracket cuts; nowhere (-1) if it has neither a colon nor a full stop. */
function endOf(text: string, bracket: number) {
  let hasMark = false
  let at = bracket + 1
  for (; at < text.length && at < bracket + reach + 40; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x28 || unit === 0x29) break
    if (unit === 0x3a || unit === 0x2e) hasMark = true
  }
  return hasMark ? at : -1
}
