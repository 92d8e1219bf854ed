/**
 * Makes the files of db/reference/territory from their sources:
 *
 *   node scripts/reference-territory.ts --cog DIR --changes FILE --qpv FILE --contrats FILE --boundaries DIR --out DIR
 *
 * cog: the data folder of npm @etalab/decoupage-administratif; changes: INSEE's list of commune changes since 1943; qpv: pairs
 * code_qp, nom_qp, code_insee; contrats: code_cv, libelle, siren_porteur, insee_dep, pop_qpv, lon, lat; boundaries: a folder
 * of france-geojson. What each file is and its licence: db/reference/territory/LICENCES.md.
 */
import { parseArgs } from "node:util"
import { historyOf } from "../app/modules/territory/domain/commune-history.ts"
import { writeBoundaries } from "./reference-territory/boundaries.ts"
import { writeChanges } from "./reference-territory/changes.ts"
import { writeCog } from "./reference-territory/cog.ts"
import { writeContrats } from "./reference-territory/contrats.ts"
import { writeQpv } from "./reference-territory/qpv.ts"

const names = ["cog", "changes", "qpv", "contrats", "boundaries", "out"] as const
const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])) })

const cog = writeCog(argument("cog"), argument("out"))
const changes = writeChanges(argument("changes"), argument("out"))
writeQpv(argument("qpv"), argument("out"))
const parts = new Map(
  cog.communes.flatMap(({ code, chefLieu }) => (chefLieu === undefined ? [] : [[code, chefLieu] as const])),
)
const shapes = writeBoundaries(argument("boundaries"), argument("out"), cog, historyOf(changes, parts))
writeContrats(argument("contrats"), argument("out"), cog, shapes)

function argument(name: (typeof names)[number]): string {
  const value = values[name]
  if (typeof value !== "string") throw new Error(`--${name} is missing`)
  return value
}
