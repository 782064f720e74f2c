// Node optimises what is called often. While nobody waits, the server reads parts of the first release again and again,
// so that the first letter that is typed is read as fast as the thousandth.

/** So many readings; more make it hardly faster. */
const readings = 400
/** Nothing has been asked of the server for so long before it practises, in milliseconds. */
const pause = 400

export class Practice {
  #left = readings
  #timer: NodeJS.Timeout | undefined
  #read: ((nth: number) => void) | undefined

  /** From now on `read` is called with 0, 1, 2 … in the pauses, if nothing is read by now. */
  with(read: (nth: number) => void): void {
    if (this.#read) return
    this.#read = read
    this.wait()
  }

  /** Something is asked for: practice goes on a while later. */
  wait(): void {
    this.#next(pause)
  }

  /** There is nothing to read any more. */
  stop(): void {
    this.#read = undefined
  }

  #next(delay: number) {
    clearTimeout(this.#timer)
    if (!this.#read || this.#left === 0) return
    this.#timer = setTimeout(() => {
      this.#read?.(readings - this.#left--)
      // What has come in meanwhile is heard first.
      this.#next(1)
    }, delay)
    this.#timer.unref()
  }
}
