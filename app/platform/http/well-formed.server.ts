import type { IncomingMessage } from "node:http"

/** The ways to ask for a page or to send its form. */
export const methods: ReadonlySet<string | undefined> = new Set(["GET", "HEAD", "POST"])

const hostForm = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i

/**
 * False for an address that no page could read: not a bare path ("//host" would be taken for another site's), a part that is not
 * UTF-8 once decoded, a NUL, which PostgreSQL cannot hold, or a Host that is no name.
 */
export function isWellFormed({ url, headers }: Pick<IncomingMessage, "url" | "headers">): boolean {
  if (url === undefined || !url.startsWith("/") || url.startsWith("//") || url.includes("%00")) return false
  return hostForm.test(headers.host ?? "") && canDecode(url.split("?")[0] ?? "")
}

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
