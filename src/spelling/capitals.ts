// With or without a capital.

/** Whether `text` begins with a capital. */
export function isCapital(text: string): boolean {
  return text !== '' && text[0] !== text[0]!.toLowerCase()
}

/** Whether `text` begins with a small letter, or with what has no case. */
export function isSmall(text: string): boolean {
  return !isCapital(text)
}
