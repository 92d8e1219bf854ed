import { createHash, randomUUID } from "node:crypto"
import { createReadStream, createWriteStream } from "node:fs"
import { mkdir, open, rename, rm, stat, utimes } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { sql } from "kysely"
import type { Tx } from "#platform/db/tx.ts"
import { tables } from "#platform/db/tx.ts"

export interface ReceivedFile {
  /** As the sender named it, without any folder. */
  name: string
  mediaType: string
  bytes: number
  sha256: string
  /** Where the content lies until it is kept; an absolute path of this machine. */
  path: string
}

export interface StoredFile {
  id: string
  name: string
  mediaType: string
  bytes: number
  sha256: string
  visibility: "public" | "staff"
}

let root: string | undefined

/** Says where contents lie: `<data>/files`, each under its SHA-256, so that the same content is kept once. */
export function useFileFolder(folder: string): void {
  root = folder
}

/** Streams a content to disk, never holding it whole in memory; complete and flushed when this resolves. */
export async function receiveFile(
  content: Readable,
  given: { name: string; mediaType: string },
): Promise<ReceivedFile> {
  const path = join(fileFolder(), "incoming", randomUUID())
  await mkdir(dirname(path), { recursive: true })
  const hash = createHash("sha256")
  let bytes = 0
  content.on("data", (chunk: Buffer) => {
    hash.update(chunk)
    bytes += chunk.length
  })
  try {
    await pipeline(content, createWriteStream(path, { flush: true }))
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
  return { ...given, name: baseName(given.name), bytes, sha256: hash.digest("hex"), path }
}

/** Forgets a received file that was not kept. */
export async function discardFile(file: ReceivedFile): Promise<void> {
  await rm(file.path, { force: true })
}

/** Moves a received content to its place, then writes its row in this transaction; answers its identifier. */
export async function keepFile(
  tx: Tx,
  file: ReceivedFile,
  owner: { centreId?: string | undefined; accountId?: string | undefined; visibility: "public" | "staff" },
): Promise<string> {
  await place(file)
  const { rows } = await sql<{ id: string }>`
    insert into platform.file (sha256, name, media_type, bytes, centre_id, owner_account_id, visibility)
    values (${file.sha256}, ${file.name}, ${file.mediaType}, ${file.bytes}, ${owner.centreId ?? null}, ${owner.accountId ?? null}, ${owner.visibility})
    returning id`.execute(tables(tx))
  const [row] = rows
  if (row === undefined) throw new Error("The file's row was not written.")
  return row.id
}

/** The file with this identifier, when the caller may see it. */
export async function findFile(tx: Tx, id: string): Promise<StoredFile | undefined> {
  const { rows } = await sql<StoredFile>`
    select id, name, media_type as "mediaType", bytes, sha256, visibility from platform.file where id = ${id}`.execute(
    tables(tx),
  )
  return rows[0]
}

/** Takes a file out of the table, within this transaction; its content goes by a nightly job when nothing refers to it any more. */
export async function forgetFile(tx: Tx, id: string): Promise<void> {
  await sql`delete from platform.file where id = ${id}`.execute(tables(tx))
}

/** The content of a stored file, or a part of it (both ends included), as a stream of bytes. */
export function readContent(file: { sha256: string }, part: { start?: number; end?: number } = {}): Readable {
  return createReadStream(contentPath(file.sha256), part)
}

/** Takes a content whose SHA-256 is known, as from a backup; throws when it is not that content. */
export async function adoptContent(content: Readable, sha256: string): Promise<void> {
  const file = await receiveFile(content, { name: sha256, mediaType: "application/octet-stream" })
  if (file.sha256 === sha256) return await place(file)
  await discardFile(file)
  throw new Error(`This content is not ${sha256}.`)
}

async function place(file: ReceivedFile): Promise<void> {
  const target = contentPath(file.sha256)
  const there = await stat(target).catch(() => undefined)
  if (there?.size === file.bytes) {
    // Young again: the job that removes forgotten contents leaves it alone while its row is being written.
    await utimes(target, new Date(), new Date())
    return await rm(file.path, { force: true })
  }
  await mkdir(dirname(target), { recursive: true })
  await rename(file.path, target)
  await flushFolder(dirname(target))
}

/** A rename survives a power cut only once its folder is flushed. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Where the content with this SHA-256 lies. */
export function contentPath(sha256: string): string {
  return join(fileFolder(), sha256.slice(0, 2), sha256.slice(2))
}

/** The folder of all contents. */
export function contentFolder(): string {
  return fileFolder()
}

function fileFolder(): string {
  if (root === undefined) throw new Error("Nobody said where files are kept.")
  return root
}

function baseName(name: string): string {
  return name.toWellFormed().replaceAll("\0", "").split(/[/\\]/).at(-1)?.slice(-200).trim() || "file"
}
