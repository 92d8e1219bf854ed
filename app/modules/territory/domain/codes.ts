/**
 * An INSEE commune code from what people type or a spreadsheet left of it: `2a004` and `1053` (the leading zero eaten)
 * are read as `2A004` and `01053`; null when it cannot be one. Source: INSEE, code officiel géographique.
 */
export function parseCommuneCode(text: string): string | null {
  const code = text.trim().toUpperCase()
  const padded = /^\d{4}$/.test(code) ? `0${code}` : code
  return /^(?:0[1-9]|[1-9]\d|2[AB])\d{3}$/.test(padded) && !/^(?:96|99)/.test(padded) ? padded : null
}

/** A postal code of five digits, spaces allowed (`31 000`), or null. */
export function parsePostalCode(text: string): string | null {
  const code = text.replaceAll(/\s/g, "")
  return /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(code) ? code : null
}

/** A SIREN of nine digits, spaces allowed, or null. No control key: some historic EPCI numbers fail it. */
export function parseSiren(text: string): string | null {
  const code = text.replaceAll(/\s/g, "")
  return /^\d{9}$/.test(code) ? code : null
}

/** A département code: 01 to 95, 2A, 2B, 971 to 989; `1` and `2a` are read as `01` and `2A`; null otherwise. */
export function parseDepartementCode(text: string): string | null {
  const code = text.trim().toUpperCase()
  const padded = /^\d$/.test(code) ? `0${code}` : code
  return /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[4-9])$/.test(padded) ? padded : null
}

/** A région code of the 2016 map (two digits, or three for an overseas collectivity), or null. */
export function parseRegionCode(text: string): string | null {
  const code = text.trim()
  return /^(?:\d{2}|97[5-8]|98[4-9])$/.test(code) ? code : null
}

/** The département a commune code lies in: `31555` gives 31, `97411` gives 974. */
export function departementOfCommuneCode(code: string): string {
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2)
}

export type QpvCode = {
  code: string
  generation: 2014 | 2024
  departement: string
  /** 2024 only: N new, M a quarter of 2015 with another outline, I a quarter of 2015 unchanged, C Mayotte's. */
  origin: "N" | "M" | "I" | "C" | null
}

/**
 * A priority neighbourhood's code: `QNXXXYYZ` for the generation of 2024, `QPdddnnn` for that of 2014, either case; null
 * otherwise. XXX is a département on three characters: 031, 02A, 974. Seventeen codes of Mayotte end in C.
 */
export function parseQpvCode(text: string): QpvCode | null {
  const code = text.trim().toUpperCase()
  const match = /^Q(?:N(?<recent>\d[0-9AB]\d|02[AB])\d{2}(?<origin>[NMIC])|P(?<older>\d[0-9AB]\d|02[AB])\d{3})$/.exec(
    code,
  )
  const area = match?.groups?.recent ?? match?.groups?.older
  const departement = area === undefined ? null : parseDepartementCode(area.startsWith("0") ? area.slice(1) : area)
  if (departement === null) return null
  const origin = match?.groups?.origin as "N" | "M" | "I" | "C" | undefined
  return { code, generation: origin === undefined ? 2014 : 2024, departement, origin: origin ?? null }
}

/**
 * The days between which a priority neighbourhood is one: the generation of 2014 from 1 January 2015; that of 2024 from
 * 1 January 2024 in metropolitan France, a year later overseas, where the older one lasted as long.
 */
export function qpvValidity({ generation, departement }: QpvCode): { valid_from: string; valid_to: string | null } {
  const renewed = departement.length > 2 ? "2025-01-01" : "2024-01-01"
  return generation === 2024 ? { valid_from: renewed, valid_to: null } : { valid_from: "2015-01-01", valid_to: renewed }
}

/** A contrat de ville's code as the national list writes it: CV and three digits, or null. */
export function parseContratCode(text: string): string | null {
  const code = text.trim().toUpperCase()
  return /^CV\d{3}$/.test(code) ? code : null
}
