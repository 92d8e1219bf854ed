import type { RouterContextProvider } from "react-router"
import type { CentrePage } from "#modules/centre/index.server.ts"
import { yearOfPage } from "#modules/centre/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { permissions } from "../permissions.ts"
import type { CooperationQuestion } from "../queries/cooperation.server.ts"
import { openReportPage } from "./open-page.server.ts"

/** What an address asks of who works with whom. */
export async function openCooperation(
  context: Readonly<RouterContextProvider>,
  request: Request,
): Promise<{ page: CentrePage; question: CooperationQuestion; query: string }> {
  const page = await openReportPage(context, request, permissions["report.read"])
  const theme = page.parameters.get("theme") ?? ""
  const question = {
    centreId: page.centre.id,
    year: yearOfPage(page),
    theme: isUuid(theme) ? theme : "",
    territory: (page.parameters.get("territoire") ?? "").slice(0, 100),
  }
  const query = new URLSearchParams({
    centre: page.centre.slug,
    annee: String(question.year),
    theme: question.theme,
    territoire: question.territory,
  }).toString()
  return { page, question, query }
}
