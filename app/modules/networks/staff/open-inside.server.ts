import type { RouterContextProvider } from "react-router"
import { redirect } from "react-router"
import { href } from "#platform/http/href.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { readsInside } from "../domain/standing.ts"
import type { OpenedNetwork } from "./open-network.server.ts"
import { openNetworkPage } from "./open-network.server.ts"

/** At the top of a page that members read: a visitor signs in first, somebody else is told on the public page who may come in. */
export async function openInside(
  context: Readonly<RouterContextProvider>,
  request: Request,
  slug: string,
): Promise<OpenedNetwork> {
  signInFirst(callerOf(context), request)
  const opened = await openNetworkPage(context, slug)
  if (!readsInside(opened.standing)) throw redirect(`${href("/reseaux/:slug", { slug })}?fait=espace`)
  return opened
}
