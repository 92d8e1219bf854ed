import type { RouterContextProvider } from "react-router"
import { listCentres } from "#modules/centre/index.server.ts"
import type { Centre } from "#modules/centre/index.ts"
import { read } from "#platform/db/index.server.ts"
import { forbidden, notFound } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import type { Permission } from "#platform/permissions/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { permissions } from "../permissions.ts"

export interface OpenedPage {
  caller: Caller
  centre: Centre
  /** The centres that the caller may choose between. */
  centres: { slug: string; name: string }[]
  /** Today, where the centre is. */
  today: string
  parameters: URLSearchParams
}

/** At the top of a staff page of training: who asks, and the centre that "?centre=" names, else the first of theirs. */
export async function openTrainingPage(
  context: Readonly<RouterContextProvider>,
  request: Request,
  permission: Permission = permissions["training.manage"],
): Promise<OpenedPage> {
  const caller = signInFirst(callerOf(context), request)
  if (!permission.allows(caller.actor)) return forbidden()
  const parameters = new URL(request.url).searchParams
  const slug = parameters.get("centre") ?? ""
  const own = (await read(caller, (tx) => listCentres(tx))).filter(({ id }) => permission.allows(caller.actor, id))
  const centre = own.find((one) => one.slug === slug) ?? (slug === "" ? own[0] : undefined) ?? notFound()
  return {
    caller,
    centre,
    centres: own.map((one) => ({ slug: one.slug, name: one.shortName })),
    today: dateIn(new Date(), centre.timezone),
    parameters,
  }
}
