import { z } from "zod"
import { cleanText } from "#platform/http/index.server.ts"

/** So much at once; a telephone sends in parts. */
const largestBatch = 2 * 1024 * 1024

const batch = z.object({
  items: z
    .array(z.looseObject({ id: z.uuid(), kind: z.enum(["signature", "newcomer", "mark"]), day: z.string().max(60) }))
    .max(500),
})

export type BatchItem = z.output<typeof batch>["items"][number]

/** What a telephone sends; undefined when it is none of it. */
export async function readBatch(request: Request): Promise<BatchItem[] | undefined> {
  const text = await limitedText(request)
  if (text === undefined) return undefined
  try {
    const parsed = batch.safeParse(
      JSON.parse(text, (_, value: unknown) => (typeof value === "string" ? cleanText(value) : value)),
    )
    return parsed.success ? parsed.data.items : undefined
  } catch {
    return undefined
  }
}

async function limitedText(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > largestBatch) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString("utf8")
}
