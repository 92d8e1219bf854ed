import { Readable } from "node:stream"
import type { ReadableStream as WebStream } from "node:stream/web"
import busboy from "busboy"
import { data } from "react-router"
import type { FormFields } from "#platform/http/read-form.server.ts"
import { cleanText } from "#platform/http/read-form.server.ts"
import type { ReceivedFile } from "./store.server.ts"
import { discardFile, receiveFile } from "./store.server.ts"

export interface ReceivedForm {
  fields: FormFields
  /** By field name; a file field left empty is absent. */
  files: Record<string, ReceivedFile>
}

let largest = 64 * 1024 * 1024

/** The largest upload this installation takes, all parts together, in bytes. */
export function limitUploads(bytes: number): void {
  largest = bytes
}

/**
 * Reads a multipart form with its files, which go straight to disk. Throws 413 past the limit, 400 when the form is not readable;
 * whatever had arrived is then removed.
 */
export async function receiveForm(request: Request): Promise<ReceivedForm> {
  const form: ReceivedForm = { fields: {}, files: {} }
  try {
    await receiveInto(form, request)
    return form
  } catch (error) {
    await Promise.all(Object.values(form.files).map(discardFile))
    if (error instanceof TooLarge) throw data(null, { status: 413 })
    throw data(null, { status: 400 })
  }
}

class TooLarge extends Error {}

async function receiveInto(form: ReceivedForm, request: Request): Promise<void> {
  const type = request.headers.get("content-type") ?? ""
  if (request.body === null || !type.startsWith("multipart/form-data")) throw new Error("Not a multipart form.")
  const parser = busboy({
    headers: { "content-type": type },
    defParamCharset: "utf8",
    limits: { fileSize: largest, files: 10, fields: 200, fieldSize: 1024 * 1024, parts: 210 },
  })
  const writing: Promise<void>[] = []
  const parsed = new Promise<void>((resolve, reject) => {
    parser.on("field", (name, value) => addField(form.fields, name, cleanText(value)))
    parser.on("file", (name, stream, info) => {
      if (!info.filename) return void stream.resume()
      // The pipeline reports the error; this keeps an early one from ending the process.
      stream.on("error", () => undefined)
      stream.on("limit", () => stream.destroy(new TooLarge()))
      const received = receiveFile(stream, { name: info.filename, mediaType: info.mimeType })
      writing.push(received.then((file) => void (form.files[name] = file)))
      received.catch(reject)
    })
    for (const limit of ["partsLimit", "filesLimit", "fieldsLimit"] as const)
      parser.on(limit, () => reject(new TooLarge()))
    parser.on("close", resolve)
    parser.on("error", reject)
  })
  const source = Readable.fromWeb(request.body as WebStream)
  source.on("error", (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    await parsed
    await Promise.all(writing)
  } finally {
    source.destroy()
    await Promise.allSettled(writing)
  }
}

function addField(fields: FormFields, name: string, value: string): void {
  const present = fields[name]
  if (present === undefined) fields[name] = value
  else fields[name] = Array.isArray(present) ? [...present, value] : [present, value]
}
