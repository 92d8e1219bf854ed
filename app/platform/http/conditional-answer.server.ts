import { hash } from "node:crypto"

/**
 * A text for readers that come back for news: with its ETag and its date, or 304 without a body when they have it (RFC 9110, section
 * 13: what If-None-Match says counts, and the date only without it).
 */
export function conditionalAnswer(
  request: Request,
  body: string,
  { mediaType, modifiedAt }: { mediaType: string; modifiedAt: Date },
): Response {
  const etag = `"${hash("sha256", body, "base64url").slice(0, 27)}"`
  const headers = {
    "content-type": mediaType,
    etag,
    "last-modified": modifiedAt.toUTCString(),
    "cache-control": "public, max-age=300",
  }
  return hasIt(request, etag, modifiedAt)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
}

function hasIt({ headers }: Request, etag: string, modifiedAt: Date): boolean {
  const tags = headers.get("if-none-match")
  if (tags !== null)
    return tags.trim() === "*" || tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag)
  const since = Date.parse(headers.get("if-modified-since") ?? "")
  // Dates of HTTP know no fractions of a second.
  return !Number.isNaN(since) && Math.floor(modifiedAt.getTime() / 1000) * 1000 <= since
}
