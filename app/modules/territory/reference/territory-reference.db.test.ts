import { beforeAll, expect, test } from "vitest"
import { read, write } from "#platform/db/index.server.ts"
import { loadReferences } from "#platform/db/reference.server.ts"
import { visitorCaller } from "#platform/testing/callers.ts"
import { useDatabase } from "#platform/testing/database.ts"
import { listsOf } from "../domain/territory-lists.ts"
import { findTerritories } from "../queries/find-territories.server.ts"
import { findTerritory } from "../queries/find-territory.server.ts"
import { listCommuneHistory, listSuccessors } from "../queries/list-commune-history.server.ts"
import { listRegions } from "../queries/list-regions.server.ts"
import { listWithin } from "../queries/list-within.server.ts"
import { searchTerritories } from "../queries/search-territories.server.ts"
import { franceMap, territoryMap } from "../queries/territory-map.server.ts"
import { territoryReference } from "./territory-reference.server.ts"

const database = await useDatabase()
beforeAll(async () => {
  await loadReferences([territoryReference])
}, 120_000)

test("the shipped data are all there, loading them again changes nothing, and what they no longer hold is former", async () => {
  const counts = () =>
    database.asOwner(
      `select level, status, count(*) as count, sum(population) as population from territory.territory group by 1, 2 order by 1, 2`,
    )
  const before = await counts()
  expect(before).toMatchObject([
    { level: "arrondissement", count: 333 },
    { level: "commune", status: "arrondissement", count: 45 },
    { level: "commune", status: "associee", count: 471 },
    { level: "commune", status: "current", count: 34_969 },
    { level: "commune", status: "deleguee", count: 1521 },
    { level: "commune", status: "former", count: 2250 },
    { level: "contrat-de-ville", count: 433 },
    { level: "departement", count: 109 },
    { level: "epci", count: 1255 },
    { level: "ept", count: 11 },
    { level: "qpv", count: 1493 },
    { level: "region", count: 18 },
  ])
  expect(await loadReferences([territoryReference])).toEqual([])
  // What an older version left: an EPCI that is gone.
  await database.asOwner(`insert into territory.territory (id, level, code, name, search_name, search_text)
      values ('epci:999999999', 'epci', '999999999', 'Old', 'old', 'old');
    insert into territory.membership (commune_id, group_id, valid_from) values ('commune:31555', 'epci:999999999', '2020-01-01')`)
  await write({ kind: "system", task: "test" }, (tx) => territoryReference.load(tx))
  expect(await one("select status, valid_to from territory.territory where id = 'epci:999999999'")).toEqual({
    status: "former",
    valid_to: "2026-01-01",
  })
  expect(await one("select valid_to from territory.membership where group_id = 'epci:999999999'")).toEqual({
    valid_to: "2026-01-01",
  })
  await database.asOwner(
    "delete from territory.membership where valid_to is not null; delete from territory.territory where code = '999999999'",
  )
  expect(await one("select count(*) as n from territory.membership")).toEqual({ n: 35_000 })
  expect(await one("select count(*) as n from territory.qpv_commune")).toEqual({ n: 1684 })
  expect(await one("select count(*) as n from territory.commune_change")).toEqual({ n: 13_734 })
  expect(await one("select count(*) as n from territory.boundary")).toEqual({ n: 4509 + 163 + 101 + 18 })
}, 120_000)

test("population adds up: communes, départements, the EPCI of Toulouse", async () => {
  const sums = await database.asOwner<{ level: string; sum: number }>(
    "select level, sum(population) from territory.territory where level in ('commune', 'departement') and status = 'current' group by 1",
  )
  expect(new Set(sums.map(({ sum }) => sum)).size).toBe(1)
  expect(await one("select population as n from territory.territory where id = 'commune:31555'")).toEqual({
    n: 514_819,
  })
  const members =
    await one(`select sum(t.population) as n from territory.membership m join territory.territory t on t.id = commune_id
    where group_id = 'epci:243100518' and m.valid_to is null`)
  expect(members).toEqual(await one("select population as n from territory.territory where id = 'epci:243100518'"))
})

test.each<[string, string]>([
  ["toulouse", "commune:31555"],
  ["31555", "commune:31555"],
  ["31000", "commune:31555"],
  ["1053", "commune:01053"],
  ["2a004", "commune:2A004"],
  ["St Denis", "commune:97411"],
  ["saint-denis 93", "commune:93066"],
  ["L'Haÿ-les-Roses", "commune:94038"],
  ["l’hay les roses", "commune:94038"],
  ["havre", "commune:76351"],
  ["Œuf", "commune:62633"],
  ["oeuf en ternois", "commune:62633"],
  ["Ville-d'Avray", "commune:92077"],
  ["Ville de Bondy", "commune:93010"],
  ["Clichy s/s Bois", "commune:93014"],
  ["Y", "commune:80829"],
  ["Châlons sur Marne", "commune:51108"],
  ["haute garonne", "departement:31"],
  ["31", "departement:31"],
  ["occitanie", "region:76"],
  ["243100518", "epci:243100518"],
  ["communauté de communes Faucigny", "contrat-de-ville:CV264"],
  ["Empalot", "qpv:QN03109M"],
  ["qn03109m", "qpv:QN03109M"],
  ["toulouse mirail", "qpv:QN03107M"],
  ["Conques", "commune:12076"],
  ["marseille 3e", "commune:13203"],
])("searching %j finds %s first", async (text, id) => {
  const found = await read(visitorCaller, (tx) => findTerritories(tx, text, 5))
  expect(found.map((one) => one.id)).toContain(id)
  expect(found[0]?.id).toBe(id)
})

test("a mistyped name finds what looks like it, and says that it only looks so", async () => {
  const { alike, levels } = await read(visitorCaller, (tx) => searchTerritories(tx, { text: "Toulose", perLevel: 3 }))
  expect(alike).toBe(true)
  expect(levels[0]?.territories[0]?.id).toBe("commune:31555")
  const nothing = await read(visitorCaller, (tx) => searchTerritories(tx, { text: "zzzzzzzz", perLevel: 3 }))
  expect(nothing).toEqual({ levels: [], alike: false })
})

test("any text is a question: operators, quotes and controls find nothing and break nothing", async () => {
  for (const text of [
    "'",
    '"',
    "\\",
    "%_%",
    "a & b | !c <-> :*",
    "'); drop table x; --",
    "\u0001",
    "é".repeat(3000),
    "constructor",
    "   ",
    "😀",
    "a\0b",
    "\ud800",
    "31000\0",
  ])
    expect(await read(visitorCaller, (tx) => searchTerritories(tx, { text, perLevel: 3 }))).toHaveProperty("levels")
})

test("the pages of a level follow each other without a gap", async () => {
  const page = (skip: number, perLevel: number) =>
    read(
      visitorCaller,
      async (tx) => (await searchTerritories(tx, { text: "saint", level: "commune", perLevel, skip })).levels[0],
    )
  const [all, first, second] = [await page(0, 20), await page(0, 10), await page(10, 10)]
  expect([...(first?.territories ?? []), ...(second?.territories ?? [])]).toEqual(all?.territories)
  expect(all?.count).toBeGreaterThan(4000)
  expect(await page(50_000, 10)).toBeUndefined()
})

test("a territory knows what it lies in, and a part knows its commune", async () => {
  const parents = async (level: "commune" | "qpv", code: string) =>
    (await read(visitorCaller, (tx) => findTerritory(tx, level, code)))?.parents.map(({ id }) => id)
  expect(await parents("commune", "31555")).toEqual([
    "region:76",
    "departement:31",
    "arrondissement:313",
    "epci:243100518",
  ])
  expect(await parents("commune", "12076")).toEqual(["region:76", "departement:12", "epci:241200641", "commune:12218"])
  expect(await parents("qpv", "QN03109M")).toEqual(["region:76", "departement:31"])
  for (const code of ["99999", "31555\0", "\ud800", "'", "", "a".repeat(5000)])
    expect(await read(visitorCaller, (tx) => findTerritory(tx, "commune", code))).toBeNull()
})

test("what a commune that is gone became, and the history of a code", async () => {
  const heirs = async (code: string) =>
    (await read(visitorCaller, (tx) => listSuccessors(tx, `commune:${code}`))).map(({ code: heir }) => heir)
  expect((await heirs("08227")).sort()).toEqual(["08203", "08454"])
  expect(await heirs("97123")).toEqual(["97701"])
  const history = await read(visitorCaller, (tx) => listCommuneHistory(tx, "15141"))
  expect(history.map(({ date, kind, from, to }) => [date, kind, from.length, to.length])).toEqual([
    ["2025-01-01", 21, 1, 5],
    ["2016-12-01", 32, 5, 1],
  ])
})

test("each list of a page counts what it lists", async () => {
  const counts = await read(visitorCaller, async (tx) => {
    const found: Record<string, number> = {}
    for (const [level, code] of [
      ["departement", "31"],
      ["epci", "243100518"],
      ["commune", "12218"],
      ["contrat-de-ville", "CV101"],
      ["qpv", "QN05921M"],
    ] as const)
      for (const list of listsOf(level))
        found[`${level} ${list}`] = (await listWithin(tx, { id: `${level}:${code}`, level }, list, { take: 1 })).count
    return found
  })
  expect(counts).toMatchObject({
    "departement intercommunalites": 18,
    "departement communes": 586,
    "departement quartiers-prioritaires-2024": 19,
    "departement quartiers-prioritaires-2014": 0,
    "departement contrats-de-ville": 3,
    "epci communes": 37,
    "epci quartiers-prioritaires-2024": 16,
    "epci contrats-de-ville": 1,
    "commune anciennes-communes": 3,
    "contrat-de-ville communes": 37,
    "contrat-de-ville quartiers-prioritaires-2024": 16,
    "qpv communes": 5,
  })
  const beyond = await read(visitorCaller, (tx) =>
    listWithin(tx, { id: "departement:31", level: "departement" }, "communes", { take: 20, skip: 5000 }),
  )
  expect(beyond).toEqual({ count: 586, rows: [] })
})

test("régions hold their départements, collectivities stand apart, and each région is on a map", async () => {
  const { regions, collectivities } = await read(visitorCaller, listRegions)
  expect(regions).toHaveLength(18)
  expect(regions.find(({ code }) => code === "76")?.departements).toHaveLength(13)
  expect(collectivities.map(({ code }) => code).sort()).toEqual([
    "975",
    "977",
    "978",
    "984",
    "986",
    "987",
    "988",
    "989",
  ])
  const sheets = await read(visitorCaller, franceMap)
  expect(sheets.map(({ name }) => name).sort()).toEqual([
    "",
    "Guadeloupe",
    "Guyane",
    "La Réunion",
    "Martinique",
    "Mayotte",
  ])
})

test.each<["commune" | "departement" | "region" | "epci" | "qpv", string, string[]]>([
  ["commune", "31555", ["around", "own"]],
  ["departement", "31", ["around", "groups", "lines"]],
  ["departement", "59", ["around", "own"]],
  ["region", "76", ["parts"]],
  ["epci", "243100518", ["parts"]],
  ["qpv", "QN03109M", ["around"]],
])("the map of %s %s shows %j", async (level, code, tones) => {
  const map = await read(visitorCaller, async (tx) => {
    const place = await findTerritory(tx, level, code)
    return place === null ? null : await territoryMap(tx, place)
  })
  expect(map?.layers.map(({ tone }) => tone)).toEqual(tones)
  expect(map?.vintages).toEqual(["2018"])
  expect(JSON.stringify(map?.layers)).toMatch(/M\d+ \d+l/)
})

test("a territory without any outline has no map", async () => {
  const place = await read(visitorCaller, (tx) => findTerritory(tx, "commune", "75056"))
  if (place === null) throw new Error("Paris is missing.")
  expect(await read(visitorCaller, (tx) => territoryMap(tx, place))).toBeNull()
})

async function one(text: string): Promise<Record<string, unknown> | undefined> {
  return (await database.asOwner(text))[0]
}
