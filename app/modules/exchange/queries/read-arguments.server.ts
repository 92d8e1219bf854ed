import { data } from "react-router"

const longestBody = 64 * 1024

/** The arguments of a protocol's request: of its address, or of its form when it is a POST. Throws 413 and 415. */
export async function readArguments(request: Request): Promise<URLSearchParams> {
  if (request.method !== "POST") return new URL(request.url).searchParams
  const type = request.headers.get("content-type") ?? ""
  if (!type.toLowerCase().startsWith("application/x-www-form-urlencoded")) throw data(null, { status: 415 })
  const decoder = new TextDecoder()
  let text = ""
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > longestBody) throw data(null, { status: 413 })
    text += decoder.decode(chunk, { stream: true })
  }
  return new URLSearchParams(text)
}
