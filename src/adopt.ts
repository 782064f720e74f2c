// Make a rule of a retext plugin that others wrote.

import type {Root} from 'nlcst'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {offsetsOf} from './place.ts'
import {type Release, read, type Span} from './release/index.ts'
import {englishOf} from './release/tree.ts'
import {
  type Definition,
  defaults,
  furnish,
  type Options,
  type Report,
  type Rule,
  reporter,
  standing,
  type Values
} from './rule.ts'

type Adoption<Given extends Options> = Omit<Definition<Given>, 'check'> & {
  plugin: Plugin<never, Root>
  /** What the plugin is called with, given the options of the rule. */
  settings?(options: Values<Given>): unknown
  /** Say in newslint's words what the plugin found; report nothing to drop it. Told as it stands without this. */
  retell?(found: Found, report: Report, release: Release): void
}

export interface Found extends Span {
  readonly reason: string
  readonly expected: readonly string[]
}

/**
 * A rule out of somebody's plugin. The plugin sees the English tree, whatever parser the chain has, and must be synchronous;
 * its messages are told again under the rule's id, severity and roles.
 */
export function adopt<const Given extends Options = Record<never, never>>(adoption: Adoption<Given>): Rule {
  const {plugin: adopted, settings, retell = tell, ...meta} = adoption

  function plugin(options?: Record<string, unknown>, severity = standing(meta.severity)) {
    const values = {...defaults(meta.options), ...options} as Values<Given>
    const chain = unified()
      .use(adopted as Plugin<[unknown], Root>, settings?.(values))
      .freeze()

    return (tree: Root, file: VFile) => {
      const release = read(tree, file)
      const report = reporter(release, file, meta, severity)
      const copy = new VFile(release.text)
      chain.runSync(englishOf(tree, file), copy)
      for (const message of copy.messages) retell(found(release, message), report, release)
    }
  }

  return furnish(plugin, meta) as unknown as Rule
}

function found(release: Release, message: VFile['messages'][number]): Found {
  const {start, end} = offsetsOf(message)
  return {
    ...release.span(start, end),
    reason: message.reason,
    expected: message.expected ?? []
  }
}

function tell(found: Found, report: Report) {
  report(found, found.reason, found.expected.length > 0 ? {expected: found.expected} : {})
}
