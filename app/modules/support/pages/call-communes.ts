import { read } from "#platform/db/index.server.ts"
import { permissions } from "../permissions.ts"
import { communesFor } from "../queries/pick-commune.server.ts"
import { openSupportPage } from "../staff/open-support.server.ts"
import type { Route } from "./+types/call-communes"

/** What the script of the calls' page offers under the field of the commune while one types. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, parameters } = await openSupportPage(context, request, permissions["support.take-calls"])
  const typed = (parameters.get("q") ?? "").slice(0, 100)
  const found = typed.trim().length < 2 ? [] : await read(caller, (tx) => communesFor(tx, typed))
  const items = found.map(({ label, postalCodes }) => ({ value: label, note: postalCodes }))
  return Response.json(items, { headers: { "cache-control": "private, max-age=300" } })
}
