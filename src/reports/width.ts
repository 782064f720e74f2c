// How many columns a text takes in a terminal: in the bundle, what vfile-reporter asks instead of string-width.

const plain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20a0-\u20bf]*$/
const colour = /\u001B\[\d+m/g
const invisible = /[\p{M}\p{Cc}\u200b-\u200d\ufeff]/u
/** Chinese, Japanese and Korean signs and most emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** The columns of `text`; colours take none. */
export default function width(text = ''): number {
  if (plain.test(text)) return text.length
  let columns = 0
  for (const sign of text.replace(colour, '')) {
    if (!invisible.test(sign)) columns += wide.test(sign) ? 2 : 1
  }
  return columns
}
