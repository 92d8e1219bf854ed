import { foldText } from "./filing-title.ts"
import type { CoveredTerritory, Subject } from "./record-description.ts"
import { subjectKinds } from "./record-description.ts"
import { cleanTexts } from "./text.ts"
import { subdivisionMark, subjectKey } from "./type-description.ts"
import type { Known, KnownTerritory, Reading } from "./typed-reading.ts"
import type { TypedRecord } from "./typed-record.ts"
import { isEmptyRow } from "./typed-record.ts"

/**
 * Reads the subjects. A theme typed anew takes the vocabulary's preferred name when one of its labels is what was typed;
 * unknown words stay, as uncontrolled ones, and are told.
 */
export function readTypedSubjects(reading: Reading, known: Known): Subject[] {
  const subjects = reading.rows("subjects").map(({ row, text }): Subject => {
    const label = text("label", 500) ?? ""
    const kind = subjectKinds.find((one) => one === row["kind"]) ?? "topic"
    const parts = partsOf(label)
    if (row["was"] === subjectKey({ kind, label })) {
      return { kind, parts, scheme: text("scheme"), authorityId: text("authorityId") }
    }
    if (kind !== "topic" && kind !== "uncontrolled") return { kind, parts, scheme: null, authorityId: null }
    return recognised(reading, parts, known.concepts.get(parts[0]) ?? [])
  })
  return subjects.filter((subject, index) => subjects.findIndex((other) => sameSubject(other, subject)) === index)
}

/** The texts to look up in the vocabulary: those of lines that are new or changed. */
export function subjectsToRecognise({ rows }: TypedRecord): string[] {
  const labels = rows.subjects
    .filter((row) => !isEmptyRow("subjects", row))
    .filter((row) => row["was"] !== subjectKey({ kind: row["kind"] ?? "topic", label: row["label"] ?? "" }))
    .map((row) => partsOf(row["label"] ?? "")[0])
  return [...new Set(labels)]
}

export function territoriesToRecognise({ rows }: TypedRecord): string[] {
  const labels = rows.territories
    .filter((row) => !isEmptyRow("territories", row))
    .filter((row) => row["was"] !== row["label"] || (row["code"] ?? "") === "")
    .map((row) => (row["label"] ?? "").trim())
  return [...new Set(labels)].slice(0, 50)
}

/** Reads the territories: by their code, else by their exact name, a commune first; unclear ones are a problem that names them. */
export function readTypedTerritories(reading: Reading, known: Known): CoveredTerritory[] {
  const territories = reading.rows("territories").flatMap(({ row, text, problem }): CoveredTerritory[] => {
    const label = text("label", 200) ?? ""
    const code = text("code", 100)
    if (code !== null && row["was"] === label) return [{ code, label }]
    const found = known.territories.get((row["label"] ?? "").trim()) ?? []
    const chosen = choose(label, found)
    if (chosen !== null) return [{ code: chosen.code, label: chosen.label }]
    if (found.length === 0) problem("label", "territory_unknown", { territory: label })
    else problem("label", "territory_unclear", { territory: label, choices: found.slice(0, 6).map(named).join(" ; ") })
    return []
  })
  return territories.filter((one, index) => territories.findIndex((other) => other.code === one.code) === index)
}

function choose(typed: string, found: readonly KnownTerritory[]): KnownTerritory | null {
  const byCode = found.filter(({ officialCode }) => officialCode.toLowerCase() === typed.toLowerCase())
  if (byCode.length === 1) return byCode[0] ?? null
  const bracketed = /^(.+?)\s*\(([0-9A-Za-z-]{1,10})\)$/.exec(typed)
  const name = foldText(bracketed?.[1] ?? typed)
  const place = bracketed?.[2]?.toLowerCase()
  const exact = found.filter(
    (one) =>
      foldText(one.label) === name &&
      (place === undefined ||
        one.officialCode.toLowerCase() === place ||
        (one.level === "commune" && one.officialCode.toLowerCase().startsWith(place))),
  )
  const communes = exact.filter(({ level }) => level === "commune")
  if (communes.length === 1) return communes[0] ?? null
  return communes.length === 0 && exact.length === 1 ? (exact[0] ?? null) : null
}

function named({ label, officialCode }: KnownTerritory): string {
  return `${label} (${officialCode})`
}

function recognised(
  reading: Reading,
  parts: Subject["parts"],
  concepts: readonly { uri: string; name: string }[],
): Subject {
  const [typed, ...subdivisions] = parts
  const [concept, other] = concepts
  if (concept === undefined) {
    reading.remarks.push({ remark: "subject_free", details: { typed } })
    return { kind: "uncontrolled", parts, scheme: null, authorityId: null }
  }
  if (other !== undefined) {
    const names = concepts.map(({ name }) => name).join(", ")
    reading.remarks.push({ remark: "subject_several", details: { typed, names } })
    return { kind: "topic", parts, scheme: null, authorityId: null }
  }
  if (concept.name !== typed) {
    reading.remarks.push({ remark: "subject_named", details: { typed, name: concept.name } })
  }
  return { kind: "topic", parts: [concept.name, ...subdivisions], scheme: null, authorityId: concept.uri }
}

function partsOf(label: string): Subject["parts"] {
  const [heading, ...subdivisions] = cleanTexts(label.split(subdivisionMark))
  return [heading ?? label, ...subdivisions]
}

function sameSubject(one: Subject, other: Subject): boolean {
  return one.kind === other.kind && one.parts.join("|").toLowerCase() === other.parts.join("|").toLowerCase()
}
