/** A bounded view on a stream of bytes: only what lies between the reader's place and what it asked for is in memory. */
export type ByteWindow = {
  /** Bytes from the start of the stream to the start of the view. */
  offset(): number
  /** Waits until the view holds `count` bytes, or the stream is over; says how many it holds, at most `count`. */
  fill(count: number): Promise<number>
  /** The first `count` bytes of the view; valid until the next call of fill or advance. */
  view(from: number, to: number): Uint8Array
  /** Where the byte stands in the view, looking no further than `limit` bytes, or -1. */
  find(byte: number, from: number, limit: number): Promise<number>
  advance(count: number): void
}

export function createByteWindow(source: AsyncIterable<Uint8Array>): ByteWindow {
  const iterator = source[Symbol.asyncIterator]()
  let buffer = new Uint8Array(0)
  let start = 0
  let end = 0
  let offset = 0
  let over = false

  async function pull(): Promise<void> {
    const next = await iterator.next()
    if (next.done === true) {
      over = true
      return
    }
    const chunk = next.value
    if (end + chunk.length > buffer.length) {
      const kept = end - start
      const grown = kept + chunk.length <= buffer.length ? buffer : new Uint8Array((kept + chunk.length) * 2)
      grown.set(buffer.subarray(start, end))
      buffer = grown
      start = 0
      end = kept
    }
    buffer.set(chunk, end)
    end += chunk.length
  }

  async function fill(count: number): Promise<number> {
    while (end - start < count && !over) await pull()
    return Math.min(count, end - start)
  }

  async function find(byte: number, from: number, limit: number): Promise<number> {
    let looked = from
    for (;;) {
      const reach = Math.min(limit, end - start)
      const found = reach > looked ? buffer.subarray(start + looked, start + reach).indexOf(byte) : -1
      if (found >= 0) return looked + found
      looked = Math.max(looked, reach)
      if (looked >= limit || over) return -1
      await pull()
    }
  }

  return {
    offset: () => offset,
    fill,
    view: (from, to) => buffer.subarray(start + from, Math.min(start + to, end)),
    find,
    advance(count) {
      const step = Math.min(count, end - start)
      start += step
      offset += step
    },
  }
}
