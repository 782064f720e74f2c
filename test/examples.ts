// How the examples of a rule are read and run.

import {retext} from 'retext'
import {VFile} from 'vfile'
import type {Example, Rule} from '../src/rule.ts'

/** `The {FDA} agreed.` → the plain text and the spans that the braces stood around; `\{` is a brace. */
export function unmark(marked: string): {text: string; spans: [number, number][]} {
  const spans: [number, number][] = []
  let text = ''
  let open = -1
  for (let at = 0; at < marked.length; at++) {
    const unit = marked[at]!
    if (unit === '\\' && /[{}]/.test(marked[at + 1] ?? '')) text += marked[++at]
    else if (unit === '{') open = text.length
    else if (unit === '}') spans.push([open, text.length])
    else text += unit
  }
  return {text, spans}
}

/** Run `rule` alone, as a plain retext plugin, over `text`. */
export function run(rule: Rule, text: string, {options, background}: Omit<Example, 'text'> = {}): VFile {
  const file = new VFile({value: text, data: background ? {newslint: background} : {}})
  const chain = retext().use(rule, options).freeze()
  chain.runSync(chain.parse(file), file)
  return file
}

export function isMarked({text}: Example): boolean {
  return unmark(text).spans.length > 0
}
