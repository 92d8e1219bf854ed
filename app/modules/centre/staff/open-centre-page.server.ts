import type { RouterContextProvider } from "react-router"
import type { Tx } from "#platform/db/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { yearAsked } from "#platform/http/asked.ts"
import { forbidden, notFound } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import type { Permission } from "#platform/permissions/index.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import type { Centre } from "../domain/centre.ts"
import { listCentres } from "../queries/list-centres.server.ts"

export interface CentrePage {
  caller: Caller
  centre: Centre
  /** The centres that the caller may choose between. */
  centres: { slug: string; name: string }[]
  /** Today, where the centre is. */
  today: string
  parameters: URLSearchParams
}

/** At the top of a staff page: who asks, and the centre that "?centre=" names, else the first of theirs. */
export async function openCentrePage(
  context: Readonly<RouterContextProvider>,
  request: Request,
  permission: Permission,
): Promise<CentrePage> {
  const caller = signInFirst(callerOf(context), request)
  if (!permission.allows(caller.actor)) return forbidden()
  const parameters = new URL(request.url).searchParams
  const slug = parameters.get("centre") ?? ""
  const { centre = notFound(), centres } = await read(caller, (tx) => chooseCentre(tx, caller, permission, slug))
  return { caller, centre, centres, today: dateIn(new Date(), centre.timezone), parameters }
}

/** The centres where the caller may do this, and the one that an address names, or the first when it names none. */
export async function chooseCentre(
  tx: Tx,
  caller: Caller,
  permission: Permission,
  slug: string,
): Promise<{ centre: Centre | undefined; centres: { slug: string; name: string }[] }> {
  const own = (await listCentres(tx)).filter(({ id }) => permission.allows(caller.actor, id))
  return {
    centre: own.find((one) => one.slug === slug) ?? (slug === "" ? own[0] : undefined),
    centres: own.map((one) => ({ slug: one.slug, name: one.shortName })),
  }
}

/** The year that "?annee=" names, else the running one. */
export function yearOfPage({ parameters, today }: Pick<CentrePage, "parameters" | "today">): number {
  return yearAsked(parameters, Number(today.slice(0, 4)))
}
