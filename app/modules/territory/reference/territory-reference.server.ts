import type { Tx } from "#platform/db/index.server.ts"
import type { CommuneChange, CommuneRowStatus } from "../domain/commune-history.ts"
import { territoryId } from "../domain/levels.ts"
import { areaRows } from "./area-rows.ts"
import { boundaryRows } from "./boundary-rows.ts"
import { communeRows } from "./commune-rows.ts"
import { contratRows, qpvRows } from "./other-rows.ts"
import type { CsvRow } from "./shipped-files.server.ts"
import { fingerprintOfShippedFiles, readShippedCsv, readShippedTopologies } from "./shipped-files.server.ts"
import { writeContrats, writeHistory, writeQpv } from "./write-lists.server.ts"
import { endMissingTerritories, writeBoundaries, writeMemberships, writeTerritories } from "./write-rows.server.ts"

/** The day the shipped code officiel géographique describes. */
export const vintage = "2026-01-01"
/** Grows when the same files must be loaded again because what is made of them has changed. */
const loader = "3"

const boundaryOrigin = {
  vintage: "2018",
  source: "IGN Admin Express COG 2018, INSEE ; france-geojson ; Licence Ouverte",
}

/** The territories that ship with the software: loaded when the files of `db/reference/territory` have changed. */
export const territoryReference = {
  name: "territory",
  async fingerprint(): Promise<string> {
    return `${loader}-${await fingerprintOfShippedFiles()}`
  },
  async load(tx: Tx): Promise<number> {
    // One after the other, so that what the first needed is forgotten when the second, the heavier, begins.
    const territories = await loadTerritories(tx)
    return territories + (await loadBoundaries(tx))
  },
}

async function loadTerritories(tx: Tx): Promise<number> {
  const [regions, departements, arrondissements, epci, ept, communes, changed, qpv, contrats] = await Promise.all(
    [
      "regions",
      "departements",
      "arrondissements",
      "epci",
      "ept",
      "communes",
      "commune-changes",
      "qpv-2024",
      "contrats-de-ville",
    ].map((name) => readShippedCsv(name)),
  )
  if (!regions || !departements || !arrondissements || !epci || !ept || !communes || !changed || !qpv || !contrats)
    return 0
  const areas = areaRows({ regions, departements, arrondissements, epci, ept, communes })
  const changes = changed.map(changeOf)
  const byCode = new Map(departements.map((row) => [row.code ?? "", row]))
  const communesThen = communeRows(communes, changes, { departements: byCode })
  const neighbourhoods = qpvRows({ qpv, communes: communesThen.rows })
  const contracts = contratRows({ contrats, areas })
  const rows = [...areas, ...communesThen.rows, ...neighbourhoods.rows, ...contracts.rows]
  await writeTerritories(tx, rows)
  await endMissingTerritories(
    tx,
    rows.map(({ id }) => id),
    vintage,
  )
  await writeMemberships(tx, membershipsIn(communes), vintage)
  await writeHistory(tx, changes, communesThen.successions)
  await writeQpv(tx, neighbourhoods)
  await writeContrats(tx, contracts)
  return rows.length
}

async function loadBoundaries(tx: Tx): Promise<number> {
  let count = 0
  for (const file of ["boundaries-departements", "boundaries-communes"])
    for (const [object, topology] of await readShippedTopologies(file)) {
      if (object !== "region" && object !== "departement" && object !== "epci" && object !== "commune") continue
      count += await writeBoundaries(tx, boundaryRows(object, topology, boundaryOrigin))
    }
  return count
}

function membershipsIn(communes: CsvRow[]): { commune_id: string; group_id: string }[] {
  return communes.flatMap(({ code = "", epci, ept }) => [
    ...(epci ? [{ commune_id: territoryId("commune", code), group_id: territoryId("epci", epci) }] : []),
    ...(ept ? [{ commune_id: territoryId("commune", code), group_id: territoryId("ept", ept) }] : []),
  ])
}

function changeOf(row: CsvRow): CommuneChange {
  return {
    date: row.date ?? "",
    kind: Number(row.kind),
    fromStatus: (row.from_status || null) as CommuneRowStatus | null,
    fromCode: row.from_code ?? "",
    fromName: row.from_name ?? "",
    toStatus: (row.to_status || null) as CommuneRowStatus | null,
    toCode: row.to_code ?? "",
    toName: row.to_name ?? "",
  }
}
