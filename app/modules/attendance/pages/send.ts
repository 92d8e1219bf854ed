import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { permissions } from "../permissions.ts"
import { findActivity } from "../queries/find-activity.server.ts"
import { readBatch } from "../staff/read-batch.server.ts"
import { receiveItem } from "../staff/receive-item.server.ts"
import type { Route } from "./+types/send"

/** There is nothing to read here. */
export function loader() {
  return new Response(null, { status: 405, headers: { allow: "POST" } })
}

/**
 * What waited on a telephone, as JSON, item by item: each is answered for itself, so that a bad one holds nothing back. 401: sign in again, and
 * send again; nothing is lost.
 */
export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = callerOf(context)
  if (caller.actor.kind === "visitor") return Response.json({ signedOut: true }, { status: 401 })
  if (!isUuid(params.id)) return notFound()
  const activity = await read(caller, (tx) => findActivity(tx, params.id))
  if (activity === undefined || !permissions["attendance.sign-in"].allows(caller.actor, activity.centreId))
    return Response.json({ forbidden: true }, { status: 403 })
  const batch = await readBatch(request)
  if (batch === undefined) return Response.json({ unreadable: true }, { status: 400 })
  const own = { centreId: activity.centreId, activityId: activity.id }
  const results = []
  for (const item of batch) results.push(await receiveItem(caller, own, item))
  return Response.json({ results }, { headers: { "cache-control": "no-store" } })
}
