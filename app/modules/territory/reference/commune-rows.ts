import type { CommuneChange } from "../domain/commune-history.ts"
import { historyOf } from "../domain/commune-history.ts"
import type { CommuneStatus } from "../domain/levels.ts"
import { territoryId } from "../domain/levels.ts"
import type { Succession } from "../domain/successors.ts"
import { successionOf } from "../domain/successors.ts"
import type { CsvRow } from "./shipped-files.server.ts"
import type { TerritoryRow } from "./territory-row.ts"
import { cell, idOf, territoryRow, wholeNumber } from "./territory-row.ts"

export type CommuneRows = {
  /** Communes of today, then parts and communes that are gone: parents before children. */
  rows: TerritoryRow[]
  successions: { former_id: string; successor_id: string }[]
}

type Names = { departements: ReadonlyMap<string, CsvRow> }

/** Every code that is or was a commune since 1943, what it is today, and who holds the territory of those that are gone. */
export function communeRows(communes: CsvRow[], changes: CommuneChange[], { departements }: Names): CommuneRows {
  const current = new Map(communes.filter(({ status }) => status === "current").map((row) => [row.code ?? "", row]))
  const parts = new Map(communes.filter(({ status }) => status !== "current").map((row) => [row.code ?? "", row]))
  const formerNames = namesByCode(changes, parts)
  const regionOf = (departement: string | undefined) => regionId(departements.get(departement ?? ""))
  const history = historyOf(changes, new Map([...parts].map(([code, part]) => [code, part.whole ?? ""])))

  const row = (commune: CsvRow, more: Partial<TerritoryRow>, departement = commune.departement): TerritoryRow =>
    territoryRow(
      {
        level: "commune",
        code: commune.code ?? "",
        name: commune.name ?? "",
        departement_id: idOf("departement", departement),
        region_id: regionOf(departement),
        siren: cell(commune.siren),
        postal_codes: (commune.postal_codes ?? "").split(" ").filter((code) => code !== ""),
        population: wholeNumber(commune.population),
        ...more,
      },
      [
        ...(formerNames.get(commune.code ?? "") ?? []),
        commune.postal_codes,
        departement,
        departements.get(departement ?? "")?.name,
      ],
    )

  const ends = new Map(
    [...endsOf(history.events.keys(), (code) => successionOf(history, code))].filter(([code]) => !current.has(code)),
  )
  const partRows = [...parts.values()]
    .filter(({ code = "" }) => !current.has(code))
    .map((part) =>
      row(part, {
        status: part.status as CommuneStatus,
        whole_id: idOf("commune", part.whole),
        ...endFacts(ends.get(part.code ?? "")),
      }),
    )
  const formerRows = [...ends]
    .filter(([code]) => !parts.has(code))
    .map(([code, succession]) => {
      const heir = current.get(heirsOf(succession)[0] ?? "")
      return row({ code, name: succession.end.name }, { status: "former", ...endFacts(succession) }, heir?.departement)
    })
  return {
    rows: [
      ...[...current.values()].map((commune) =>
        row(commune, { arrondissement_id: idOf("arrondissement", commune.arrondissement) }),
      ),
      ...partRows,
      ...formerRows,
    ],
    successions: [...ends].flatMap(([code, succession]) =>
      heirsOf(succession).map((heir) => ({
        former_id: territoryId("commune", code),
        successor_id: territoryId("commune", heir),
      })),
    ),
  }
}

type Ended = Exclude<Succession, { kind: "current" }>

function* endsOf(codes: Iterable<string>, succession: (code: string) => Succession): Generator<[string, Ended]> {
  for (const code of codes) {
    const found = succession(code)
    if (found.kind !== "current") yield [code, found]
  }
}

function heirsOf(succession: Ended): string[] {
  if (succession.kind === "succeeded") return succession.into
  return succession.collectivity === null ? [] : [succession.collectivity]
}

function endFacts(succession: Ended | undefined): Partial<TerritoryRow> {
  return succession === undefined ? {} : { valid_to: succession.end.date, end_kind: succession.end.kind }
}

function regionId(departement: CsvRow | undefined): string | null {
  return departement === undefined || departement.zone === "com" ? null : idOf("region", departement.region)
}

/** The names a code has had, and that of the part which shares its code: people still look for them. */
function namesByCode(changes: CommuneChange[], parts: ReadonlyMap<string, CsvRow>): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  const add = (code: string, name: string) => names.set(code, (names.get(code) ?? new Set()).add(name))
  for (const { fromCode, fromName, toCode, toName } of changes) {
    if (fromCode !== "") add(fromCode, fromName)
    if (toCode !== "") add(toCode, toName)
  }
  for (const [code, { name = "" }] of parts) add(code, name)
  return names
}
