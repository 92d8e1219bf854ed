import type { MarcDataField, MarcField, MarcRecord } from "../../domain/marc-record.ts"
import { dataFields } from "../../domain/marc-record.ts"
import type { CoveredTerritory } from "../../domain/record-description.ts"
import { firstText } from "./subfields.ts"

/** The code of our territories as a system of headings: UNIMARC 607 $2, the territory's identity in $3. */
const territoryScheme = "maillage-territoire"

/** Reads the territories covered (607 with our $2): other places named are subjects. */
export function readTerritories(record: MarcRecord): CoveredTerritory[] {
  const territories = dataFields(record, "607").flatMap((field) => {
    const [code, label] = [firstText(field, "3"), firstText(field, "a")]
    return isTerritory(field) && code !== null && label !== null ? [{ code, label }] : []
  })
  return territories.filter(({ code }, index) => territories.findIndex((other) => other.code === code) === index)
}

/** Whether a 607 field names one of our territories. */
export function isTerritory(field: MarcDataField): boolean {
  return field.tag === "607" && firstText(field, "2") === territoryScheme && firstText(field, "3") !== null
}

export function territoryField({ code, label }: CoveredTerritory): MarcField {
  return {
    kind: "data",
    tag: "607",
    ind1: " ",
    ind2: " ",
    subfields: [
      ["3", code],
      ["a", label],
      ["2", territoryScheme],
    ],
  }
}
