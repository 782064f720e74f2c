// Words that no list has because anybody can make them: "telepharmacy", "drought-proof", drugs named by a pattern.

import {dictionary, Kind, type Lexicon, lexicon} from './lexicon.ts'
import {nearest} from './nearest.ts'
import {prefixes} from './prefixes.ts'
import {closed} from './tags.ts'

/** How a word is made that the lexicon does not have. */
export type Coinage = 'prefixed' | 'suffixed' | 'compound' | 'medical'

/**
 * How `form` may be made of known parts; nothing if it cannot be, or if it is a slip away from a word that many write.
 */
export function coinage(form: string): Coinage | undefined {
  return isSlip(form.toLowerCase().replace(/['’]s$/, '')) ? undefined : buildOf(form)
}

/** How `form` may be made of known parts, whatever stands a slip away: "uplift" is made of "up" and "lift". */
export function buildOf(form: string): Coinage | undefined {
  const word = form.toLowerCase().replace(/['’]s$/, '')
  if (word.length < 6 || word.length > 30 || !/^[a-z]+$/.test(word)) return undefined
  const book = lexicon()
  if (medical.test(word)) return 'medical'
  if (isPrefixed(book, word)) return 'prefixed'
  if (isSuffixed(book, word)) return 'suffixed'
  return isCompound(book, word) ? 'compound' : undefined
}

/** Ends that medicine gives to its drugs, enzymes and conditions (INN stems of the WHO, and Greek). */
const medical =
  /^[a-z]{3,}(?:statin|mab|nib|ciclib|rasib|lisib|parib|vir|cillin|mycin|floxacin|cycline|azole|prazole|olol|sartan|gliptin|gliflozin|glutide|parin|setron|triptan|dipine|afil|caine|lukast|grel|xaban|gatran|formin|fibrate|dronate|relin|relix|tide|cept|kinra|leucel|parvovec|siran|rsen|dopa|barbital|azepam|oxetine|peridone|piprazole|lamide|thiazide|semide|ectomy|ostomy|otomy|oscopy|plasty|pathy|pathies|algia|emia|aemia|itis|osis|oses|oma|omas|genic|genesis|kinase|ase|ases|amine|amide|oxide|phyte|cyte|cytes|cidal|static|tropic|lytic)$/

/** Written in one with the word behind. */
const opening = new RegExp(
  `^(?:${prefixes.join('|')}|giga|midi|maxi|infra|over|under|out|cardio|gastro|immuno|chemo|radio|magneto|physio|patho|pharmaco|crypto|video|audio|opto|self|un|fore|mono|bi|tri|pan|peri|up|down|cross|hand|home|work|life|well|whole)(?=[a-z]{4})`
)

/** What may stand behind any noun or verb. */
const suffixes: readonly (readonly [string, readonly string[]])[] = [
  ['nesses', ['']],
  ['ness', ['']],
  ['less', ['']],
  ['lessly', ['']],
  ['like', ['']],
  ['wide', ['']],
  ['wise', ['']],
  ['proof', ['']],
  ['proofing', ['']],
  ['fold', ['']],
  ['friendly', ['']],
  ['mate', ['']],
  ['mates', ['']],
  ['ship', ['']],
  ['ships', ['']],
  ['hood', ['']],
  ['able', ['', 'e']],
  ['ability', ['', 'e']],
  ['ably', ['', 'e']],
  ['ization', ['', 'y']],
  ['isation', ['', 'y']],
  ['ize', ['', 'y']],
  ['ise', ['', 'y']],
  ['izing', ['', 'y']],
  ['ising', ['', 'y']],
  ['ized', ['', 'y']],
  ['ised', ['', 'y']],
  ['ist', ['', 'e', 'y']],
  ['ists', ['', 'e', 'y']],
  ['ism', ['', 'e']],
  ['ity', ['', 'e']],
  ['ish', ['']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
  ['preneur', ['']],
  ['preneurs', ['']],
  ['tech', ['']],
  ['omics', ['e', '']],
  ['scape', ['']],
  ['scapes', ['']],
  ['verse', ['']],
  ['fest', ['']],
  ['thon', ['', 'a']],
  ['aholic', ['']],
  ['phobia', ['', 'o']],
  ['ologist', ['']],
  ['ology', ['']],
  ['ly', ['']],
  ['ingly', ['', 'e']],
  ['edly', ['', 'e']],
  ['ant', ['', 'e']],
  ['ants', ['', 'e']],
  ['ee', ['', 'e']],
  ['ees', ['', 'e']],
  ['ify', ['', 'e', 'y']],
  ['ified', ['', 'e', 'y']],
  ['ification', ['', 'e', 'y']],
  ['ing', ['', 'e']],
  ['ings', ['', 'e']]
]

function isPrefixed(book: Lexicon, word: string) {
  const prefix = opening.exec(word)?.[0]
  if (prefix === undefined) return false
  const root = word.slice(prefix.length)
  return root.length > shortRoot + Number(prefix.length < 3) && isRoot(book, root)
}

function isSuffixed(book: Lexicon, word: string) {
  for (const [suffix, lost] of suffixes) {
    if (!word.endsWith(suffix)) continue
    const stem = word.slice(0, -suffix.length)
    if (/^(?:ab|ly)/.test(suffix) && /(?:[cgy]|ic)$/.test(stem)) continue
    if (lost.some((letter) => isRoot(book, stem + letter))) return true
    // "ploddable"
    if (/([bdgmnprt])\1$/.test(stem) && /^[aei]/.test(suffix) && isRoot(book, stem.slice(0, -1))) return true
  }
  return false
}

/** Two nouns that everybody knows, written in one: "cookstove", "snowpack". */
function isCompound(book: Lexicon, word: string) {
  for (let at = 4; at <= word.length - 4; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    if (isFrequent(book, left) && isFrequent(book, right)) return true
  }
  return false
}

/** Roots of so few letters are found in any misspelling. */
const shortRoot = 3

function isRoot(book: Lexicon, word: string) {
  if (word.length <= shortRoot || !book.knows(word, dictionary | Kind.word)) return false
  return word.length > 5 || book.frequency(word) > 3
}

/** "untill" is no till that is not: a word that many write stands a slip away. */
function isSlip(word: string) {
  const near = nearest(word)
  return (near !== undefined && near.distance < slip && near.frequency > 3) || hasLostSyllable(word)
}

/** "transportion" is no portion of anything. */
function hasLostSyllable(word: string) {
  const near = word.length > 9 ? nearest(word, true) : undefined
  return (
    near !== undefined &&
    near.distance <= lostSyllable &&
    near.frequency > 4 &&
    near.word.length === word.length + 2 &&
    !near.word.startsWith(word)
  )
}

const lostSyllable = 1.5

/** A slip is one edit, whatever its kind. */
const slip = 1.3

/** But a small word, with which nothing is compounded: "bandwith". */
function isFrequent(book: Lexicon, word: string) {
  return book.knows(word, dictionary) && book.frequency(word) > 4 && (book.tags(word, 'main') & closed) === 0
}
