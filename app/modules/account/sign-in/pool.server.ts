import type { Kysely } from "kysely"
import { databaseUrl } from "#platform/db/index.server.ts"
import { openKysely, openPool, signInRole } from "#platform/db/pool.server.ts"
import type { DB } from "./schema.ts"

let open: { url: string; database: Kysely<DB> } | undefined

/** The sign-in tables, under the role that alone may enter them; opened at first use. */
export function signInDatabase(): Kysely<DB> {
  const url = databaseUrl()
  if (open?.url !== url) {
    open = { url, database: openKysely<DB>(openPool({ url, role: signInRole, searchPath: "signin", max: 3 })) }
  }
  return open.database
}

export async function closeSignIn(): Promise<void> {
  const closing = open
  open = undefined
  await closing?.database.destroy()
}
