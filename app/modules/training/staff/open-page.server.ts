import type { RouterContextProvider } from "react-router"
import type { CentrePage } from "#modules/centre/index.server.ts"
import { openCentrePage } from "#modules/centre/index.server.ts"

import type { Permission } from "#platform/permissions/index.ts"
import { permissions } from "../permissions.ts"

/** At the top of a staff page of training. */
export async function openTrainingPage(
  context: Readonly<RouterContextProvider>,
  request: Request,
  permission: Permission = permissions["training.manage"],
): Promise<CentrePage> {
  return await openCentrePage(context, request, permission)
}
