import type { RouterContextProvider } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { forbidden, notFound } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import type { Network } from "../domain/network.ts"
import type { Standing } from "../domain/standing.ts"
import { findNetwork } from "../queries/find-network.server.ts"
import { standingIn } from "../queries/standing.server.ts"

export interface OpenedNetwork {
  caller: Caller
  network: Network
  standing: Standing
  /** Today, where the centre is. */
  today: string
}

/** At the top of a page of a network that everyone may ask for: the network, and what the caller is to it. */
export async function openNetworkPage(context: Readonly<RouterContextProvider>, slug: string): Promise<OpenedNetwork> {
  const caller = callerOf(context)
  return await read(caller, async (tx) => {
    const network = (await findNetwork(tx, slug)) ?? notFound()
    const standing = await standingIn(tx, caller.actor, network)
    return { caller, network, standing, today: dateIn(new Date(), network.centre.timeZone) }
  })
}

/** At the top of a page of the staff that leads a network. */
export async function openStaffNetwork(
  context: Readonly<RouterContextProvider>,
  request: Request,
  slug: string,
): Promise<OpenedNetwork> {
  signInFirst(callerOf(context), request)
  const opened = await openNetworkPage(context, slug)
  return opened.standing.isStaff ? opened : forbidden()
}
