import { read } from "#platform/db/index.server.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { writeCsv } from "../domain/csv.ts"
import { permissions } from "../permissions.ts"
import { evidenceOf, qualiopiState } from "../queries/qualiopi.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { csvFile } from "../ui/csv-file.ts"
import { proofWords } from "../ui/qualiopi-words.ts"
import type { Route } from "./+types/qualiopi-csv"

/** What one hands to an auditor: each indicator with its state, what is recorded and the evidence written down. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, today } = await openTrainingPage(context, request, permissions["training.prove"])
  const rows = await read(caller, async (tx) => {
    const { indicators } = await qualiopiState(tx, centre.id, today)
    const lines: (string | number)[][] = []
    for (const one of indicators) {
      const evidence = await evidenceOf(tx, centre.id, one.number)
      lines.push([
        one.number,
        getLocale() === "fr" ? one.fr : one.en,
        one.asked ? m[`training_evidence_${one.state}`]() : m.training_not_asked(),
        one.recorded.map(proofWords).join(" ; "),
        evidence
          .map(({ onDate, title, link, fileName }) =>
            [onDate, title, link, fileName ?? ""].filter((part) => part !== "").join(", "),
          )
          .join(" ; "),
      ])
    }
    return lines
  })
  const head = [
    m.training_number(),
    m.training_indicator(),
    m.training_field_state(),
    m.training_recorded(),
    m.training_written(),
  ]
  return csvFile(`qualiopi-${today}.csv`, writeCsv([head, ...rows]))
}
