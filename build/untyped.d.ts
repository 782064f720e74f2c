// What we use of packages that come without types.

declare module 'nspell' {
  export interface Checker {
    correct(word: string): boolean
    suggest(word: string): string[]
    spell(word: string): {correct: boolean; forbidden: boolean; warn: boolean}
    add(word: string, model?: string): this
    remove(word: string): this
    dictionary(dic: Uint8Array | string): this
    personal(words: Uint8Array | string): this
    wordCharacters(): string | undefined
    /** The forms it accepts, each with its flags. */
    readonly data: Record<string, string[]>
    readonly flags: {readonly ONLYINCOMPOUND?: string}
  }
  export default function nspell(dictionary: {aff: Uint8Array; dic: Uint8Array}): Checker
}
