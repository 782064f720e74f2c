// The tags and attributes of HTML: which are blocks, which are no prose, which end others.

import {type Token, type Tokenizer, TokenizerMode} from 'parse5'

/** They stand on lines of their own. */
export const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noscript ol option optgroup p pre search section select
  summary table tbody td template textarea tfoot th thead title tr ul`.split(/\s+/)
)
/** They have no content. */
export const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' ')
)
/** Inline, but not prose. */
export const marked = new Set(
  'script style code kbd samp tt sup button svg math iframe object audio video canvas noembed noframes xmp'.split(
    ' '
  )
)
/** An end tag does not reach over these. */
export const barriers = new Set(['table', 'td', 'th', 'caption', 'template'])
/** What a table is made of. */
export const tableTags = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption'])
/** The attributes that are kept. */
export const labels = new Set([
  'style',
  'class',
  'id',
  'role',
  'hidden',
  'aria-hidden',
  'aria-label',
  'itemprop'
])
/** An element that is still open ends where one of these begins; not beyond the list or table that it stands in. */
export const ends: Readonly<
  Record<string, {readonly those: readonly string[]; readonly within: readonly string[]}>
> = {
  li: {those: ['li'], within: ['ul', 'ol', 'menu']},
  dt: {those: ['dt', 'dd'], within: ['dl']},
  dd: {those: ['dt', 'dd'], within: ['dl']},
  td: {those: ['td', 'th'], within: ['table']},
  th: {those: ['td', 'th'], within: ['table']},
  tr: {those: ['tr'], within: ['table']},
  option: {those: ['option'], within: ['select']}
}
/** Within these, tags are text. */
export const modes: Readonly<Record<string, Tokenizer['state']>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA
}
/** What the names of `meta` elements tell. */
export const facts: Readonly<Record<string, string>> = {
  'article:published_time': 'date',
  'dc.date': 'date',
  'dcterms.date': 'date',
  'dcterms.issued': 'date',
  'dc.date.issued': 'date',
  date: 'date',
  pubdate: 'date'
}

/** Styles of what a page holds for machines only: the first line of a newsletter, as mail programs list it. */
export const unseen = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i

/** Whether an attribute says of an inline element that it may be no part of the text. */
export function isTelling({name, value}: Token.Attribute): boolean {
  if (name === 'hidden') return true
  if (name === 'aria-hidden') return value === 'true'
  if (name === 'role') return value === 'doc-backlink'
  if (name === 'style') return unseen.test(value)
  return (
    name === 'class' &&
    /\b(?:sr-only|visually-hidden|screen-reader-text|skip-link|(?:bread)?crumbs?)\b/i.test(value)
  )
}
