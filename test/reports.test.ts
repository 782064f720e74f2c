// Reports for machines, as their readers take them apart.

import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {linter} from '../src/lint.ts'
import {type ReportFormat, reporters} from '../src/reports/index.ts'

const {lint} = linter({rules: {'double-space': 'warning'}})

/** The report on `files`, by name. */
function report(format: ReportFormat, files: Readonly<Record<string, string>>): string {
  const {add, end} = reporters[format]({color: false})
  const read = Object.entries(files).map(([path, value]) => lint(new VFile({...(path && {path}), value})))
  return read.map((file) => add(file, 'error')).join('') + end()
}

const doubled = 'The harbour opened at the the pier.  It is open.\n'

test('github: names and texts that hold its own signs, and a finding over two lines', () => {
  expect(report('github', {'a,b:100%.md': 'It is open at the\nthe pier.\n'})).toBe(
    '::error file=a%2Cb%3A100%25.md,line=1,endLine=2,title=newslint%3A repeated-word::Unexpected `the the`, expected `the`\n'
  )
  expect(report('github', {'a.txt': doubled})).toContain(
    '::warning file=a.txt,line=1,endLine=1,col=36,endColumn=38,'
  )
  expect(report('github', {'a.txt': 'It is open.\n'})).toBe('')
})

test('junit: only what makes the run fail is a failure, and a clean file passes one test', () => {
  const xml = report('junit', {'a.txt': doubled, 'b.txt': 'It is open.\n'})
  expect(xml).toContain('<testsuites name="newslint" tests="3" failures="1" errors="0">')
  expect(xml).toContain('<testsuite name="a.txt" tests="2" failures="1" errors="0" skipped="0" time="0">')
  expect(xml).toContain('<testcase name="no findings" classname="b.txt" time="0"/>')
  expect(xml.match(/<failure /g)).toHaveLength(1)
  expect(xml).toContain('<system-out>warning: Unexpected double space, expected one</system-out>')
})

test('checkstyle: what XML has no sign for is replaced, and no file at all is a report', () => {
  const xml = report('checkstyle', {'<a>&"\u0001\n.txt': doubled})
  expect(xml).toContain('<file name="&lt;a&gt;&amp;&quot;\uFFFD&#10;.txt">')
  expect(xml).toContain('<error line="1" column="23" severity="error" message="Unexpected `the the`')
  expect(report('checkstyle', {})).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n'
  )
})

test('sarif: a finding keeps its fingerprint when lines move, and no two have the same', () => {
  const twice = 'They met at the the pier.\n'
  const prints = (value: string) =>
    results({'a.txt': value}).map(({partialFingerprints}) => partialFingerprints['newslint/v1'])
  // Those in the middle have the same neighbours.
  const text = Array.from({length: 5}, () => twice).join('\n')
  const before = prints(text)
  expect(new Set(before).size).toBe(5)
  expect(prints(`New.\n\n${text}`).slice(1)).toEqual(before.slice(1))
})

test('sarif: files are named as URIs, levels as it knows them', () => {
  const [first, second] = results({'in/ä b#.txt': doubled})
  expect(first).toMatchObject({
    ruleId: 'repeated-word',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'in/%C3%A4%20b%23.txt'},
          region: {startLine: 1, startColumn: 23}
        }
      }
    ]
  })
  expect(second!.level).toBe('warning')
  expect(results({'/elsewhere/a.txt': doubled})[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(
    'file:///elsewhere/a.txt'
  )
})

test('sarif: every rule is described, and a second place is told', () => {
  const text = 'Ms. Ama Sarpong opened the pier. “It is open,” said Ama Sarpogn.\n'
  const {tool, results} = JSON.parse(report('sarif', {'a.txt': text})).runs[0]
  const {rules} = tool.driver
  expect(rules.map(({id}: {id: string}) => id)).toEqual(
    expect.arrayContaining(['misspelling', 'unused-silence'])
  )
  for (const {id, fullDescription} of rules) expect(fullDescription.text, id).toMatch(/\w/)
  for (const {ruleId, ruleIndex} of results) expect(rules[ruleIndex].id).toBe(ruleId)
  expect(results).toContainEqual(
    expect.objectContaining({
      ruleId: 'inconsistent-name',
      relatedLocations: [
        expect.objectContaining({
          message: {text: expect.stringContaining('stands here')},
          physicalLocation: expect.objectContaining({region: expect.objectContaining({startLine: 1})})
        })
      ]
    })
  )
})

test('json: what has no name is standard input, what has no repair has none', () => {
  const [file] = JSON.parse(report('json', {'': 'Write to a@b@tidewater.example.\n'}))
  expect(file).toMatchObject({
    path: '<stdin>',
    messages: [
      {ruleId: 'broken-email', severity: 'error', offset: 9, endOffset: 30, expected: [], fix: 'none'}
    ]
  })
  expect(report('json', {})).toBe('[]\n')
})

interface Result {
  readonly ruleId: string
  readonly level: string
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly locations: readonly {physicalLocation: {artifactLocation: {uri: string}}}[]
}

function results(files: Readonly<Record<string, string>>): readonly Result[] {
  return JSON.parse(report('sarif', files)).runs[0].results
}
