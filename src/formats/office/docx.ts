// Word documents (.docx): ECMA-376, Office Open XML.

import {InputError} from '../../errors.ts'
import {decode} from '../decode.ts'
import type {Content, Document, Format} from '../document.ts'
import type {Kind} from '../galley.ts'
import {type Archive, openArchive} from './archive.ts'
import {Packed} from './packed.ts'
import {paragraphsIn} from './paragraphs.ts'
import {type Surroundings, wordsOf} from './reading.ts'
import {relationsOf} from './relations.ts'
import {border, type Part, sheetOf} from './sheet.ts'
import {type StyleBook, stylesIn} from './styles.ts'

export const docx: Format = {name: 'Word', extensions: ['.docx'], packed: true, read}

function read(content: Content): Document {
  const archive = openArchive(zipped(content))
  const parts = partsOf(archive)
  const names = parts.map(({surroundings}) => surroundings.part)
  const xmls = names.map((name) => archive.text(name)!)
  const write = (source: string) => {
    const changes = source.split(border).map((xml, at) => [names[at]!, xml] as const)
    return archive.with(new Map(changes.filter(([, xml], at) => xml !== xmls[at])))
  }
  return new Packed(content, xmls.join(border), (source) => sheetOf(source, parts), write)
}

/** The bytes of an archive, or a sentence about what else it is. */
function zipped(content: Content): Uint8Array {
  const bytes = Buffer.from(content as Uint8Array)
  const start = bytes.toString('latin1', 0, 4)
  if (start === 'PK\x03\x04') return bytes
  if (start === '\xD0\xCF\x11\xE0')
    throw new InputError('is an old Office document (.doc), or has a password; save it as .docx without one')
  if (bytes.length === 0) throw new InputError('is empty, no Word document')
  decode(bytes)
  throw new InputError('is text, no Word document: give it the extension .txt')
}

/** What its text says of itself, which that of no other Office document does. */
const isWord = /["']http:\/\/[^"'\s]+\/wordprocessingml\/(?:2006\/)?main["']/

/** The parts with text, as they are read: what stands above the pages, the text, the notes, what stands below the pages. */
function partsOf(archive: Archive): Part[] {
  const main = relationsOf(archive, '').find(({kind}) => kind === 'officeDocument')?.target
  if (main === undefined || !isWord.test(archive.text(main) ?? ''))
    throw new InputError('is a zip archive or another Office document, no Word document')
  const relations = relationsOf(archive, main)
  const named = (wanted: string) => relations.filter(({kind}) => kind === wanted).map(({target}) => target)
  const [stylePart = ''] = named('styles')
  const styles = stylesIn(archive.text(stylePart), stylePart)
  const comments = new Map(named('comments').flatMap((name) => commentsIn(archive, name, styles)))
  const part = (name: string, kind: Kind): Part => ({
    kind,
    surroundings: around(archive, name, styles, comments)
  })
  return [
    ...named('header').map((name) => part(name, 'paragraph')),
    part(main, 'paragraph'),
    ...['footnotes', 'endnotes', 'footer'].flatMap(named).map((name) => part(name, 'note'))
  ].filter(({surroundings}) => archive.text(surroundings.part) !== undefined)
}

type Comments = ReadonlyMap<string, {readonly author: string; readonly text: string}>

function around(archive: Archive, part: string, styles: StyleBook, comments: Comments): Surroundings {
  const links = relationsOf(archive, part).filter(({kind}) => kind === 'hyperlink')
  const targets = new Map(links.map(({id, target}) => [id, target]))
  return {part, styles, linkOf: (id) => targets.get(id), commentOf: (id) => comments.get(id)}
}

/** The comments in a part, by their ids. */
function commentsIn(archive: Archive, part: string, styles: StyleBook) {
  const xml = archive.text(part)
  if (xml === undefined) return []
  const {comments, paragraphs} = paragraphsIn(xml, around(archive, part, styles, new Map()))
  return comments.map(({id, author, from, to}) => {
    const said = paragraphs.slice(from, to).map(wordsOf)
    return [id, {author, text: said.join(' ').trim()}] as const
  })
}
