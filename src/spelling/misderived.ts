// Verbs and nouns made with an ending that the word does not take: "installated" for "installed", "exhaustation" for "exhaustion".

import {grown, withS} from './inflect.ts'
import {dictionary, lexicon} from './lexicon.ts'
import {Tag} from './tags.ts'

/** The word that was meant by `form` (small letters), which is made from its noun or with one ending too many; nothing if it is not. */
export function derivedRightly(form: string): string | undefined {
  const noun = /^([a-z]{4,})ation(s?)$/.exec(form)
  if (noun) return known(`${noun[1]}ion${noun[2]}`)
  const verb = /^([a-z]{4,})at(ed|es|ing|e)$/.exec(form)
  if (!verb) return
  const [, stem, ending] = verb as unknown as [string, string, string]
  if (!known(`${stem}ation`) || lexicon().has(`${stem}ate`)) return
  const base = [stem, `${stem}e`, stem.replace(/(?<=[^aeiou])r$/, 'er')].find(
    (base) => known(base) && (lexicon().tags(base) & Tag.base) !== 0
  )
  return base && inflected(base, ending)
}

function inflected(base: string, ending: string) {
  if (ending === 'e') return base
  if (ending === 'es') return known(withS(base))
  return grown(base, ending as 'ed' | 'ing').find(known)
}

function known(word: string) {
  return lexicon().knows(word, dictionary) ? word : undefined
}
