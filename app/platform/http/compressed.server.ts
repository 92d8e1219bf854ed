import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const smallest = 1000

/** An answer compressed as the request accepts it, the quick way: it is made anew each time. */
export async function compressedText(
  request: Request,
  text: string,
  init: { status?: number; headers: HeadersInit },
): Promise<Response> {
  const encoding =
    Buffer.byteLength(text) < smallest ? undefined : acceptedEncoding(request.headers.get("accept-encoding"))
  const headers = new Headers(init.headers)
  headers.append("vary", "accept-encoding")
  if (encoding === undefined) return new Response(text, { ...init, headers })
  const bytes =
    encoding === "br"
      ? await brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : await gzipped(text, { level: 5 })
  headers.set("content-encoding", encoding)
  return new Response(new Uint8Array(bytes), { ...init, headers })
}

/** "br" or "gzip", whichever is taken with the greater weight (RFC 9110, section 12.5.3); undefined when neither is. */
export function acceptedEncoding(header: string | null): "br" | "gzip" | undefined {
  const weights = new Map<string, number>()
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((word) => word.trim())
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2)
    if (name !== "") weights.set(name, weight === undefined ? 1 : Number(weight) || 0)
  }
  const [br, gz] = ["br", "gzip"].map((name) => weights.get(name) ?? weights.get("*") ?? 0) as [number, number]
  if (br === 0 && gz === 0) return undefined
  return br >= gz ? "br" : "gzip"
}
