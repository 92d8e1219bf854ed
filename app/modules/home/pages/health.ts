import { sql } from "kysely"
import { read, tables } from "#platform/db/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import type { Route } from "./+types/health"

/** For whoever watches over the server: 200 and "ok" while the database answers, else 503. Tells nothing of what it holds. */
export async function loader({ context }: Route.LoaderArgs): Promise<Response> {
  const database = await answers(callerOf(context))
  const headers = { "content-type": "application/json", "cache-control": "no-store" }
  return new Response(JSON.stringify({ status: database ? "ok" : "down", database }), {
    status: database ? 200 : 503,
    headers,
  })
}

async function answers(caller: ReturnType<typeof callerOf>): Promise<boolean> {
  try {
    await read(caller, (tx) => sql`select 1`.execute(tables(tx)))
    return true
  } catch {
    return false
  }
}
