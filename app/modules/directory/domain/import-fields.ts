import { dayOfSerial } from "#platform/kernel/serial-day.ts"
import { searchable } from "./compare-names.ts"

export type ImportKind = "structures" | "people"

/** What a column of a table brought in may hold, with the headings by which it is known. */
const known: Record<ImportKind, Record<string, string>> = {
  structures: {
    name: "nom|structure|raison sociale|denomination|organisme|name|nom de la structure",
    shortName: "sigle|nom court|acronyme|acronym",
    kind: "genre|type|categorie|kind|type de structure|statut",
    siret: "siret|numero siret|n siret",
    rna: "rna|numero rna|n rna",
    street: "adresse|rue|voie|street|address|rue lieu",
    postalCode: "code postal|cp|postal code",
    city: "commune|ville|localite|town|city",
    email: "courriel|email|e mail|mail|adresse electronique|adresse electronique de la structure",
    phone: "telephone|tel|phone|numero de telephone|n de telephone",
    website: "site|site web|site internet|url|website",
    presentation: "presentation|description|objet",
    year: "adhesion|annee d adhesion|annee|adhesions|year",
  },
  people: {
    givenName: "prenom|first name|given name",
    familyName: "nom|nom de famille|last name|family name|surname",
    email: "courriel|email|e mail|mail|adresse electronique",
    phone: "telephone|tel|tel fixe|telephone fixe|phone|numero de telephone|n de telephone",
    mobile: "mobile|portable|tel mobile|telephone portable",
    title: "fonction|poste|titre|title|function|fonctions",
    structure: "structure|organisme|employeur|organisation|organization|company",
    siret: "siret|siret de la structure",
    city: "commune|ville|commune de la structure|town|city",
    structureKind: "genre|type de structure|genre de la structure",
    fromOn: "depuis|date de debut|debut|since|depuis le",
    note: "note|commentaire|commentaires|remarque|remarques|observation|observations|notes",
  },
}

export function importFields(kind: ImportKind): string[] {
  return Object.keys(known[kind])
}

/** For each heading, the field that it probably names, each field once; "" for a column to be left out. */
export function suggestMapping(kind: ImportKind, headings: readonly string[]): string[] {
  const taken = new Set<string>()
  return headings.map((heading) => {
    const wanted = searchable(heading)
    const found = Object.entries(known[kind]).find(
      ([field, names]) => !taken.has(field) && (names.split("|").includes(wanted) || searchable(field) === wanted),
    )
    if (found === undefined) return ""
    taken.add(found[0])
    return found[0]
  })
}

/** What must be matched before anything is brought in. */
export function missingField(kind: ImportKind, mapping: readonly string[]): string | undefined {
  const needed = kind === "structures" ? "name" : "familyName"
  return mapping.includes(needed) ? undefined : needed
}

/** The cells of a line by field; columns left out are dropped, and so are fields that do not exist. */
export function fieldsOf(mapping: readonly string[], cells: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [index, field] of mapping.entries()) if (field !== "") fields[field] = (cells[index] ?? "").trim()
  for (const field of ["phone", "mobile"]) if (fields[field] !== undefined) fields[field] = phoneOf(fields[field])
  return fields
}

/** A French number that a spreadsheet took for a figure, and that lost its first 0 or its + there; what is none comes back as it is. */
export function phoneOf(cell: string): string {
  const match = /^(33)?([1-9])(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(cell)
  if (match === null) return cell
  const [, country, first, ...pairs] = match
  return [country === undefined ? `0${first}` : `+33 ${first}`, ...pairs].join(" ")
}

/** A day as people write it (3/5/2021, 03-05-2021, 2021-05-03) or as a spreadsheet counts it (44319) as ISO 8601; what is none comes back as it is. */
export function isoDay(typed: string): string {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed)
  if (match === null) return dayOfSerial(typed) ?? typed
  return `${match[3]}-${match[2]?.padStart(2, "0")}-${match[1]?.padStart(2, "0")}`
}
