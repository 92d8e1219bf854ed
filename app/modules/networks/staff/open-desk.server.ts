import type { RouterContextProvider } from "react-router"
import type { CentrePage } from "#modules/centre/index.server.ts"
import { openCentrePage } from "#modules/centre/index.server.ts"
import { permissions } from "../permissions.ts"

/** At the top of a page on all the networks of a centre. */
export async function openDesk(context: Readonly<RouterContextProvider>, request: Request): Promise<CentrePage> {
  return await openCentrePage(context, request, permissions["networks.animate"])
}
