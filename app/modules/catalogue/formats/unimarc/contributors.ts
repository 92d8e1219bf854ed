import type { MarcDataField, MarcRecord } from "../../domain/marc-record.ts"
import { dataFields, subfieldValues } from "../../domain/marc-record.ts"
import type { Contributor } from "../../domain/record-description.ts"
import { cleanText, cleanTexts } from "../../domain/text.ts"
import { allTexts, firstText, splitRepeated } from "./subfields.ts"

// What cataloguers type where a name is compulsory and there is none.
const placeholders =
  /^(?:\[?(?:collectif|anonyme|s\.?\s?[an]\.?|n\.?\s?c\.?|sans auteur|auteurs? (?:divers|inconnus?))\]?)$/i

/** Reads the responsibility block (UNIMARC 700 to 722); words that stand for "no author" are left out. */
export function readContributors(record: MarcRecord): Contributor[] {
  const fields = dataFields(record, "700", "701", "702", "710", "711", "712", "720", "721", "722")
  const contributors = fields
    .flatMap((field) => splitRepeated(field, "a"))
    .flatMap((field) => readContributor(field) ?? [])
  const seen = new Map<string, Contributor>()
  for (const contributor of contributors) {
    const key = [contributor.kind, contributor.name, contributor.givenName, contributor.dates].join("|").toLowerCase()
    const known = seen.get(key)
    if (known === undefined) seen.set(key, contributor)
    else known.functions = [...new Set([...known.functions, ...contributor.functions])]
  }
  return [...seen.values()]
}

function readContributor(field: MarcDataField): Contributor | null {
  const raw = firstText(field, "a")
  if (raw === null || placeholders.test(raw)) return null
  const kind = kindOf(field)
  const { name, givenName } = kind === "person" ? personName(raw, allTexts(field, "b", " ")) : wholeName(raw, field)
  return {
    kind,
    name,
    givenName,
    addition: additionOf(field, kind),
    dates: firstText(field, "f"),
    functions: [...new Set(cleanTexts(subfieldValues(field, "4")).map((code) => code.slice(0, 3)))],
    rank: field.tag.endsWith("0") ? "main" : field.tag.endsWith("1") ? "equal" : "secondary",
    authorityId: firstText(field, "3") ?? firstText(field, "9"),
    ...identifiersOf(field),
  }
}

/** $o says who it is for everyone (ISNI, IdRef…), and may come several times. */
function identifiersOf(field: MarcDataField): { identifiers?: string[] } {
  const given = cleanTexts(subfieldValues(field, "o"))
  return given.length === 0 ? {} : { identifiers: [...new Set(given)] }
}

function kindOf(field: MarcDataField): Contributor["kind"] {
  if (field.tag.startsWith("70")) return "person"
  if (field.tag.startsWith("72")) return "family"
  return field.ind1 === "1" ? "meeting" : "body"
}

/** "Bachelard" + ", Gaston", "BACHELARD (Gaston)" and "Bachelard, Gaston" are all ways to type the same thing. */
function personName(entry: string, rest: string | null): { name: string; givenName: string | null } {
  const name = entry.replace(/[\s,]+$/, "")
  if (rest !== null) return { name, givenName: cleanText(rest.replace(/^[\s,]+|[\s,]+$/g, "")) || null }
  const bracketed = /^(\S[^()]*?)\s*\(([^()]+)\)$/.exec(name)
  if (bracketed?.[1] && bracketed[2]) return { name: bracketed[1], givenName: bracketed[2].trim() }
  const [family, given, more] = name.split(/\s*,\s+/)
  if (family && given && more === undefined) return { name: family, givenName: given }
  return { name, givenName: null }
}

function wholeName(entry: string, field: MarcDataField): { name: string; givenName: null } {
  const subdivisions = allTexts(field, "b", ". ")
  return { name: subdivisions === null ? entry : `${entry}. ${subdivisions}`, givenName: null }
}

function additionOf(field: MarcDataField, kind: Contributor["kind"]): string | null {
  return allTexts(field, kind === "meeting" ? "cde" : kind === "person" ? "dc" : "c", ", ")
}
