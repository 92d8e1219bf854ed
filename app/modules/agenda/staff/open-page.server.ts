import type { RouterContextProvider } from "react-router"
import type { CentrePage } from "#modules/centre/index.server.ts"
import { openCentrePage } from "#modules/centre/index.server.ts"
import { permissions } from "../permissions.ts"

/** At the top of a staff page of the agenda. */
export async function openAgendaPage(context: Readonly<RouterContextProvider>, request: Request): Promise<CentrePage> {
  return await openCentrePage(context, request, permissions["agenda.organise"])
}
