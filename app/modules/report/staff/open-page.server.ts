import type { RouterContextProvider } from "react-router"
import type { CentrePage } from "#modules/centre/index.server.ts"
import { openCentrePage } from "#modules/centre/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import type { Permission } from "#platform/permissions/index.ts"
import { permissions } from "../permissions.ts"

/** At the top of a staff page of the report. */
export async function openReportPage(
  context: Readonly<RouterContextProvider>,
  request: Request,
  permission: Permission = permissions["report.write"],
): Promise<CentrePage> {
  return await openCentrePage(context, request, permission)
}

/** The year of an address, or 404. */
export function yearOfPath(text: string): number {
  return /^(19[5-9]\d|20\d\d|2100)$/.test(text) ? Number(text) : notFound()
}
