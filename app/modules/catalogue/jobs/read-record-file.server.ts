import { readFile } from "node:fs/promises"
import { read } from "#platform/db/index.server.ts"
import { contentPath } from "#platform/files/index.server.ts"
import { readPdfText } from "#platform/pdf/read-pdf-text.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { Cue } from "../domain/cue.ts"
import type { FileProblem } from "../domain/file-problem.ts"
import { readTranscript } from "../formats/transcript.ts"
import { noteFileText } from "../operations/note-file-text.server.ts"
import { findStoredFile } from "../queries/record-files.server.ts"

const largestTranscript = 8_000_000

export type ReadFile = { problem: FileProblem } | { text: string; cues: Cue[] | null }

/** Reads one attached file and notes what it says, or why it cannot be read; nothing when it is gone or was read already. */
export async function readRecordFile(caller: Caller, fileId: string): Promise<void> {
  const file = await read(caller, (tx) => findStoredFile(tx, fileId))
  if (file === undefined || file.reading !== "waiting") return
  const found = file.sort === "pdf" ? await readPdf(file.sha256) : await readLines(file)
  const outcome = await noteFileText(caller, { fileId, found })
  if (outcome.kind === "invalid") throw new Error(`The text of a file was not taken: ${JSON.stringify(outcome)}`)
}

async function readPdf(sha256: string): Promise<ReadFile> {
  const read = await readPdfText(contentPath(sha256))
  if (read.kind === "failed") return { problem: read.reason }
  const text = read.pages.map(clean).join("\n")
  return text.trim() === "" ? { problem: "no_text" } : { text, cues: null }
}

async function readLines({ sha256, bytes }: { sha256: string; bytes: number }): Promise<ReadFile> {
  if (bytes > largestTranscript) return { problem: "too_heavy" }
  const cues = readTranscript(await readFile(contentPath(sha256)))
  return cues.length === 0 ? { problem: "no_text" } : { text: cues.map(([, , text]) => text).join("\n"), cues }
}

/** Words cut at the end of a line are put together again; what a database cannot hold goes. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(\p{L})[-\u00ad]\n(\p{Ll})/gu, "$1$2")
    .replaceAll(/[\u0000-\u0009\u000b-\u001f]/g, " ")
    .normalize("NFC")
}
