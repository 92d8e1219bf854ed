import { data } from "react-router"

/** Everything a form without files can weigh: a long text several times over. */
const largestForm = 2 * 1024 * 1024

export type FormFields = Record<string, string | string[]>

/**
 * The fields of a form (urlencoded or multipart without files) as plain text, a name that comes several times as a list. NUL and lone
 * surrogates, which PostgreSQL cannot store, are dropped; line ends become \n. Throws 413 when too large, 400 when unreadable.
 */
export async function readForm(request: Request): Promise<FormFields> {
  const form = await parse(request)
  const fields: FormFields = {}
  for (const name of new Set(form.keys())) {
    const values = form
      .getAll(name)
      .filter((value) => typeof value === "string")
      .map(cleanText)
    const [first] = values
    if (first !== undefined) fields[name] = values.length === 1 ? first : values
  }
  return fields
}

/** One value of a form's field, or "": for a field that comes once. */
export function field(fields: FormFields, name: string): string {
  const value = fields[name]
  return (Array.isArray(value) ? value[0] : value) ?? ""
}

/** What is safe to store and show of a text that somebody typed or a file held. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "").replaceAll("\r\n", "\n")
}

async function parse(request: Request): Promise<FormData> {
  const body = await limited(request)
  try {
    return await new Response(body, {
      headers: { "content-type": request.headers.get("content-type") ?? "" },
    }).formData()
  } catch {
    throw data(null, { status: 400 })
  }
}

async function limited(request: Request): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  if (request.body !== null) {
    for await (const chunk of request.body) {
      bytes += chunk.byteLength
      if (bytes > largestForm) throw data(null, { status: 413 })
      chunks.push(chunk)
    }
  }
  return new Blob(chunks)
}
