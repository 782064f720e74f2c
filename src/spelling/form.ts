// What a word spells, however it is written.

import {remember} from '../remember.ts'

/** How a word is looked up: small letters, straight apostrophes, no soft hyphens. */
export const formOf = remember((text) => straighten(text).toLowerCase())

/** `text` as a dictionary writes it: straight apostrophes, plain hyphens, composed accents, nothing invisible. */
export function straighten(text: string): string {
  if (isPlain(text)) return text
  return text
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/\u00ad|[\u200b-\u200d]|\u2060|\ufeff/gu, '')
    .normalize('NFC')
}

function isPlain(text: string) {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}
