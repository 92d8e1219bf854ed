import { sql } from "kysely"
import { softwareSource, softwareVersion } from "#platform/config/software.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { tables } from "#platform/db/index.server.ts"

/** What one may know of this installation: the versions it runs, and where its source code is (AGPL, section 13). */
export async function describeInstallation(
  tx: Tx,
): Promise<{ version: string; source: string | undefined; database: string }> {
  const { rows } = await sql<{ server_version: string }>`show server_version`.execute(tables(tx))
  return {
    version: softwareVersion(),
    source: softwareSource(),
    database: rows[0]?.server_version.split(" ")[0] ?? "?",
  }
}
