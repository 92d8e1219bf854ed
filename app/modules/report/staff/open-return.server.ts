import type { RouterContextProvider } from "react-router"
import { listCentres, yearOfPage } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { notFound } from "#platform/http/index.server.ts"
import type { ReturnLine } from "../domain/national-return.ts"
import { permissions } from "../permissions.ts"
import { nationalReturn } from "../queries/national-return.server.ts"
import { countedYears } from "../queries/report-years.server.ts"
import { openReportPage } from "./open-page.server.ts"

export interface OpenedReturn {
  year: number
  /** Those of which the ledger holds something. */
  years: number[]
  /** "" for the network of centres. */
  slug: string
  name: string
  centres: { slug: string; name: string }[]
  lines: ReturnLine[]
}

/** The return that an address asks for: "?centre=" alone, or nothing, is the network; any centre's figures are read by the staff of all. */
export async function openReturn(context: Readonly<RouterContextProvider>, request: Request): Promise<OpenedReturn> {
  const address = new URL(request.url)
  const slug = address.searchParams.get("centre") ?? ""
  address.searchParams.delete("centre")
  const page = await openReportPage(context, new Request(address), permissions["report.read"])
  const year = yearOfPage(page)
  return await read(page.caller, async (tx) => {
    const all = await listCentres(tx)
    const centre = slug === "" ? undefined : (all.find((one) => one.slug === slug) ?? notFound())
    return {
      year,
      years: [...(await countedYears(tx, centre?.id ?? null)), Number(page.today.slice(0, 4))],
      slug,
      name: centre?.name ?? "",
      centres: all.map((one) => ({ slug: one.slug, name: one.shortName })),
      lines: await nationalReturn(tx, year, centre?.id ?? null),
    }
  })
}
