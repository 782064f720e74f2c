// Answers about words, kept for the next release: the same few thousand words make most of every one.

const most = 60_000
/** Longer texts are no words. */
const longest = 40
/** A longer slice of a text would keep all of that text in memory. */
const longestSlice = 12

/** `answer`, worked out once for each short text; what is kept is bounded. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const said = known.get(text)
    if (said !== undefined) return said
    const found = answer(text)
    if (text.length > longest) return found
    if (known.size >= most) known.clear()
    known.set(text.length > longestSlice ? copyOf(text) : text, found)
    return found
  }
}

/** The same letters in a string of their own, which keeps no longer one in memory. */
export function copyOf(text: string) {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
