// A folder of real releases and the tables that say what is wrong in them.

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'

export interface Text {
  /** The path below `releases/`: "wire-citybiz/some-release.txt". */
  readonly path: string
  readonly text: string
}

/** The sources whose releases are clean enough to count false alarms on. */
const clean =
  /^(?:us-congress|us-gsa-18f|sg-[^/]*|wire-newmediawire|wire-citybiz|wire-reportable|uk-gov|eu-commission|hk-gov|wipo)\//

export function isClean({path}: Pick<Text, 'path'>): boolean {
  return clean.test(path)
}

/** Every release below `folder/releases`, in the order of the paths. */
export function releasesOf(folder: string): Text[] {
  const root = join(folder, 'releases')
  const paths = globSync('**/*.txt', {cwd: root}).sort()
  return paths.map((path) => ({path, text: readFileSync(join(root, path), 'utf8')}))
}

/** The rows of a tab-separated table, by the names in its first line. */
export function rowsOf(folder: string, table: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(folder, table), 'utf8').split('\n')
  const names = head.split('\t')
  const rows = lines.filter((line) => line !== '').map((line) => line.split('\t'))
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
}
