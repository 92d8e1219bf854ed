import { sql } from "kysely"
import { findPersonByEmail } from "#modules/directory/index.server.ts"
import { personLabel } from "#modules/directory/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { RequestLine } from "../domain/join-request.ts"
import { networks } from "../tables.server.ts"

/** Who waits for an answer, the oldest first. */
export async function requestsOf(tx: Tx, centreId: string, networkId: string): Promise<RequestLine[]> {
  const { rows } = await sql<Omit<RequestLine, "known">>`
    select id, coalesce(name, '') as name, coalesce(email, '') as email, structure, message, asked_at as "askedAt"
    from networks.join_request where network_id = ${networkId} and state = 'waiting' order by asked_at`.execute(
    networks(tx),
  )
  const lines: RequestLine[] = []
  for (const row of rows) {
    const person = await findPersonByEmail(tx, centreId, row.email)
    lines.push({ ...row, known: person === undefined ? null : { id: person.id, name: personLabel(person) } })
  }
  return lines
}

/** How many wait, in the networks that the caller's centres lead. */
export async function countRequests(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from networks.join_request
    where state = 'waiting' and ((select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[]))`.execute(
    networks(tx),
  )
  return rows[0]?.count ?? 0
}
