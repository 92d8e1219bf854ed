import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { expect, test } from "vitest"
import type { CommuneChange, CommuneRowStatus } from "./commune-history.ts"
import { historyOf } from "./commune-history.ts"
import { successionOf } from "./successors.ts"

// The list that ships with the software: INSEE's own lines are the best cases.
const folder = join(process.cwd(), "db/reference/territory")
const communes = rowsOf("communes")
const changes = rowsOf("commune-changes").map(changeOf)
const current = new Set(communes.filter(({ status }) => status === "current").map(({ code }) => code ?? ""))
const parts = communes.filter(({ status }) => status === "deleguee" || status === "associee")
const history = historyOf(changes, new Map(parts.map(({ code = "", whole = "" }) => [code, whole])))
const codes = new Set(
  changes.flatMap(({ fromStatus, fromCode, toStatus, toCode }) => [
    ...(fromStatus === "COM" ? [fromCode] : []),
    ...(toStatus === "COM" ? [toCode] : []),
  ]),
)

test("every code that ever was a commune is one today, has successors that are, or left for a collectivity", () => {
  expect(codes.size).toBe(8697)
  const left: string[] = []
  for (const code of codes) {
    const succession = successionOf(history, code)
    expect(succession.kind === "current", `${code} is ${succession.kind}`).toBe(current.has(code))
    if (succession.kind === "left") left.push(`${code} ${succession.collectivity}`)
    if (succession.kind !== "succeeded") continue
    expect(succession.into.length, code).toBeGreaterThan(0)
    for (const heir of succession.into) expect(current.has(heir), `${code} → ${heir}`).toBe(true)
  }
  expect(left.sort()).toEqual(["97123 97701", "97127 97801"])
})

test("only communes cut in pieces have several successors", () => {
  const split = [...codes].filter((code) => {
    const succession = successionOf(history, code)
    return succession.kind === "succeeded" && succession.into.length > 1
  })
  expect(split.sort()).toEqual([
    "08227",
    "27443",
    "45117",
    "51385",
    "51606",
    "60606",
    "77362",
    "78122",
    "78471",
    "97355",
  ])
})

test("the path alone, without today's list of parts, leads to the same commune for all but one of them", () => {
  const alone = historyOf(changes)
  const wrong = parts.filter(({ code = "", whole }) => {
    if (current.has(code)) return false
    const succession = successionOf(alone, code)
    return succession.kind !== "succeeded" || succession.into.join() !== whole
  })
  // Madine was undone in 1983 and Lamarche-en-Woëvre went with Nonsard, which the list of changes does not say.
  expect(wrong.map(({ code }) => code)).toEqual(["55273"])
  expect(into("55273")).toEqual(["55386"])
})

test.each<[string, string | null, string[], string]>([
  ["20004", null, ["2A004"], "Ajaccio, when Corse had one département"],
  ["75066", null, ["93066"], "Saint-Denis, when it lay in Seine"],
  ["78122", null, ["91122", "91692"], "Bures, whose land made Les Ulis"],
  ["14513", null, ["50592"], "Pont-Farcy: another département and a merger on the same day"],
  ["12076", null, ["12218"], "Conques-en-Rouergue, whose seat moved"],
  ["12218", "2015-06-01", ["12218"], "Saint-Cyprien-sur-Dourdou, before it was Conques-en-Rouergue"],
  ["27058", "2022-06-01", ["27676"], "Les Trois Lacs, whose seat moved there"],
  ["27676", "2020-06-01", ["27676"], "and back"],
  ["15141", "2020-01-01", ["15031", "15035", "15047", "15141", "15171"], "Neussargues en Pinatelle, undone in 2025"],
  ["15141", "2015-01-01", ["15141"], "Neussargues-Moissac, before the merger that was undone"],
  ["15031", "2015-01-01", ["15031"], "Celles, which merged and came back"],
  ["60054", "2018-01-01", ["60054"], "Beaumont-les-Nonains, which merged and came back"],
  ["60054", "2020-01-01", ["60054", "60694"], "Les Hauts-Talican under its first code"],
  ["60455", null, ["60694"], "La Neuville-Garnier stayed when Beaumont-les-Nonains left with the code"],
  ["50017", null, ["50410"], "Ardevon: that Beauvoir left Pontorson does not concern it"],
  ["85030", null, ["85084"], "Boulogne stayed in Essarts en Bocage"],
])("%s as of %s lies in %s: %s", (code, asOf, expected) => {
  const succession = successionOf(history, code, asOf)
  expect(succession.kind === "current" ? [code] : succession.kind === "succeeded" ? succession.into : []).toEqual(
    expected,
  )
})

test("the 40 communes of Occitanie that merged since 2018 all find one commune of today there", () => {
  const occitanie = /^(?:09|11|12|30|31|32|34|46|48|65|66|81|82)/
  const gone = [...codes].filter((code) => {
    const succession = occitanie.test(code) ? successionOf(history, code) : { kind: "current" as const }
    return succession.kind === "succeeded" && succession.end.date > "2018-01-01"
  })
  expect(gone.length).toBeGreaterThanOrEqual(40)
  for (const code of gone) expect(into(code).filter((heir) => occitanie.test(heir))).toHaveLength(1)
})

test("a code that no change names is taken for a commune of today", () => {
  expect(successionOf(history, "31555")).toEqual({ kind: "current" })
  expect(successionOf(historyOf([]), "12345")).toEqual({ kind: "current" })
})

function into(code: string): string[] {
  const succession = successionOf(history, code)
  return succession.kind === "succeeded" ? succession.into : []
}

function rowsOf(name: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, `${name}.csv`)), { columns: true }) as Record<string, string>[]
}

function changeOf(row: Record<string, string>): CommuneChange {
  return {
    date: row["date"] ?? "",
    kind: Number(row["kind"]),
    fromStatus: (row["from_status"] || null) as CommuneRowStatus | null,
    fromCode: row["from_code"] ?? "",
    fromName: row["from_name"] ?? "",
    toStatus: (row["to_status"] || null) as CommuneRowStatus | null,
    toCode: row["to_code"] ?? "",
    toName: row["to_name"] ?? "",
  }
}
