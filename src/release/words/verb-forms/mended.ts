// What to write for a verb that is bent where its base is due: "will paid the crews" is "pay", "will paid for it" is "be paid".

import {plainOf} from '../../../spelling/conjugation.ts'
import {noun, Tag} from '../../../spelling/tags.ts'
import type {Word} from '../../index.ts'
import {beside} from '../forms.ts'
import {isSmall, mainTagsOf, tagsOf} from '../verbs.ts'

/** The forms that fit behind "to", "will" or "can", the likelier one first. */
export function mendedOf(verb: Word): readonly string[] {
  const plain = plainOf(verb.form)
  const forms = plain === undefined ? [] : [plain]
  const mayBePassive = (tagsOf(verb) & Tag.participle) !== 0 && !active.has(plain ?? '') && !hasObject(verb)
  return mayBePassive ? [`be ${verb.form}`, ...forms] : forms
}

/** What nobody does to anything. */
const active = new Set(
  `agree appear arise arrive attend become belong come consist continue cooperate depend emerge exist fall go grow happen last lie listen live
  look meet occur participate proceed progress remain respond rise seem sit stay succeed talk travel wait work`.split(
    /\s+/
  )
)

/** "paid the crews", "reached new highs", "provided Lagos" */
function hasObject(verb: Word) {
  const next = beside(verb, 1)
  if (!next) return false
  const tags = mainTagsOf(next)
  if (!isSmall(next) || tags === 0) return true
  if ((tags & (Tag.preposition | Tag.conjunction | Tag.adverb)) !== 0) return false
  return (tags & (noun | Tag.adjective | Tag.determiner | Tag.pronoun | Tag.ing)) !== 0
}
