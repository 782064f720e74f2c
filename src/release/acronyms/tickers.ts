// Stock tickers: "(NYSE: ACME)".

import type {Release} from '../index.ts'
import {matches, type Span, span} from '../span.ts'
import {exchanges} from './exchanges.ts'

export interface Ticker extends Span {
  readonly exchange: string
  /** Between the exchange and the symbol. */
  readonly mark: string
  readonly symbol: string
}

const tickers =
  /(?<=[(\s;,])(?<exchange>[A-Z][A-Za-z]{1,9}(?:[ -][A-Z][A-Za-z]{0,8})?)(?<mark>\s?[:.]\s?)(?<symbol>[A-Z]{1,5}(?:[.-][A-Z]{1,3})?|\p{N}{4,6}(?:\.[A-Z]{2})?)(?=[);,\s])/gu

/** Every ticker that stands in brackets, in order. */
export function tickersOf({text}: Release): readonly Ticker[] {
  const found: Ticker[] = []
  for (const {index, 0: whole, groups} of matches(text, tickers)) {
    const {exchange, mark, symbol} = groups as {exchange: string; mark: string; symbol: string}
    if (!isBracketed(text, index)) continue
    found.push({...span(text, index, index + whole.length), exchange, mark, symbol})
  }
  return found
}

export function isExchange(name: string): boolean {
  return exchanges.has(name.toUpperCase())
}

function isBracketed(text: string, index: number) {
  const before = text.slice(Math.max(0, index - 80), index)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
