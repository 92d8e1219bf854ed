import type { RouterContextProvider } from "react-router"
import type { CentrePage } from "#modules/centre/index.server.ts"
import { openCentrePage } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import type { Support } from "../domain/support.ts"
import { permissions } from "../permissions.ts"
import { findSupport } from "../queries/find-support.server.ts"

/** At the top of a page of the module: who asks, and for which of their centres. */
export async function openSupportPage(
  context: Readonly<RouterContextProvider>,
  request: Request,
  permission = permissions["support.keep-journal"],
): Promise<CentrePage> {
  return await openCentrePage(context, request, permission)
}

/** The same for a page of one support. */
export async function openSupport(
  context: Readonly<RouterContextProvider>,
  request: Request,
  id: string,
): Promise<CentrePage & { support: Support }> {
  const page = await openSupportPage(context, request)
  const support = await read(page.caller, (tx) => findSupport(tx, page.centre.id, id))
  return { ...page, support: support ?? notFound() }
}
