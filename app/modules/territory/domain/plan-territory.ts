import { parseQpvCode } from "./codes.ts"
import type { TerritoryEntry } from "./import-entry.ts"
import type { ImportOptions, ImportPlan, Known, KnownCommune, KnownTerritory, PlannedTerritory } from "./import-plan.ts"
import { refuser } from "./import-plan.ts"
import type { LineProblem } from "./import-problem.ts"
import { territoryId } from "./levels.ts"
import { normaliseName } from "./normalise-name.ts"
import { isInset } from "./overseas.ts"
import { contratCode, contratPlanned } from "./plan-contrat.ts"

/** Plans a neighbourhood or a contract: what a file may add to the lists, not only draw. */
export function planTerritory(
  plan: ImportPlan,
  entry: TerritoryEntry,
  known: Known,
  options: ImportOptions,
  seen: Set<string>,
): void {
  const refuse = refuser(plan, entry.line, entry.code)
  if (entry.level === "qpv" && parseQpvCode(entry.code) === null) return refuse("code", entry.code)
  const contrat = entry.contrat === null ? null : contratPlanned(entry.code, entry.contrat, known, options)
  if (entry.contrat !== null && contrat === null) return refuse("period")
  const code = contrat === null ? entry.code.trim() : contratCode(entry.code.trim().toUpperCase(), contrat.firstYear)
  const id = territoryId(entry.level, entry.level === "qpv" ? code.toUpperCase() : code)
  if (!/^[0-9A-Za-z][0-9A-Za-z-]{0,39}$/.test(code)) return refuse("code", entry.code)
  if (seen.has(id)) return refuse("repeated", entry.code)
  seen.add(id)
  const present = known.territories.get(id) ?? null
  const name = entry.name ?? present?.name ?? null
  if (name === null) return refuse("no-name")
  if (entry.badShape) return refuse("shape")
  const coded = { level: entry.level, code: entry.code, departements: entry.contrat?.departements ?? [] }
  if (entry.shape !== null && isInset(coded, entry.shape)) return refuse("inset")
  if (entry.level === "neighbourhood" && options.centreId === null) return refuse("no-centre")
  if (present?.centreId !== null && present?.centreId !== undefined && present.centreId !== options.centreId)
    return refuse("other-centre")
  const communes = communesOf(entry, known)
  if (!Array.isArray(communes)) return refuse(communes.problem, communes.value)
  const place = placeOf(entry, communes, known)
  const planned: PlannedTerritory = {
    id,
    level: entry.level,
    code: id.slice(id.indexOf(":") + 1),
    name: name.slice(0, 300),
    population: entry.population ?? present?.population ?? null,
    communes: communes.length === 0 ? null : communes,
    ...place,
    contrat,
    centreId: entry.level === "neighbourhood" ? options.centreId : null,
    isNew: present === null,
    isChanged: false,
  }
  planned.isChanged = present !== null && differs(planned, present)
  plan.territories.push(planned)
  if (entry.shape !== null) plan.shapes.push({ id, shape: entry.shape })
}

function differs(planned: PlannedTerritory, present: KnownTerritory): boolean {
  const communes = planned.communes?.map(({ id }) => id).sort()
  return (
    planned.name !== present.name ||
    planned.population !== present.population ||
    (communes !== undefined && communes.join() !== present.communes.toSorted().join()) ||
    (planned.contrat !== null && JSON.stringify(planned.contrat) !== JSON.stringify(present.contrat))
  )
}

/** The communes an entry names, by code, or by name in its département where it has no code. */
function communesOf(entry: TerritoryEntry, known: Known): KnownCommune[] | { problem: LineProblem; value: string } {
  const found: KnownCommune[] = []
  for (const code of entry.communeCodes) {
    const commune = known.communes.get(code)
    if (commune === undefined) return { problem: "unknown-commune", value: code }
    found.push(commune)
  }
  if (entry.communeCodes.length > 0) return [...new Set(found)]
  const departement = parseQpvCode(entry.code)?.departement
  for (const name of entry.communeNames) {
    const [only, ...others] = known.communesByName.get(communeKey(departement ?? "", name)) ?? []
    if (only === undefined || others.length > 0) return { problem: "commune-by-name", value: name }
    found.push(only)
  }
  return [...new Set(found)]
}

/** How communes are found by name: the département's code, the name as search compares it. */
export function communeKey(departement: string, name: string): string {
  return `${departement} ${normaliseName(name)}`
}

function placeOf(
  entry: TerritoryEntry,
  communes: KnownCommune[],
  known: Known,
): Pick<PlannedTerritory, "departement" | "region" | "departements"> {
  const departements = (entry.contrat?.departements ?? []).flatMap((code) => known.departements.get(code) ?? [])
  const [commune] = communes
  const byCode = known.departements.get(parseQpvCode(entry.code)?.departement ?? "") ?? departements[0]
  return {
    departement: byCode?.id ?? commune?.departement ?? null,
    region: byCode?.region ?? commune?.region ?? null,
    departements: departements.map(({ id }) => id),
  }
}
