// How far a share that was counted may be from the true one.

/** The 95 % interval of Wilson for `count` out of `of`. */
export function interval(count: number, of: number): [number, number] {
  if (of === 0) return [0, 1]
  const z = 1.96
  const share = count / of
  const middle = share + (z * z) / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const whole = 1 + (z * z) / of
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)]
}

/** By how much a count out of `of` may change before it means something: one standard deviation, one at least. */
export function noise(count: number, of: number): number {
  return Math.max(1, Math.sqrt(Math.max(0, Math.min(count, of - count))))
}
