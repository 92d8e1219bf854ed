import { SaxesParser } from "saxes"
import { expect, it } from "vitest"
import type { LheoBody, LheoCourse } from "../domain/lheo-offer.ts"
import { lheoGaps } from "../domain/lheo-offer.ts"
import { lheoNamespace, writeLheo } from "./lheo.ts"

const body: LheoBody = {
  activityNumber: "73310000000",
  siret: "73282932000074",
  legalName: "Association Passerelles",
  name: "Passerelles & Cie",
  street: "14 bis, rue des Passerelles et des Très Longues Allées du Faubourg",
  postalCode: "31000",
  city: "Toulouse",
  phone: "05 36 49 00 14",
  email: "contact@exemple.test",
}
const course: LheoCourse = {
  id: "c1",
  title: "Lire < écrire",
  objectives: "Lire",
  results: "Lu",
  contents: "Des textes",
  audience: "Tous",
  prerequisites: "Aucun",
  methods: "Ateliers",
  access: "Sous huit jours",
  accessibility: "Locaux accessibles",
  certifying: true,
  certification: "RS 1234",
  formacodes: ["15022", "15235"],
  nsf: "333",
  romes: ["K2111"],
  publicCodes: ["80057"],
  pathKind: "3",
  entryLevel: "0",
  mode: "mixed",
  language: "fr",
  minutes: 630,
  dayParts: 150,
  priceCents: 12_050,
  contact: "Pôle formation",
  contactEmail: "formation@exemple.test",
  contactPhone: "05 36 49 00 14",
  url: "https://exemple.test/formations/lire",
  sessions: [{ id: "s1", from: "2027-02-03", to: "2027-02-04", place: "Toulouse" }],
}

/** What the schema of LHEO 2.3 asks of each element that is written: its children in their order, those that must stand marked. */
const order: Record<string, string> = {
  lheo: "offres!",
  offres: "formation!",
  formation:
    "domaine-formation! intitule-formation! objectif-formation! resultats-attendus! contenu-formation! certifiante! contact-formation! parcours-de-formation! code-niveau-entree! certification url-formation action! organisme-formation-responsable!",
  "domaine-formation": "code-FORMACODE code-NSF code-ROME",
  "contact-formation": "coordonnees!",
  coordonnees: "nom ligne adresse telfixe courriel",
  action:
    "rythme-formation! code-public-vise! info-public-vise niveau-entree-obligatoire! modalites-alternance! modalites-enseignement! conditions-specifiques! prise-en-charge-frais-possible! lieu-de-formation modalites-entrees-sorties! url-action session! acces-handicapes langue-formation modalites-pedagogiques prix-total-TTC nombre-heures-total",
  session: "periode! adresse-inscription! modalites-inscription",
  periode: "debut! fin!",
  adresse: "ligne! codepostal! ville!",
  "organisme-formation-responsable":
    "numero-activite! SIRET-organisme-formation! nom-organisme! raison-sociale! coordonnees-organisme! contact-organisme!",
}
const lengths: Record<string, [number, number]> = {
  "intitule-formation": [1, 255],
  "objectif-formation": [1, 3000],
  "numero-activite": [11, 11],
  SIRET: [14, 14],
  ligne: [1, 50],
  debut: [8, 8],
  "code-public-vise": [5, 5],
  "prix-total-TTC": [1, 10],
}

it("a file has what the schema asks, in its order and lengths", () => {
  const found = elementsOf(writeLheo(body, [course, { ...course, id: "c2", certifying: false, audience: "" }]))
  expect(found[0]).toMatchObject({ name: "lheo", uri: lheoNamespace })
  for (const { name, children, text } of found) {
    const allowed = order[name]?.split(" ") ?? []
    if (order[name] !== undefined) {
      const places = children.map((child) => allowed.findIndex((one) => one.replace("!", "") === child))
      expect(places, `${name}: ${children.join(" ")}`).toEqual(places.toSorted((one, other) => one - other))
      expect(places).not.toContain(-1)
      for (const one of allowed) if (one.endsWith("!")) expect(children, name).toContain(one.slice(0, -1))
    }
    const [least, most] = lengths[name] ?? [0, Number.POSITIVE_INFINITY]
    expect(text.length, name).toBeGreaterThanOrEqual(least)
    expect(text.length, name).toBeLessThanOrEqual(most)
  }
  expect(found.filter(({ name }) => name === "certification")).toHaveLength(1)
  expect(found.find(({ name }) => name === "intitule-formation")?.text).toBe("Lire < écrire")
  expect(found.find(({ name }) => name === "debut")?.text).toBe("20270203")
})

it("what is missing or too long is told, and nothing is cut to get through", () => {
  expect(lheoGaps(body, [course])).toEqual([])
  const gaps = lheoGaps({ ...body, activityNumber: "", city: "" }, [
    {
      ...course,
      results: "",
      objectives: "o".repeat(3001),
      access: "a".repeat(256),
      methods: "m".repeat(201),
      publicCodes: [],
      sessions: [],
    },
  ])
  expect(gaps.map(({ field, most }) => [field, most])).toEqual([
    ["activityNumber", undefined],
    ["address", undefined],
    ["objectives", 3000],
    ["results", undefined],
    ["methods", 200],
    ["access", 255],
    ["publicCodes", undefined],
    ["sessions", undefined],
  ])
})

interface Found {
  name: string
  uri: string
  children: string[]
  text: string
}

function elementsOf(xml: string): Found[] {
  const parser = new SaxesParser({ xmlns: true })
  const found: Found[] = []
  const open: Found[] = []
  parser.on("error", (error) => {
    throw error
  })
  parser.on("opentag", ({ local, uri }) => {
    const element: Found = { name: local, uri, children: [], text: "" }
    open.at(-1)?.children.push(local)
    open.push(element)
    found.push(element)
  })
  parser.on("text", (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text.trim() === "" ? "" : text
  })
  parser.on("closetag", () => void open.pop())
  parser.write(xml).close()
  return found
}
