import type { RouterContextProvider } from "react-router"
import type { CentrePage } from "#modules/centre/index.server.ts"
import { openCentrePage } from "#modules/centre/index.server.ts"

import type { Permission } from "#platform/permissions/index.ts"
import { permissions } from "../permissions.ts"

/** At the top of a staff page of the ledger. */
export async function openLedgerPage(
  context: Readonly<RouterContextProvider>,
  request: Request,
  permission: Permission = permissions["activity.record"],
): Promise<CentrePage> {
  return await openCentrePage(context, request, permission)
}
