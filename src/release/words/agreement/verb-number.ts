// The number of its subject that a verb tells by its form.

import {remember} from '../../../remember.ts'
import {plainOf} from '../../../spelling/conjugation.ts'
import {withS} from '../../../spelling/inflect.ts'
import {lexicon} from '../../../spelling/lexicon.ts'
import {Tag} from '../../../spelling/tags.ts'
import {only} from '../verbs.ts'

export type Number = 'singular' | 'plural'

/** The forms of auxiliaries that go with a plural, each with its singular. */
export const singular: Readonly<Record<string, string>> = {are: 'is', were: 'was', have: 'has', do: 'does'}
/** The forms of auxiliaries that go with a singular, each with its plural. */
export const plural: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have', does: 'do'}

/** The number of the subject that a verb asks for by its form; `either` if it is no verb or goes with both. */
export const numberWantedBy: (form: string) => Number | 'either' = remember((form) => {
  if (plural[form] !== undefined) return 'singular'
  if (singular[form] !== undefined) return 'plural'
  const tags = lexicon().tags(form)
  if (form.endsWith('s'))
    return (tags & Tag.third) !== 0 && only(tags, Tag.third | Tag.plural) ? 'singular' : 'either'
  return (tags & Tag.base) !== 0 && only(tags, Tag.base | Tag.singular) ? 'plural' : 'either'
})

/** A verb that goes with a subject of the number `wanted`, as the other number has it: "are" for "is", "sign" for "signs". */
export function inOtherNumber(form: string, wanted: Number): string | undefined {
  return wanted === 'singular' ? (plural[form] ?? plainOf(form)) : inSingular(form)
}

/** The form that goes with "it": "is" for "are", "relies" for "rely". */
export function inSingular(form: string): string {
  return singular[form] ?? withS(form)
}

/** Whether a form tells its number and is no ordinary verb: "is", "have". */
export function isAuxiliary(form: string): boolean {
  return singular[form] !== undefined || plural[form] !== undefined
}
