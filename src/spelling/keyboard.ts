// The letters of the keyboard that most of the world types English on, row by row.

export const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const

/** Whether two letters stand side by side in a row: "a" and "s". */
export function isBeside(one: string, other: string): boolean {
  return rows.some(
    (row) => row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1
  )
}
