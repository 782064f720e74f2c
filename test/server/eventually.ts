// What happens in its own time: a test waits for it, and not for long.

/** What `look` returns as soon as it is something. */
export async function eventually<Thing>(
  look: () => Thing | undefined | false,
  within = 10_000
): Promise<Thing> {
  const end = Date.now() + within
  for (;;) {
    const thing = look()
    if (thing) return thing
    if (Date.now() > end) throw new Error(`Waited ${within} ms for ${look}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
