// Reads messages off the wire. Noise between them is skipped and said, so that one slip of an editor does not end the session.

import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader
} from 'vscode-languageserver/node'

const headEnd = '\r\n\r\n'
/** "Content-Length: 217", as the last thing of a head or before another header; what stands in front of it may be noise. */
const lengthIn = /content-length:[ \t]{0,8}(\d{1,9})(?=\r\n)/i
/** No head is longer: beyond this nobody is speaking the protocol. */
const longestHead = 4096

export class Wire extends AbstractMessageReader implements MessageReader {
  readonly #input: NodeJS.ReadableStream
  #chunks: Buffer[] = []
  #size = 0
  /** The size that must be there before there is something to read. */
  #wanted = 0

  constructor(input: NodeJS.ReadableStream) {
    super()
    this.#input = input
  }

  listen(callback: DataCallback): Disposable {
    const take = (chunk: Buffer) => this.#take(chunk, callback)
    this.#input.on('data', take)
    this.#input.on('end', () => this.fireClose())
    this.#input.on('error', (error) => this.fireError(error))
    return {dispose: () => this.#input.off('data', take)}
  }

  /** A long message comes in many chunks: they are joined once. */
  #take(chunk: Buffer, callback: DataCallback) {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#size < this.#wanted) return
    let rest: Buffer = Buffer.concat(this.#chunks)
    for (let next = this.#next(rest, callback); next; next = this.#next(rest, callback)) rest = next
    this.#chunks = [rest]
    this.#size = rest.length
  }

  /** Read one message, or skip noise; returns what is left, or nothing if more must come first. */
  #next(bytes: Buffer, callback: DataCallback): Buffer | undefined {
    this.#wanted = 0
    const end = bytes.indexOf(headEnd)
    if (end < 0)
      return bytes.length > longestHead ? this.#skip(bytes, bytes.length - headEnd.length) : undefined
    const body = end + headEnd.length
    const length = lengthIn.exec(bytes.toString('latin1', Math.max(0, end - longestHead), end + 2))?.[1]
    if (length === undefined) return this.#skip(bytes, body)
    const stop = body + Number(length)
    if (bytes.length >= stop) {
      this.#read(bytes.toString('utf8', body, stop), callback)
      return bytes.subarray(stop)
    }
    this.#wanted = stop
    return
  }

  #skip(bytes: Buffer, count: number): Buffer {
    this.fireError(new Error(`${count} bytes that are no message`))
    return bytes.subarray(count)
  }

  #read(text: string, callback: DataCallback) {
    const message = this.#parse(text)
    if (message !== undefined) callback(message)
  }

  #parse(text: string): Message | undefined {
    try {
      return JSON.parse(text)
    } catch (error) {
      this.fireError(error)
      return
    }
  }
}
