import { writeMarcXmlRecord } from "#modules/catalogue/index.server.ts"
import type { MarcField, MarcRecord } from "#modules/catalogue/index.ts"
import { metadataFormats } from "./oai/metadata-formats.ts"

const attributesOf = {
  marcxml: schemaOf("marcxml"),
  unimarc: `${schemaOf("unimarc")} format="UNIMARC" type="Bibliographic"`,
}

/**
 * A UNIMARC record as one XML element with its namespace, in MARCXML ("marcxml") or in MarcXchange, ISO 25577 ("unimarc"). What the
 * schemas of both refuse is mended: leader, indicators, fields without content or with an impossible tag.
 */
export function writeMarcElement(record: MarcRecord, dialect: keyof typeof attributesOf): string {
  const fields = record.fields.flatMap(validField)
  return writeMarcXmlRecord({ leader: validLeader(record.leader), fields }, attributesOf[dialect])
}

function schemaOf(prefix: "marcxml" | "unimarc"): string {
  const { namespace, schema } = metadataFormats[prefix]
  return ` xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${schema}"`
}

/** The schema wants "4500" at the end, which says the same as UNIMARC's "450 ". */
function validLeader(leader: string): string {
  const at = (place: number, form: RegExp, otherwise: string) => {
    const sign = leader.charAt(place)
    return form.test(sign) ? sign : otherwise
  }
  const status = at(5, /[\dA-Za-z ]/, "n")
  const type = at(6, /[\dA-Za-z]/, "a")
  const coded = [7, 8, 9].map((place) => at(place, /[\dA-Za-z ]/, " ")).join("")
  const more = [17, 18, 19].map((place) => at(place, /[\dA-Za-z ]/, " ")).join("")
  return `00000${status}${type}${coded}2200000${more}4500`
}

function validField(field: MarcField): MarcField[] {
  if (field.kind === "control") return /^00[1-9A-Za-z]$/.test(field.tag) ? [field] : []
  const subfields = field.subfields.filter(([code]) => /^[\dA-Za-z!"#$%&'()*+,\-./:;<=>?{}_^`~[\]\\]$/.test(code))
  const isTag = /^(?:0(?:[1-9A-Z][\dA-Z]|[1-9a-z][\da-z])|[1-9A-Z][\dA-Z]{2}|[1-9a-z][\da-z]{2})$/.test(field.tag)
  if (!isTag || subfields.length === 0) return []
  return [{ ...field, ind1: indicator(field.ind1), ind2: indicator(field.ind2), subfields }]
}

function indicator(sign: string): string {
  return /^[\da-z ]$/.test(sign) ? sign : " "
}
