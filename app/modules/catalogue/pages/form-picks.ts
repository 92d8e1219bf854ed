import { read } from "#platform/db/index.server.ts"
import { forbidden } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { pickedFields } from "../domain/form-pick.ts"
import { permissions } from "../permissions.ts"
import { formPicks } from "../queries/form-picks.server.ts"
import type { Route } from "./+types/form-picks"

/** Answers what is typed in a line of the cataloguing form in JSON: what it may stand for, and the columns that each fills. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const { searchParams } = new URL(request.url)
  const field = pickedFields.find((known) => known === searchParams.get("liste"))
  const typed = searchParams.get("q") ?? ""
  const items = field === undefined ? [] : await read(caller, (tx) => formPicks(tx, field, typed, caller.locale))
  return Response.json(
    { items, said: m.catalogue_suggestions_said({ count: items.length }) },
    { headers: { "cache-control": "private, no-store" } },
  )
}
