// A finger that strikes the key beside the right one.

import {rows} from '../../src/spelling/keyboard.ts'

/** The key to the left or to the right of that of `letter`, as `draw` (from 0 to 1) decides. */
export function keyBeside(letter: string, draw: () => number): string {
  const row = rows.find((row) => row.includes(letter)) ?? rows[0]
  const at = row.indexOf(letter)
  return row[at === 0 ? 1 : at === row.length - 1 || draw() < 0.5 ? at - 1 : at + 1]!
}
