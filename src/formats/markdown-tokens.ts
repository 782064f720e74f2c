// What the tokens of Markdown are for the reading: text, what holds it, what is passed over.

import type {Kind} from './galley.ts'

/** What these hold is not set, nor what is in them. */
export const passed = new Set([
  'reference',
  'resource',
  'definition',
  'codeFenced',
  'codeIndented',
  'codeText',
  'htmlFlow',
  'htmlText',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'directiveTextAttributes',
  'directiveLeafAttributes',
  'directiveContainerAttributes',
  'tableDelimiterRow',
  'setextHeadingLine'
])
/** Titles of links and definitions, which are prose. */
export const titles = new Set(['resourceTitleString', 'definitionTitleString'])
/** Set as they stand in the source. */
export const copied = new Set([
  'data',
  'autolinkProtocol',
  'autolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
  'literalAutolinkEmail'
])
/** They hold the text. */
export const leaves = new Set([
  'paragraph',
  'atxHeading',
  'setextHeading',
  'tableHeader',
  'tableData',
  'directiveLeafLabel',
  'directiveContainerLabel'
])
/** What stands in these is of a kind. */
export const containers: Readonly<Record<string, Kind>> = {
  blockQuote: 'quote',
  listOrdered: 'item',
  listUnordered: 'item',
  gfmFootnoteDefinition: 'note'
}
