import { escapeXml, xmlAttributes } from "#platform/kernel/xml.ts"
import type { LheoBody, LheoCourse } from "../domain/lheo-offer.ts"

/** LHEO 2.3: the namespace of the offer, as its schema says. */
export const lheoNamespace = "http://lheo.gouv.fr/2.3"

/** An element: its name, then a text or its children in the order of the schema; what is undefined is left out. */
type Element = [name: string, content: string | (Element | undefined)[], attributes?: Record<string, string>]

/** Courses and their sessions as LHEO 2.3, for an offer that `lheoGaps` finds nothing against. */
export function writeLheo(body: LheoBody, courses: readonly LheoCourse[]): string {
  const offers: Element = ["offres", courses.map((course) => formation(body, course))]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(["lheo", [offers], { xmlns: lheoNamespace }], 0)}`
}

function formation(body: LheoBody, course: LheoCourse): Element {
  const register = /^(RNCP|RS)(\d+)$/.exec(course.certification.replaceAll(/\s/g, ""))
  return [
    "formation",
    [
      [
        "domaine-formation",
        [
          ...course.formacodes.map((code): Element => ["code-FORMACODE", code]),
          course.nsf === "" ? undefined : ["code-NSF", course.nsf],
          ...course.romes.map((code): Element => ["code-ROME", code]),
        ],
      ],
      ["intitule-formation", course.title],
      ["objectif-formation", course.objectives],
      ["resultats-attendus", course.results],
      ["contenu-formation", course.contents],
      ["certifiante", course.certifying ? "1" : "0"],
      ["contact-formation", [["coordonnees", contact(course)]]],
      ["parcours-de-formation", course.pathKind],
      ["code-niveau-entree", course.entryLevel],
      register === null || !course.certifying
        ? undefined
        : ["certification", [[register[1] === "RS" ? "code-RS" : "code-RNCP", register[2] ?? ""]]],
      ["url-formation", [["urlweb", course.url]]],
      action(body, course),
      responsible(body),
    ],
    { numero: course.id },
  ]
}

function contact(course: LheoCourse): Element[] {
  return [
    ["nom", course.contact],
    ...(course.contactPhone === ""
      ? []
      : [["telfixe", [["numtel", course.contactPhone.slice(0, 25)]]] satisfies Element]),
    ...(course.contactEmail === "" ? [] : [["courriel", course.contactEmail] satisfies Element]),
  ]
}

const teaching = { on_site: "0", remote: "1", mixed: "2" } as const

function action(body: LheoBody, course: LheoCourse): Element {
  const hours = String(Math.round(course.minutes / 60))
  const places = [...new Set(course.sessions.map(({ place }) => place).filter((place) => place !== ""))].slice(0, 5)
  return [
    "action",
    [
      ["rythme-formation", `${course.dayParts / 100} j, ${hours} h`],
      ...course.publicCodes.map((code): Element => ["code-public-vise", code]),
      course.audience === "" ? undefined : ["info-public-vise", course.audience],
      ["niveau-entree-obligatoire", course.entryLevel === "0" ? "0" : "1"],
      ["modalites-alternance", "Sans alternance"],
      ["modalites-enseignement", teaching[course.mode]],
      ["conditions-specifiques", course.prerequisites],
      ["prise-en-charge-frais-possible", course.priceCents === 0 ? "0" : "1"],
      ...places.map((place): Element => ["lieu-de-formation", [["coordonnees", [["ligne", place.slice(0, 50)]]]]]),
      // Fixed dates: one enters at the beginning of a session.
      ["modalites-entrees-sorties", "0"],
      ["url-action", [["urlweb", course.url]]],
      ...course.sessions.map((session) => sessionOf(body, course, session)),
      course.accessibility === "" ? undefined : ["acces-handicapes", course.accessibility],
      ["langue-formation", course.language],
      course.methods === "" ? undefined : ["modalites-pedagogiques", course.methods],
      course.priceCents === null ? undefined : ["prix-total-TTC", (course.priceCents / 100).toFixed(2)],
      ["nombre-heures-total", hours],
    ],
    { numero: `${course.id}-1` },
  ]
}

function sessionOf(body: LheoBody, course: LheoCourse, { id, from, to }: LheoCourse["sessions"][number]): Element {
  return [
    "session",
    [
      [
        "periode",
        [
          ["debut", from.replaceAll("-", "")],
          ["fin", to.replaceAll("-", "")],
        ],
      ],
      ["adresse-inscription", [address(body)]],
      course.access === "" ? undefined : ["modalites-inscription", course.access],
    ],
    { numero: id },
  ]
}

function responsible(body: LheoBody): Element {
  const contacts: Element[] = [
    address(body),
    ...(body.phone === "" ? [] : [["telfixe", [["numtel", body.phone.slice(0, 25)]]] satisfies Element]),
    ...(body.email === "" ? [] : [["courriel", body.email] satisfies Element]),
  ]
  return [
    "organisme-formation-responsable",
    [
      ["numero-activite", body.activityNumber],
      ["SIRET-organisme-formation", [["SIRET", body.siret]]],
      ["nom-organisme", body.name],
      ["raison-sociale", body.legalName],
      ["coordonnees-organisme", [["coordonnees", contacts]]],
      ["contact-organisme", [["coordonnees", contacts]]],
    ],
  ]
}

function address(body: LheoBody): Element {
  return [
    "adresse",
    [
      ...linesOf(body.street).map((line): Element => ["ligne", line]),
      ["codepostal", body.postalCode],
      ["ville", body.city],
    ],
  ]
}

/** A street in lines of fifty characters at most, four at most, cut between words. */
function linesOf(street: string): string[] {
  const lines: string[] = []
  for (const word of street.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= 50) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.slice(0, 50))
  }
  return lines.slice(0, 4)
}

function print([name, content, attributes = {}]: Element, depth: number): string {
  const indent = "  ".repeat(depth)
  const open = `${indent}<${name}${xmlAttributes(attributes)}>`
  if (typeof content === "string") return `${open}${escapeXml(content)}</${name}>\n`
  const inside = content.flatMap((child) => (child === undefined ? [] : print(child, depth + 1))).join("")
  return `${open}\n${inside}${indent}</${name}>\n`
}
