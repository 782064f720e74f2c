// How far one spelling is from another.

/** Whether one letter more, less, other or swapped with its neighbour makes `b` of `a`. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let endA = a.length
  let endB = b.length
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  if (endA - from <= 1 && endB - from <= 1) return true
  if (endA - from !== 2 || endB - from !== 2) return false
  return a[from] === b[from + 1] && a[from + 1] === b[from]
}
