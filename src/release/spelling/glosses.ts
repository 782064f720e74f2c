// What is written down as a word of another language: in brackets or marks of its own, in a list of such words, before "- und".

import {isSmall} from '../../spelling/capitals.ts'
import {lexicon} from '../../spelling/lexicon.ts'
import {Tag} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {formBeside} from '../words/forms.ts'
import {type Word, wordsOf} from '../words/words.ts'
import {foreignSmall, isStrange} from './foreign.ts'

/** Whether the word is told as a foreign one. */
export function isGloss(release: Release, word: Word): boolean {
  return isAside(release, word) || isListed(release, word) || isHalved(release, word)
}

/** "Cloaks (zworko)", "a ‘zworka’": by itself, and ending as hardly a slip from an English word does. */
function isAside({text}: Release, {text: written, form, start, end}: Word) {
  if (!isSmall(written) || !/[aiou]s?$/.test(form)) return false
  const around = `${text[start - 1] ?? ''}${text[end] ?? ''}`
  return around === '()' || around === '‘’' || around === '“”'
}

/** "Zworkas, zwanas, zwiltis and boats": two more of the list that nobody knows, side by side with it. */
function isListed(release: Release, word: Word) {
  if (!isSmall(word.text)) return false
  const words = release.ask(wordsOf)
  const strange = [-2, -1, 1, 2].filter((step) => {
    const other = words[word.index + step]
    return other?.part === word.part && other.text.length > 3 && isStrange(other.text)
  })
  return (
    strange.length > 1 && /[,(] $|[,(]$/.test(release.text.slice(Math.max(0, word.start - 2), word.start))
  )
}

/** "Zworkels- und": the half of a compound. */
function isHalved({text}: Release, {part, end}: Word) {
  const [, next] = /^- (\p{Ll}+)/u.exec(text.slice(end, Math.min(part.end, end + 8))) ?? []
  return next !== undefined && foreignSmall.has(next)
}

/** "A zworker": who does what the verb says, behind an article. */
export function isDoer(word: Word): boolean {
  const [, stem] = /^(.{4,})ers?$/.exec(word.form) ?? []
  if (stem === undefined) return false
  const book = lexicon()
  const isVerb = [stem, `${stem}e`].some((verb) => (book.tags(verb, 'main') & Tag.base) !== 0)
  return isVerb && articles.has(formBeside(word, -1))
}

const articles = new Set('a an the its their his her our each every another'.split(' '))

/** "Zworkeiro", "zworkinho": hardly an English word is spelled so, or slips so. */
export function hasPortugueseEnding(form: string): boolean {
  return form.length > 5 && /(?:[^ou]ao|inho|inha|eiro|eira)s?$/.test(form)
}
