import type { RouterContextProvider } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { forbidden } from "#platform/http/index.server.ts"
import type { Permission } from "#platform/permissions/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { permissions } from "../permissions.ts"
import type { Desk } from "../queries/find-desk.server.ts"
import { openDesk } from "../queries/find-desk.server.ts"

export interface OpenedDesk {
  caller: Caller
  desk: Desk
  /** The centres that the caller may choose between. */
  centres: { slug: string; name: string }[]
}

/** At the top of a loader or action of a staff page: who asks, and the desk that "?centre=" names, else the first of theirs. */
export async function openDeskPage(
  context: Readonly<RouterContextProvider>,
  request: Request,
  permission: Permission = permissions["circulation.lend"],
): Promise<OpenedDesk> {
  const caller = signInFirst(callerOf(context), request)
  if (!permission.allows(caller.actor)) return forbidden()
  const slug = new URL(request.url).searchParams.get("centre") ?? ""
  const { desk, centres } = await read(caller, (tx) => openDesk(tx, caller, slug, new Date(), permission))
  // Another centre's desk is there, and not theirs.
  return { caller, desk: desk ?? forbidden(), centres }
}
