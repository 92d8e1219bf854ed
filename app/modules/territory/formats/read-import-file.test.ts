import { expect, test } from "vitest"
import type { TerritoryEntry } from "../domain/import-entry.ts"
import { UnreadableFile } from "../domain/import-problem.ts"
import { buildShapefileZip } from "../testing/build-shapefile.ts"
import { csvText } from "./csv-text.ts"
import { readImportFile } from "./read-import-file.ts"

const ring = [
  [1.4, 43.5],
  [1.5, 43.5],
  [1.5, 43.6],
  [1.4, 43.5],
]

test("a GeoJSON of priority neighbourhoods", () => {
  const { contents, entries } = readImportFile(
    geojson([{ code_qp: "QP031001", nom_qp: "Empalot", code_commune: "31555", nom_commune: "Toulouse" }]),
  )
  expect(contents).toBe("qpv")
  expect(entries).toMatchObject([
    { line: 1, code: "QP031001", name: "Empalot", communeCodes: ["31555"], badShape: false },
  ])
  expect((entries[0] as TerritoryEntry).shape?.flat(2)).toHaveLength(4)
})

test("a CSV of Windows with semicolons, and a leading zero that a spreadsheet ate", () => {
  const bytes = Buffer.from("Code_QP;Nom_QP;Code INSEE;Pop_mun\r\nQP001001;Grande Église;1053;1 177\r\n", "latin1")
  const { contents, entries } = readImportFile(bytes)
  expect(contents).toBe("qpv")
  expect(entries).toMatchObject([
    { line: 2, code: "QP001001", name: "Grande Église", communeCodes: ["01053"], population: 1177 },
  ])
})

test("lines of one neighbourhood in two communes are one entry; a map that lists several on a line gives each", () => {
  const csv = readImportFile(Buffer.from("code_qp,nom_qp,insee_com\nQN03101M,A,31555\nQN03101M,A,31069\n"))
  expect(csv.entries).toMatchObject([{ code: "QN03101M", communeCodes: ["31555", "31069"] }])
  const points = readImportFile(
    geojson([{ code_qp: "QN03101M, QN03102M", lib_qp: "A, B", insee_com: "31555" }], {
      type: "Point",
      coordinates: [1, 43],
    }),
  )
  expect(points.entries).toMatchObject([
    { code: "QN03101M", name: "A", badShape: false },
    { code: "QN03102M", name: "B" },
  ])
})

test("the finest level named wins", () => {
  const of = (properties: Record<string, unknown>) => readImportFile(geojson([properties])).contents
  expect(of({ dep: "31", code_insee: "31555", grd_quart: "3155511", libelle_des_grands_quartiers: "A" })).toBe(
    "neighbourhood",
  )
  expect(
    of({ com_code: ["31061"], com_name: ["A"], epci_code: ["200071314"], dep_code: ["31"], reg_code: ["76"] }),
  ).toBe("commune")
  expect(of({ siren_epci: "200000172", lib_epci: "A" })).toBe("epci")
  expect(of({ code: "31", nom: "Haute-Garonne" })).toBe("departement")
  expect(of({ insee_reg: "76" })).toBe("region")
})

test("a passage table, wherever its two columns stand, without the lines that have one side", () => {
  const { contents, entries } = readImportFile(Buffer.from("nom;nouveau;ancien\nA;QN03101M;QP031001\nB;QN03102N;\n"))
  expect(contents).toBe("passage")
  expect(entries).toEqual([{ kind: "passage", line: 2, older: "QP031001", newer: "QN03101M" }])
})

test("contracts of two départements are one, their place on an inset is no place, and their communes are another list", () => {
  const csv = [
    "code_cv,libelle,siren_porteur,insee_dep,pop_qpv,lon,lat",
    "CV043,13 - Aix,241300276,13,100.0,5.4,43.5",
    "CV043,84 - Aix,241300276,84,20.0,5.4,43.5",
    "CV393,974 - Saint-Denis,97411,974,5,-2.4,44.8",
  ]
  const { entries } = readImportFile(Buffer.from(csv.join("\n")))
  expect(entries).toMatchObject([
    { code: "CV043", name: "Aix", contrat: { departements: ["13", "84"], qpvPopulation: 120, lon: 5.4 } },
    { code: "CV393", contrat: { lon: null, lat: null } },
  ])
  expect(readImportFile(Buffer.from("code_cv;insee_com\nCV101;31555\n"))).toEqual({
    contents: "perimeter",
    entries: [{ kind: "perimeter", line: 2, contrat: "CV101", commune: "31555" }],
  })
  expect(readImportFile(Buffer.from("code_cv;libelle;periode\nCV101;A;2024-2030\n")).entries).toMatchObject([
    { contrat: { firstYear: 2024, lastYear: 2030 } },
  ])
})

test("a TopoJSON, its lines shared and quantised", () => {
  const topology = {
    type: "Topology",
    transform: { scale: [0.1, 0.1], translate: [1, 43] },
    arcs: [
      [
        [0, 0],
        [10, 0],
        [0, 10],
      ],
      [
        [10, 10],
        [-10, -10],
      ],
    ],
    objects: {
      zonage: {
        type: "GeometryCollection",
        geometries: [{ type: "Polygon", arcs: [[0, 1]], properties: { id: "CV001", lib: "A" } }],
      },
    },
  }
  const { contents, entries } = readImportFile(Buffer.from(JSON.stringify(topology)))
  expect(contents).toBe("contrat-de-ville")
  expect((entries[0] as TerritoryEntry).shape).toEqual([
    [
      [
        [1, 43],
        [2, 43],
        [2, 44],
        [1, 43],
      ],
    ],
  ])
})

test("a zipped shapefile, holes included; a projected one is refused", () => {
  const parts = [
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
    [
      [0.2, 0.2],
      [0.8, 0.2],
      [0.8, 0.8],
      [0.2, 0.2],
    ],
  ] as const
  const zip = buildShapefileZip({ fields: { Code_du_qua: "QP974026", Nom_du_quar: "Le Bas De La Rivière" }, parts })
  const { entries } = readImportFile(zip)
  expect(entries).toMatchObject([{ code: "QP974026", name: "Le Bas De La Rivière" }])
  expect((entries[0] as TerritoryEntry).shape).toHaveLength(1)
  expect((entries[0] as TerritoryEntry).shape?.[0]).toHaveLength(2)
  expect(() => readImportFile(buildShapefileZip({ fields: { a: "1" }, parts, prj: 'PROJCS["Lambert"]' }))).toThrow(
    "projection",
  )
  expect(() => readImportFile(zip.subarray(0, zip.length - 30))).toThrow(UnreadableFile)
})

test.each<[string, Buffer, string]>([
  ["nothing", Buffer.alloc(0), "empty"],
  ["a heading alone", Buffer.from("code_qp;nom_qp\n"), "empty"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "not-known"],
  ["prose", Buffer.from("Bonjour,\nvoici la liste.\n"), "no-code"],
  ["JSON that is no map", Buffer.from('["a","b"]'), "json"],
  ["JSON cut short", Buffer.from('{"type":"FeatureCollection","features":['), "json"],
  ["columns nobody knows", Buffer.from("a;b\n1;2\n"), "no-code"],
  ["a damaged table", Buffer.from('code_qp;nom_qp\nQP031001;"Empalot\n'), "csv"],
  ["something else in a zip", Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(40)]), "zip"],
])("%s is not a file of territories", (_, bytes, problem) => {
  const attempt = () => readImportFile(bytes)
  expect(attempt).toThrow(UnreadableFile)
  expect(attempt).toThrow(problem)
})

test("a shape in metres, cut or empty, is a shape that cannot be drawn", () => {
  for (const coordinates of [
    [
      [
        [574_000, 6_279_000],
        [574_100, 6_279_000],
        [574_000, 6_279_100],
        [574_000, 6_279_000],
      ],
    ],
    [[[1, 43]]],
    [],
    "x",
  ])
    expect(
      readImportFile(geojson([{ code_qp: "QP031001", nom_qp: "A" }], { type: "Polygon", coordinates })).entries,
    ).toMatchObject([{ shape: null, badShape: true }])
})

test("CSV out: separators and quotes are kept, formulas do not run", () => {
  expect(csvText([["a;b", 'c"d', "=1+1", null, -2]])).toBe(`\uFEFF"a;b";"c""d";'=1+1;;-2\r\n`)
})

function geojson(
  properties: Record<string, unknown>[],
  geometry: unknown = { type: "Polygon", coordinates: [ring] },
): Buffer {
  return Buffer.from(
    JSON.stringify({
      type: "FeatureCollection",
      features: properties.map((one) => ({ type: "Feature", properties: one, geometry })),
    }),
  )
}
