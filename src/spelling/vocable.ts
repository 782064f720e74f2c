// What is known of a word wherever it stands: its form, its casing, its parts of speech. Worked out once for each spelling.

import {remember} from '../remember.ts'
import {formOf} from './form.ts'
import {lexicon} from './lexicon.ts'
import type {Tags} from './tags.ts'

/** A word as its letters, whoever writes it where. */
export class Vocable {
  readonly text: string
  /** Small letters, straight apostrophes. */
  readonly form: string
  /** Written without a capital. */
  readonly isSmall: boolean
  /** Its first letter is a capital. */
  readonly isCapital: boolean
  #tags = -1
  #mainTags = 0

  constructor(text: string) {
    this.text = text
    this.form = formOf(text)
    this.isSmall = text === this.form || text === text.toLowerCase()
    this.isCapital = !this.isSmall && text[0] !== text[0]!.toLowerCase()
  }

  /** Every part of speech that it can be (`Lexicon.tags`). */
  get tags(): Tags {
    if (this.#tags < 0) this.#look()
    return this.#tags
  }

  /** The parts of speech that it usually is. */
  get mainTags(): Tags {
    if (this.#tags < 0) this.#look()
    return this.#mainTags
  }

  #look() {
    this.#tags = lexicon().tags(this.form)
    this.#mainTags = lexicon().tags(this.form, 'main')
  }
}

/** What is known of `text`. */
export const vocableOf = remember((text) => new Vocable(text))
