// The command line's bundle without what is said about rules: texts that only `newslint explain` shows, and takes from `index.cjs`.

import {readFileSync} from 'node:fs'
import {parse} from 'acorn'
import * as esbuild from 'esbuild'
import {type Edit, nodesOf, splice} from './program.ts'

const rulesOwn = /[\\/]rules[\\/]\w+[\\/][\w-]+\.ts$/
const told: Readonly<Record<string, string>> = {examples: '[]', why: '""'}

/** Leave reasons and examples out of the definitions of rules. */
export const withoutHandbook: esbuild.Plugin = {
  name: 'without-handbook',
  setup(build) {
    build.onLoad({filter: rulesOwn}, async ({path}) => {
      const {code} = await esbuild.transform(readFileSync(path, 'utf8'), {loader: 'ts', format: 'esm'})
      return {contents: splice(code, [...omissions(code)]), loader: 'js'}
    })
  }
}

/** The properties of what a rule is made of, the one object of its file that has a summary. */
function* omissions(code: string): Generator<Edit> {
  for (const node of nodesOf(parse(code, {ecmaVersion: 2023, sourceType: 'module'}))) {
    if (node.type !== 'ObjectExpression') continue
    const properties = node.properties.flatMap((property) =>
      property.type === 'Property' && property.key.type === 'Identifier'
        ? [{name: property.key.name, value: property.value}]
        : []
    )
    if (!properties.some(({name}) => name === 'summary')) continue
    for (const {name, value} of properties) {
      const empty = told[name]
      if (empty !== undefined) yield {start: value.start, end: value.end, to: empty}
    }
  }
}
