// With or without a capital.

/** Whether `text` begins with a capital. */
export function isCapital(text: string): boolean {
  return text !== '' && text[0] !== text[0]!.toLowerCase()
}

export function isSmall(text: string): boolean {
  return !isCapital(text)
}
