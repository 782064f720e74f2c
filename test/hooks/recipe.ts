// The recipes of docs/hooks.md, as the tests follow them.

import {readFileSync} from 'node:fs'

export interface Recipe {
  /** File name and content. */
  readonly files: Readonly<Record<string, string>>
  /** Shell commands, in order. */
  readonly commands: readonly string[]
}

/** The recipe under the heading `title`. */
export function recipe(title: string): Recipe {
  const page = readFileSync('docs/hooks.md', 'utf8')
  const [, section] = page.split(`\n## ${title}\n`)
  if (!section) throw new Error(`docs/hooks.md has no recipe called ${title}`)
  const [own = ''] = section.split('\n## ')
  const blocks = [...own.matchAll(/^```(\w+)(?: title=(\S+))?\n(.*?)^```$/gms)]
  return {
    files: Object.fromEntries(blocks.flatMap(([, , name, content]) => (name ? [[name, content!]] : []))),
    commands: blocks.flatMap(([, language, , content]) =>
      language === 'sh' ? content!.trimEnd().split('\n') : []
    )
  }
}
