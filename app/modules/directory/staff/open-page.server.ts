import type { RouterContextProvider } from "react-router"
import { centreNames } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { forbidden, notFound } from "#platform/http/index.server.ts"
import type { Permission } from "#platform/permissions/index.ts"
import { administersInstallation, centresOf } from "#platform/session/actor.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { permissions } from "../permissions.ts"

export interface StaffCentre {
  id: string
  slug: string
  name: string
}

/** At the top of a loader or action of a staff page: who asks, and whose people they see: the centre of "?centre=", else the first of theirs. */
export async function openStaffPage(
  context: Readonly<RouterContextProvider>,
  request: Request,
  permission: Permission = permissions["directory.edit"],
): Promise<{ caller: Caller; centre: StaffCentre; centres: StaffCentre[] }> {
  const caller = signInFirst(callerOf(context), request)
  if (!permission.allows(caller.actor)) return forbidden()
  const names = await read(caller, (tx) => centreNames(tx))
  const everywhere = administersInstallation(caller.actor)
  const own = new Set(centresOf(caller.actor, "staff"))
  const centres = [...names.values()]
    .filter(({ id }) => everywhere || own.has(id))
    .map(({ id, slug, shortName }) => ({ id, slug, name: shortName }))
  const slug = new URL(request.url).searchParams.get("centre") ?? ""
  // Somebody with a role somewhere and the installation starts at home.
  const centre =
    centres.find((candidate) => candidate.slug === slug) ??
    (slug === "" ? (centres.find(({ id }) => own.has(id)) ?? centres[0]) : undefined)
  return { caller, centre: centre ?? notFound(), centres }
}
