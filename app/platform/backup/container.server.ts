import { createReadStream, createWriteStream } from "node:fs"
import { open } from "node:fs/promises"
import { Readable, Writable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { ReadableStream as WebReadable } from "node:stream/web"
import { createGunzip, createGzip } from "node:zlib"
import { Decrypter, Encrypter } from "age-encryption"
import type { Header, Pack } from "tar-stream"
import { extract, pack } from "tar-stream"

/** "age-encryption.org/v1" at the start of a file says that it is encrypted (age, C2SP). */
const ageMark = "age-encryption.org/v1"

export class WrongPassphrase extends Error {}
export class PassphraseNeeded extends Error {}

/** Writes a tar archive, gzipped, then encrypted by age when there is a passphrase; on disk when this resolves. */
export async function writeContainer(
  path: string,
  passphrase: string | undefined,
  fill: (archive: Pack) => Promise<void>,
): Promise<void> {
  const archive = pack()
  const compressed = createGzip({ level: 6 })
  const filling = fill(archive).then(
    () => archive.finalize(),
    (error: unknown) => archive.destroy(error instanceof Error ? error : new Error(String(error))),
  )
  const out = createWriteStream(path, { mode: 0o600, flush: true })
  if (passphrase === undefined) {
    await Promise.all([filling, pipeline(archive, compressed, out)])
    return
  }
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  const compressing = pipeline(archive, compressed)
  const encrypted = await encrypter.encrypt(Readable.toWeb(compressed) as ReadableStream<Uint8Array>)
  await Promise.all([filling, compressing, encrypted.pipeTo(Writable.toWeb(out) as WritableStream<Uint8Array>)])
}

/** Adds one entry whose content is a stream of known length. */
export async function addEntry(archive: Pack, name: string, size: number, content: Readable): Promise<void> {
  const entry = archive.entry({ name, size, mode: 0o600 })
  await pipeline(content, entry)
}

/** Reads a container entry by entry, in order; each must be read to its end before the next comes. */
export async function readContainer(
  path: string,
  passphrase: string | undefined,
  onEntry: (header: Header, content: Readable) => Promise<void>,
): Promise<void> {
  const archive = extract()
  const reading = pipeline(await opened(path, passphrase), createGunzip(), archive)
  const entries = (async () => {
    for await (const entry of archive) {
      await onEntry(entry.header, entry as unknown as Readable)
      entry.resume()
    }
  })()
  await Promise.all([reading, entries])
}

async function opened(path: string, passphrase: string | undefined): Promise<Readable> {
  const content = createReadStream(path)
  if (!(await isEncrypted(path))) return content
  if (passphrase === undefined) {
    content.destroy()
    throw new PassphraseNeeded()
  }
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return Readable.fromWeb(
      (await decrypter.decrypt(Readable.toWeb(content) as ReadableStream<Uint8Array>)) as unknown as WebReadable,
    )
  } catch {
    content.destroy()
    throw new WrongPassphrase()
  }
}

async function isEncrypted(path: string): Promise<boolean> {
  const handle = await open(path, "r")
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(ageMark.length), 0, ageMark.length, 0)
    return buffer.subarray(0, bytesRead).toString("latin1") === ageMark
  } finally {
    await handle.close()
  }
}
