// One release, as text, as Markdown, as content management systems and mail programs write HTML and as LibreOffice writes Word: one reading, the same findings.

import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {formatOf} from '../../src/formats/index.ts'
import {linter} from '../../src/lint.ts'

const folder = 'test/formats/pages'
const {lint} = linter({})
const text = readFileSync(`${folder}/release.txt`, 'utf8')
const pages = readdirSync(folder).filter((name) => !name.endsWith('.txt'))

/** What a page says beside the release, and what is wrong in it. */
const besides: Readonly<Record<string, {says: readonly string[]; found: readonly string[]}>> = {
  'wordpress.html': {
    says: [
      'The first boat on trial in February.',
      'The Lake Ferry Trust has ordered two electric boats for the crossing between Kisumu and Homa Bay, the first of there kind on the lake.',
      'A white boat at the pier of of Homa Bay'
    ],
    found: ['confused-word there', 'repeated-word of of']
  },
  'drupal.html': {says: ['A white boat at the pier of of Homa Bay'], found: ['repeated-word of of']},
  'forms.html': {says: ['Press Releases - Lake Authority'], found: []},
  'newsletter.html': {says: ['A white boat at the pier of of Homa Bay'], found: ['repeated-word of of']},
  // Pictures were left out when it was saved.
  'libreoffice.docx': {says: [], found: []},
  'release.md': {says: ['A white boat at the pier of of Homa Bay'], found: ['repeated-word of of']}
}

test.each(pages)('%s reads as the release, and what stands around it is left out', (name) => {
  const document = formatOf(name).read(read(name))
  const running: string[] = []
  const beside: string[] = []
  for (const {kind, start, end} of document.blocks ?? []) {
    const there = document.text.slice(start, end).replaceAll('\u00A0', ' ')
    if (kind === 'alt' || kind === 'caption') beside.push(there)
    else running.push(there)
  }
  expect(running.join('\n\n')).toBe(text.trim())
  expect(beside).toEqual(besides[name]!.says)
})

test.each(pages)('%s has the findings of the release', (name) => {
  const expected = [...findings('release.txt'), ...besides[name]!.found]
  expect(findings(name).sort()).toEqual(expected.sort())
})

test('facts about a page', () => {
  const facts = Object.fromEntries(pages.map((name) => [name, formatOf(name).read(read(name)).facts]))
  expect(facts).toMatchObject({
    'wordpress.html': {language: 'en-GB', date: '2026-03-10T08:00:00+00:00'},
    'drupal.html': {language: 'en', date: '2026-03-10'},
    'release.md': {title: 'Lake Ferry Trust orders two electric boats', date: '2026-03-10'}
  })
})

function findings(name: string) {
  const file = lint(new VFile({path: name, value: read(name)}))
  return file.messages.map(({ruleId, actual}) => `${ruleId} ${actual?.replaceAll('\u00A0', ' ')}`)
}

function read(name: string) {
  return readFileSync(`${folder}/${name}`, formatOf(name).packed ? null : 'utf8')
}
