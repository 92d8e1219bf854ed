import { figureName, writeCsv } from "#modules/activity/index.ts"
import { m } from "#platform/messages/index.ts"
import { openReturn } from "../staff/open-return.server.ts"
import type { Route } from "./+types/national-return-csv"

/** The national return as a spreadsheet reads it; its codes beside its words, for who adds up several. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { year, slug, lines } = await openReturn(context, request)
  const head = [
    m.report_head_year(),
    m.report_head_centre(),
    m.report_head_code(),
    m.report_head_kind(),
    m.report_head_theme(),
    figureName("demi-journees"),
    figureName("activites"),
    figureName("participants"),
    figureName("heures-participants"),
  ]
  const rows = lines.map((line) => [
    String(year),
    slug === "" ? m.report_return_network() : slug,
    line.kind,
    line.kindName,
    line.theme === "" ? "" : line.themeName,
    line.halfDays,
    line.activities,
    line.participants,
    line.participantHours,
  ])
  return new Response(writeCsv([head, ...rows]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="remontee-${slug === "" ? "reseau" : slug}-${year}.csv"`,
      "cache-control": "no-store",
    },
  })
}
