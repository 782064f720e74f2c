// Word documents of the tests' own, part by part.

import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** What beside the text is in a document. */
export interface Beside {
  /** Other parts by their names in `word/`, each with its kind: `{'footer1.xml': ['footer', '<w:p>…</w:p>']}`. */
  readonly parts?: Readonly<Record<string, readonly [kind: string, content: string]>>
  /** Where its links lead, by their ids. */
  readonly links?: Readonly<Record<string, string>>
  readonly namespace?: string
  readonly picture?: Uint8Array
}

/** A document with `body` in it. */
export function word(
  body: string,
  {parts = {}, links = {}, namespace = w, picture = strToU8('PNG')}: Beside = {}
): Uint8Array {
  const root = (content: string, name = 'w:document') =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<${name} xmlns:w="${namespace}" xmlns:r="${types}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</${name}>`
  const inside = Object.entries(parts).map(([name, [kind]], at) => relation(`p${at}`, kind, name))
  const outside = Object.entries(links).map(([id, target]) => relation(id, 'hyperlink', target, 'External'))
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([relation('r1', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': root(`<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships([...inside, ...outside]),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, [kind, content]]) => [`word/${name}`, root(content, `w:${kind}`)])
    )
  }
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync({...Object.fromEntries(bytes), 'word/media/logo.png': picture})
}

function relationships(all: readonly string[]) {
  return `<Relationships xmlns="${relations}">${all.join('')}</Relationships>`
}

function relation(id: string, kind: string, target: string, mode = 'Internal') {
  return `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}" TargetMode="${mode}"/>`
}

/** The parts of a document by their names, as texts. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

/** A paragraph of runs, each as it stands in XML. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`
}
