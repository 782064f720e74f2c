// nspell's face over the lexicon: retext-spell asks it instead of nspell, which takes 150 ms to read a dictionary.

import {lexicon} from './lexicon.ts'

/** What retext-spell calls as `nspell(dictionary)`. The dictionary is the compiled lexicon, whatever is given. */
export default function nspell(_dictionary?: unknown): Checker {
  return new Checker()
}

export class Checker {
  readonly #added = new Set<string>()
  readonly #removed = new Set<string>()

  correct(word: string): boolean {
    if (this.#removed.has(word)) return false
    return lexicon().has(word) || this.#added.has(word) || this.#added.has(word.toLowerCase())
  }

  /** Nothing: suggestions are worked out when somebody asks for them, with the words beside at hand. */
  suggest(_word: string): string[] {
    return []
  }

  spell(word: string): {correct: boolean; forbidden: boolean; warn: boolean} {
    return {correct: this.correct(word), forbidden: this.#removed.has(word), warn: false}
  }

  add(word: string): this {
    this.#removed.delete(word)
    this.#added.add(word)
    return this
  }

  remove(word: string): this {
    this.#added.delete(word)
    this.#removed.add(word)
    return this
  }

  /** Words, one a line; a line that begins with `*` takes its word away; what follows `/` is a model word. */
  personal(words: Uint8Array | string): this {
    for (const line of asText(words).split('\n')) {
      const forbidden = line.startsWith('*')
      const word = line
        .slice(forbidden ? 1 : 0)
        .split('/', 1)[0]!
        .trim()
      if (word === '') continue
      if (forbidden) this.remove(word)
      else this.add(word)
    }
    return this
  }

  /** Further words in Hunspell's format; their affixes are not expanded, the forms of the lexicon are all there. */
  dictionary(words: Uint8Array | string): this {
    for (const line of asText(words).split('\n').slice(1)) {
      const word = line.split(/[/\t]/, 1)[0]!.trim()
      if (word !== '') this.add(word)
    }
    return this
  }

  wordCharacters(): string {
    return '0123456789'
  }
}

function asText(words: Uint8Array | string) {
  return typeof words === 'string' ? words : new TextDecoder().decode(words)
}
