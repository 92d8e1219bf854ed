import { read } from "#platform/db/index.server.ts"
import { forbidden } from "#platform/http/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { ownData } from "../queries/own-data.server.ts"
import { openSessions } from "../sign-in/sessions.server.ts"
import { signInFirst } from "../sign-in/sign-in-first.server.ts"
import type { Route } from "./+types/my-data"

/** Everything this installation keeps of the caller, as a file (GDPR, articles 15 and 20). */
export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (caller.actor.kind !== "account") return forbidden()
  const { accountId } = caller.actor
  const modules = await read(caller, (tx) => ownData(tx, accountId))
  const sessions = await openSessions(accountId, request.headers, new Date())
  return new Response(`${JSON.stringify({ accountId, ...modules, sessions }, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="maillage-mes-donnees.json"',
      "cache-control": "no-store",
    },
  })
}
