// Watches the few folders whose configuration and word lists matter, whatever the editor can or cannot watch.

import {type FSWatcher, watch} from 'node:fs'
import {basename, dirname} from 'node:path'

/** Editors write a file in several steps: that long nothing more may happen to it. */
const settled = 50

export class Watch {
  readonly #folders = new Map<string, FSWatcher | undefined>()
  readonly #names: Set<string>
  readonly #changed: () => void
  #timer: NodeJS.Timeout | undefined

  /** Calls `changed` when a file with one of `names` comes, goes or changes in a folder that is watched. */
  constructor(names: readonly string[], changed: () => void) {
    this.#names = new Set(names)
    this.#changed = changed
  }

  folder(folder: string): void {
    if (!this.#folders.has(folder)) this.#folders.set(folder, this.#begin(folder))
  }

  file(path: string): void {
    this.#names.add(basename(path))
    this.folder(dirname(path))
  }

  /** Watch nothing any more. */
  end(): void {
    clearTimeout(this.#timer)
    for (const watcher of this.#folders.values()) watcher?.close()
    this.#folders.clear()
  }

  #begin(folder: string): FSWatcher | undefined {
    try {
      const watcher = watch(folder, {persistent: false}, (_, name) => this.#see(name))
      // A folder that goes away while it is watched is no concern of the writer.
      return watcher.on('error', () => this.#forget(folder))
    } catch {
      // There is no such folder, or the system watches no more: the next save of a release reads everything again.
      return
    }
  }

  #see(name: string | null) {
    if (name !== null && !this.#names.has(name)) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#changed, settled)
  }

  #forget(folder: string) {
    this.#folders.get(folder)?.close()
    this.#folders.delete(folder)
  }
}
