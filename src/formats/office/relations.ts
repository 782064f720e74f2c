// Which parts of a document belong to which, and where its links lead.

import {posix} from 'node:path'
import type {Archive} from './archive.ts'
import {walk} from './xml.ts'

export interface Relation {
  readonly id: string
  /** The last word of its type: "header", "hyperlink". */
  readonly kind: string
  /** The name of a part, or an address outside. */
  readonly target: string
}

/** What the part called `name` refers to; '' stands for the document as a whole. */
export function relationsOf(archive: Archive, name: string): Relation[] {
  const folder = posix.dirname(name)
  const xml = archive.text(posix.join(folder, '_rels', `${posix.basename(name)}.rels`))
  const relations: Relation[] = []
  if (xml === undefined) return relations
  walk(
    xml,
    `${name}.rels`,
    {},
    {
      open({attributes: {Id: id, Type: type, Target: target = '', TargetMode: mode}}) {
        if (id === undefined || type === undefined) return
        const kind = type.slice(type.lastIndexOf('/') + 1)
        relations.push({id, kind, target: mode === 'External' ? target : within(folder, target)})
      },
      close() {}
    }
  )
  return relations
}

/** The name of a part as the archive has it: targets count from the folder, or, with a slash, from the top. */
function within(folder: string, target: string) {
  return target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
}
