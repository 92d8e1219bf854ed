import { expect, test } from "vitest"
import type { MultiPolygon } from "./geometry.ts"
import type { ImportEntry, TerritoryEntry } from "./import-entry.ts"
import type { ImportOptions, Known, KnownCommune, KnownTerritory, PlannedContrat } from "./import-plan.ts"
import { isInset } from "./overseas.ts"
import { planImport } from "./plan-import.ts"
import { communeKey } from "./plan-territory.ts"

const square = (lon: number, lat: number): MultiPolygon => [
  [
    [
      [lon, lat],
      [lon + 0.01, lat],
      [lon + 0.01, lat + 0.01],
      [lon, lat],
    ],
  ],
]

const toulouse: KnownCommune = {
  id: "commune:31555",
  code: "31555",
  departement: "departement:31",
  region: "region:76",
  name: "Toulouse",
  heirs: [],
}
const merged: KnownCommune = { ...toulouse, id: "commune:31001", code: "31001", name: "Gone", heirs: ["commune:31555"] }
const split: KnownCommune = {
  ...toulouse,
  id: "commune:31002",
  code: "31002",
  name: "Cut",
  heirs: ["commune:31555", "commune:31069"],
}
const contrat: PlannedContrat = {
  firstYear: 2015,
  lastYear: 2023,
  holder: "243100518",
  perimeterId: "epci:243100518",
  qpvPopulation: 100,
  lon: 1.44,
  lat: 43.6,
}

test("a new neighbourhood is added where its code and communes say", () => {
  const { territories, shapes, refused } = plan([
    entry({ name: "Empalot", communeCodes: ["31555"], shape: square(1.4, 43.5) }),
  ])
  expect(refused).toEqual([])
  expect(territories).toMatchObject([
    {
      id: "qpv:QP031001",
      name: "Empalot",
      isNew: true,
      isChanged: false,
      departement: "departement:31",
      region: "region:76",
    },
  ])
  expect(territories[0]?.communes).toEqual([toulouse])
  expect(shapes).toMatchObject([{ id: "qpv:QP031001" }])
})

test("what is already there is neither new nor changed, and what a file does not say stays", () => {
  const present = known("qpv:QP031001", { name: "Empalot", population: 5502, communes: ["commune:31555"] })
  expect(plan([entry({ name: "Empalot", communeCodes: ["31555"] })], [present]).territories).toMatchObject([
    { isNew: false, isChanged: false, population: 5502 },
  ])
  expect(plan([entry({ name: null })], [present]).territories).toMatchObject([
    { isChanged: false, name: "Empalot", communes: null },
  ])
  expect(plan([entry({ name: "Empalot", population: 5000 })], [present]).territories).toMatchObject([
    { isChanged: true },
  ])
})

test.each<[string, Partial<TerritoryEntry>, string, string]>([
  ["a code of another form", { code: "QX031001" }, "code", "QX031001"],
  ["a new one without a name", { name: null }, "no-name", ""],
  ["an unknown commune", { communeCodes: ["31999"] }, "unknown-commune", "31999"],
  ["a commune whose name nobody has", { communeNames: ["Nulle-Part"] }, "commune-by-name", "Nulle-Part"],
  ["a commune whose name two have", { communeNames: ["Deux"] }, "commune-by-name", "Deux"],
  ["a shape that cannot be drawn", { badShape: true }, "shape", ""],
  ["an overseas shape beside Brittany", { code: "QP974001", shape: square(-4, 45) }, "inset", ""],
])("refused: %s", (_, given, problem, value) => {
  expect(plan([entry(given)])).toMatchObject({ territories: [], shapes: [], refused: [{ line: 2, problem, value }] })
})

test("a code that comes twice is taken once", () => {
  const { territories, refused } = plan([entry({}), entry({ line: 3, name: "Another" })])
  expect(territories).toHaveLength(1)
  expect(refused).toMatchObject([{ line: 3, problem: "repeated" }])
})

test("a commune is found by its name in the département of the code", () => {
  expect(plan([entry({ communeNames: ["toulouse"] })]).territories[0]?.communes).toEqual([toulouse])
})

test("an outline of a commune that merged goes to the commune of today; one that was cut in pieces is refused", () => {
  const outline = (code: string, line: number) => entry({ level: "commune", code, line, shape: square(1.4, 43.5) })
  const { shapes, refused } = plan([outline("31555", 1), outline("31001", 2), outline("31002", 3), outline("31003", 4)])
  expect(shapes.map(({ id }) => id)).toEqual(["commune:31555", "commune:31555"])
  expect(refused).toMatchObject([
    { line: 3, problem: "split-commune" },
    { line: 4, problem: "unknown-commune" },
  ])
})

test("a centre's neighbourhood needs a centre, and belongs to the first that loaded it", () => {
  const own = entry({ level: "neighbourhood", code: "N1" })
  expect(plan([own]).refused).toMatchObject([{ problem: "no-centre" }])
  expect(plan([own], [], { centreId: "centre-a" }).territories).toMatchObject([{ centreId: "centre-a", isNew: true }])
  const taken = known("neighbourhood:N1", { centreId: "centre-b" })
  expect(plan([own], [taken], { centreId: "centre-a" }).refused).toMatchObject([{ problem: "other-centre" }])
})

test("a contract needs a period, and one of another period is another contract", () => {
  const present = known("contrat-de-ville:CV101", { name: "Toulouse Métropole", contrat })
  const epci = known("epci:243100518", {})
  const line = entry({
    level: "contrat-de-ville",
    code: "CV101",
    name: "Toulouse Métropole",
    contrat: {
      firstYear: null,
      lastYear: null,
      holder: "243100518",
      departements: ["31"],
      qpvPopulation: 100,
      lon: 1.44001,
      lat: 43.6,
    },
  })
  expect(plan([line]).refused).toMatchObject([{ problem: "period" }])
  expect(plan([line], [present, epci]).territories).toMatchObject([{ id: "contrat-de-ville:CV101", isChanged: false }])
  const next = plan([line], [present, epci], { period: [2024, 2030] })
  expect(next.territories).toMatchObject([
    { id: "contrat-de-ville:CV101-2024", isNew: true, contrat: { firstYear: 2024, perimeterId: "epci:243100518" } },
  ])
})

test("links are made between what is known", () => {
  const territories = [
    known("qpv:QP031001", {}),
    known("qpv:QN03101M", {}),
    known("contrat-de-ville:CV101", { contrat }),
  ]
  const entries: ImportEntry[] = [
    { kind: "passage", line: 2, older: "QP031001", newer: "QN03101M" },
    { kind: "passage", line: 3, older: "QP031002", newer: "QN03101M" },
    { kind: "passage", line: 4, older: "QN03101M", newer: "QN03101M" },
    { kind: "perimeter", line: 5, contrat: "CV101", commune: "31001" },
    { kind: "perimeter", line: 6, contrat: "CV999", commune: "31555" },
  ]
  const { passages, perimeters, refused } = plan(entries, territories)
  expect(passages).toEqual([{ older: "qpv:QP031001", newer: "qpv:QN03101M" }])
  expect(perimeters).toEqual([{ contrat: "contrat-de-ville:CV101", commune: "commune:31555" }])
  expect(refused.map(({ line, problem }) => [line, problem])).toEqual([
    [3, "unknown-territory"],
    [4, "code"],
    [6, "unknown-territory"],
  ])
})

test("an overseas shape is an inset only near Europe", () => {
  expect(isInset({ level: "region", code: "04" }, square(55, -21))).toBe(false)
  expect(isInset({ level: "region", code: "04" }, square(-4, 44))).toBe(true)
  expect(isInset({ level: "commune", code: "97411" }, square(-4, 44))).toBe(true)
  expect(isInset({ level: "commune", code: "29019" }, square(-4.4, 48.3))).toBe(false)
  expect(isInset({ level: "commune", code: "97502" }, square(-56.2, 46.8))).toBe(false)
})

function entry(given: Partial<TerritoryEntry>): TerritoryEntry {
  return {
    kind: "territory",
    line: 2,
    level: "qpv",
    code: "QP031001",
    name: "Name",
    communeCodes: [],
    communeNames: [],
    population: null,
    shape: null,
    badShape: false,
    contrat: null,
    ...given,
  }
}

function known(id: string, given: Partial<KnownTerritory>): KnownTerritory {
  return { id, name: "Name", population: null, communes: [], centreId: null, contrat: null, ...given }
}

function plan(entries: ImportEntry[], territories: KnownTerritory[] = [], options: Partial<ImportOptions> = {}) {
  const communes = [toulouse, merged, split]
  const all: Known = {
    territories: new Map(territories.map((one) => [one.id, one])),
    communes: new Map(communes.map((one) => [one.code, one])),
    communesByName: new Map([
      [communeKey("31", "Toulouse"), [toulouse]],
      [communeKey("31", "Deux"), [toulouse, merged]],
    ]),
    departements: new Map([
      ["31", { id: "departement:31", region: "region:76" }],
      ["974", { id: "departement:974", region: "region:04" }],
    ]),
  }
  return planImport(entries, all, { centreId: null, period: null, ...options })
}
