import { createHash } from "node:crypto"
import { realpathSync } from "node:fs"
import { basename, join } from "node:path"

/**
 * Where the data of a checkout live: inside it for an ordinary user; for root, under /var/lib/maillage, which the
 * server's account can reach even when the checkout is closed, with a name of its own for each checkout.
 */
export function defaultEmbeddedFolder(checkout: string): string {
  if (process.getuid?.() !== 0) return join(checkout, "data", "postgres")
  const path = realpathSync(checkout)
  const hash = createHash("sha256").update(path).digest("hex").slice(0, 8)
  const name = basename(path)
    .normalize("NFD")
    .replaceAll(/[^A-Za-z0-9._-]/g, "")
    .slice(0, 40)
  return join("/var/lib/maillage", `${name || "maillage"}-${hash}`)
}
