// Chance that comes again: what a bench draws it draws the next time as well.

/** Random numbers from 0 to 1, the same for the same seed. */
export function random(seed: string): () => number {
  let state = 0x9e_37_79_b9
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01_00_01_93)
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
