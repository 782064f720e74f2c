// How many columns a text takes in a terminal: in the bundle, what vfile-reporter asks instead of string-width.

const colour = /\u001B\[\d+m/g
const invisible = /[\p{M}\p{Cc}\u200b-\u200d\ufeff]/u
/** Chinese, Japanese and Korean signs and most emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** The columns of `text`; colours take none. */
export default function width(text = ''): number {
  if (isPlain(text)) return text.length
  let columns = 0
  for (const sign of text.replace(colour, '')) {
    if (!invisible.test(sign)) columns += wide.test(sign) ? 2 : 1
  }
  return columns
}

/** Nothing but what takes one column: Latin letters, figures, punctuation, currency. A pattern would be compiled for it, at the cost of all rules. */
function isPlain(text: string) {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 || (unit > 0x7e && !isPlainBeyond(unit))) return false
  }
  return true
}

function isPlainBeyond(unit: number) {
  if (unit < 0x300) return unit > 0x9f && unit !== 0xad
  return (unit > 0x200f && unit < 0x2028) || (unit > 0x209f && unit < 0x20c0)
}
