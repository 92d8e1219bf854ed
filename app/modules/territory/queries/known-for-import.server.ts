import { sql } from "kysely"
import type { Tx } from "#platform/db/index.server.ts"
import { parseQpvCode } from "../domain/codes.ts"
import type { ImportEntry, TerritoryEntry } from "../domain/import-entry.ts"
import type { ImportOptions, Known, KnownCommune, KnownTerritory } from "../domain/import-plan.ts"
import { territoryId } from "../domain/levels.ts"
import { normaliseName } from "../domain/normalise-name.ts"
import { contratCode } from "../domain/plan-contrat.ts"
import { communeKey } from "../domain/plan-territory.ts"
import { territory } from "../tables.server.ts"

/** What the installation holds of everything that entries name. */
export async function knownForImport(
  tx: Tx,
  entries: readonly ImportEntry[],
  { period }: ImportOptions,
): Promise<Known> {
  const ofTerritories = entries.filter((entry) => entry.kind === "territory")
  const codes = entries.flatMap((entry) => {
    if (entry.kind === "perimeter") return [entry.commune]
    if (entry.kind === "passage") return []
    return entry.level === "commune" ? [entry.code] : entry.communeCodes
  })
  const [byCode, byName] = [await communesByCode(tx, codes), await communesNamed(tx, ofTerritories)]
  return {
    territories: await territoriesOf(
      tx,
      entries.flatMap((entry) => idsNamedBy(entry, period)),
    ),
    communes: new Map(byCode.map((commune) => [commune.code, commune])),
    communesByName: Map.groupBy(byName, (commune) =>
      communeKey(commune.departement?.slice("departement:".length) ?? "", commune.name),
    ),
    departements: await departementsByCode(tx),
  }
}

function idsNamedBy(entry: ImportEntry, period: ImportOptions["period"]): string[] {
  const contrats = (code: string, firstYear: number | null) =>
    [2015, firstYear, period?.[0]]
      .filter((year) => typeof year === "number")
      .map((year) => territoryId("contrat-de-ville", contratCode(code.trim().toUpperCase(), year)))
  if (entry.kind === "passage")
    return [entry.older, entry.newer].map((code) => territoryId("qpv", code.trim().toUpperCase()))
  if (entry.kind === "perimeter") return contrats(entry.contrat, null)
  if (entry.contrat === null)
    return [territoryId(entry.level, entry.level === "qpv" ? entry.code.toUpperCase() : entry.code)]
  const { holder, firstYear } = entry.contrat
  return [
    ...contrats(entry.code, firstYear),
    ...(holder === null ? [] : [`epci:${holder}`, `ept:${holder}`, `commune:${holder}`]),
  ]
}

async function territoriesOf(tx: Tx, ids: string[]): Promise<Map<string, KnownTerritory>> {
  const { rows } = await sql<KnownTerritory>`
    select t.id, t.name, t.population, n.centre_id as "centreId",
      array(select commune_id from territory.qpv_commune where qpv_id = t.id union select commune_id from territory.neighbourhood
        where territory_id = t.id and commune_id is not null) as communes,
      case when cv.territory_id is not null then json_build_object('firstYear', cv.first_year, 'lastYear', cv.last_year, 'holder', cv.holder,
        'perimeterId', cv.perimeter_id, 'qpvPopulation', cv.qpv_population, 'lon', cv.lon, 'lat', cv.lat) end as contrat
    from territory.territory t
      left join territory.contrat_de_ville cv on cv.territory_id = t.id
      left join territory.neighbourhood n on n.territory_id = t.id
    where t.id = any (${[...new Set(ids)]}::text[])`.execute(territory(tx))
  return new Map(rows.map((row) => [row.id, row]))
}

const communeColumns = sql`t.id, t.code, t.departement_id as departement, t.region_id as region, t.name,
  array(select successor_id from territory.succession where former_id = t.id) as heirs`

async function communesByCode(tx: Tx, codes: string[]): Promise<KnownCommune[]> {
  const ids = [...new Set(codes)].map((code) => territoryId("commune", code))
  const { rows } =
    await sql<KnownCommune>`select ${communeColumns} from territory.territory t where t.id = any (${ids}::text[])`.execute(
      territory(tx),
    )
  return rows
}

/** Communes of today, and those before them only where no commune of today has the name. */
async function communesNamed(tx: Tx, entries: TerritoryEntry[]): Promise<KnownCommune[]> {
  const wanted = entries.filter(({ communeCodes }) => communeCodes.length === 0)
  const names = [...new Set(wanted.flatMap(({ communeNames }) => communeNames.map(normaliseName)))]
  const departements = [...new Set(wanted.flatMap(({ code }) => parseQpvCode(code)?.departement ?? []))].map((code) =>
    territoryId("departement", code),
  )
  const { rows } = await sql<KnownCommune>`
    select ${communeColumns} from territory.territory t
    where t.level = 'commune' and t.search_name = any (${names}::text[]) and t.departement_id = any (${departements}::text[])
      and (t.status = 'current' or not exists (select from territory.territory c where c.level = 'commune' and c.status = 'current'
        and c.search_name = t.search_name and c.departement_id = t.departement_id))`.execute(territory(tx))
  return rows
}

async function departementsByCode(tx: Tx): Promise<Map<string, { id: string; region: string | null }>> {
  const { rows } = await sql<{ id: string; code: string; region: string | null }>`
    select id, code, region_id as region from territory.territory where level = 'departement'`.execute(territory(tx))
  return new Map(rows.map(({ code, ...row }) => [code, row]))
}
