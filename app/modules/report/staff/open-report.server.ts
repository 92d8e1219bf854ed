import type { RouterContextProvider } from "react-router"
import { findCentreBySlug } from "#modules/centre/index.server.ts"
import type { Centre } from "#modules/centre/index.ts"
import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import { callerOf, systemCaller } from "#platform/session/index.server.ts"
import type { ReportFigures } from "../compose/report.server.ts"
import { composeReport } from "../compose/report.server.ts"
import type { Block, DraftBlock } from "../domain/block.ts"
import { permissions } from "../permissions.ts"
import { blocksOf } from "../queries/blocks-of.server.ts"
import { findPublication } from "../queries/find-publication.server.ts"
import { openReportPage, yearOfPath } from "./open-page.server.ts"

export interface OpenedReport {
  centre: Pick<Centre, "slug" | "name" | "shortName">
  figures: ReportFigures
  blocks: Block[]
  /** Undefined for a draft. */
  publishedAt: Date | undefined
  /** The rows behind figures may be opened: they are the staff's to see. */
  opensRows: boolean
}

/** A published report, for anybody; or 404. */
export async function openPublished(
  context: Readonly<RouterContextProvider>,
  slug: string,
  annee: string,
): Promise<OpenedReport> {
  const caller = callerOf(context)
  const year = yearOfPath(annee)
  // As the installation: people are counted behind the wall, and only what is published comes out.
  return await read(systemCaller("report.read", caller.locale), async (tx) => {
    const centre = (await findCentreBySlug(tx, slug)) ?? notFound()
    const publication = (await findPublication(tx, centre.id, year)) ?? notFound()
    return {
      centre,
      figures: await composeReport(tx, centre, year),
      ...publication,
      opensRows: permissions["report.read"].allows(caller.actor, centre.id),
    }
  })
}

/** The same while it is written, for the staff of its centre. */
export async function openDraft(
  context: Readonly<RouterContextProvider>,
  request: Request,
  annee: string,
): Promise<OpenedReport & { blocks: DraftBlock[] }> {
  const { caller, centre } = await openReportPage(context, request)
  const year = yearOfPath(annee)
  const blocks = await read(caller, (tx) => blocksOf(tx, centre.id, year))
  const figures = await read(systemCaller("report.read", caller.locale), (tx) =>
    composeReport(tx, centre, year, { withAmounts: true }),
  )
  return { centre, figures, blocks, publishedAt: undefined, opensRows: true }
}
