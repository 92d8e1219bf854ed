import { read } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { suggestions } from "../queries/suggestions.server.ts"
import { suggestionItem } from "../ui/suggestion-item.ts"
import type { Route } from "./+types/suggestions"

/** Answers a query being typed in JSON: what it may become, each with its address, and a sentence for those who do not see the list. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const typed = new URL(request.url).searchParams.get("q") ?? ""
  const found = await read(caller, (tx) => suggestions(tx, typed, caller.locale))
  const said = m.catalogue_suggestions_said({ count: found.length })
  return Response.json(
    { items: found.map(suggestionItem), said },
    { headers: { "cache-control": "private, max-age=60", "x-robots-tag": "noindex" } },
  )
}
