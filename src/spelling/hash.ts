// Words as numbers of 32 bits, under which compiled tables keep them.

/** FNV-1a over one word, or over two with a space between, stirred as MurmurHash3 does so that the numbers lie evenly. */
export function hashOf(left: string, right?: string): number {
  let hash = over(left, 0x81_1c_9d_c5)
  if (right !== undefined) hash = over(right, over(' ', hash))
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function over(word: string, from: number) {
  let hash = from
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93)
  return hash
}
