import type { RouterContextProvider } from "react-router"
import { listCentres } from "#modules/centre/index.server.ts"
import type { Centre } from "#modules/centre/index.ts"
import { read } from "#platform/db/index.server.ts"
import { forbidden, notFound } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { permissions } from "../permissions.ts"

export interface OpenedDesk {
  caller: Caller
  centre: Centre
  centres: { slug: string; name: string }[]
  today: string
}

/** At the top of a page on all the networks of a centre: the one that "?centre=" names, else the first of the caller's own. */
export async function openDesk(context: Readonly<RouterContextProvider>, request: Request): Promise<OpenedDesk> {
  const caller = signInFirst(callerOf(context), request)
  const permission = permissions["networks.animate"]
  if (!permission.allows(caller.actor)) return forbidden()
  const slug = new URL(request.url).searchParams.get("centre") ?? ""
  const own = (await read(caller, (tx) => listCentres(tx))).filter(({ id }) => permission.allows(caller.actor, id))
  const centre = own.find((one) => one.slug === slug) ?? (slug === "" ? own[0] : undefined) ?? notFound()
  return {
    caller,
    centre,
    centres: own.map((one) => ({ slug: one.slug, name: one.shortName })),
    today: dateIn(new Date(), centre.timezone),
  }
}
