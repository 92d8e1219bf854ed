import type { Contributor } from "./record-description.ts"

export const identifierSchemes = ["isni", "viaf", "idref", "bnf", "orcid", "wikidata"] as const
export type IdentifierScheme = (typeof identifierSchemes)[number]
export type AuthorityIdentifiers = Partial<Record<IdentifierScheme, string>>

/** The identifiers that a record gives of a contributor (UNIMARC $3 and $o), those that mean the same to everyone; numbers of one library program are left out. */
export function identifiersOf({ authorityId, identifiers }: Contributor): AuthorityIdentifiers {
  if (authorityId === null && identifiers === undefined) return none
  const found: AuthorityIdentifiers = {}
  for (const given of [authorityId ?? "", ...(identifiers ?? [])]) {
    const read = readIdentifier(given)
    if (read !== null) found[read.scheme] ??= read.value
  }
  return found
}

const none: AuthorityIdentifiers = {}

/** An identifier in any of its usual forms ("ISNI 0000 0001 2148 1006", "https://www.idref.fr/027715078", "(IDREF)027715078"), or null. */
export function readIdentifier(typed: string): { scheme: IdentifierScheme; value: string } | null {
  const text = typed.trim()
  if (text === "" || text.length > 200) return null
  for (const scheme of identifierSchemes) {
    const value = readers[scheme](text)
    if (value !== null) return { scheme, value }
  }
  return null
}

/** An identifier typed in the field of its scheme, bare or not; null when it is not one. */
export function readIdentifierOf(scheme: IdentifierScheme, typed: string): string | null {
  const text = typed.trim()
  return readers[scheme](text) ?? readers[scheme](`${scheme.toUpperCase()} ${text}`)
}

/** Where an identifier leads. */
export function identifierAddress(scheme: IdentifierScheme, value: string): string {
  return addresses[scheme] + value
}

const addresses: Record<IdentifierScheme, string> = {
  isni: "https://isni.org/isni/",
  viaf: "https://viaf.org/viaf/",
  idref: "https://www.idref.fr/",
  bnf: "https://catalogue.bnf.fr/ark:/12148/",
  orcid: "https://orcid.org/",
  wikidata: "https://www.wikidata.org/wiki/",
}

const sixteen =
  /^(?:(?:ISNI|ORCID|https?:\/\/(?:www\.)?(?:isni\.org\/isni|orcid\.org)\/)[\s:)]*)?(\d{4})[\s-]?(\d{4})[\s-]?(\d{4})[\s-]?(\d{3}[\dX])$/i

const readers: Record<IdentifierScheme, (text: string) => string | null> = {
  isni: (text) => (/orcid|\d-\d/i.test(text) ? null : sixteenOf(text, "")),
  orcid: (text) => (/^isni/i.test(text) || !/orcid|\d-\d/i.test(text) ? null : sixteenOf(text, "-")),
  viaf: (text) => /^(?:\(?VIAF[\s:)]*|https?:\/\/(?:www\.)?viaf\.org\/viaf\/)(\d{2,22})\/?$/i.exec(text)?.[1] ?? null,
  idref: (text) => {
    const ppn = /^(?:\(?IDREF[\s:)]*|https?:\/\/(?:www\.)?idref\.fr\/)?(\d{8}[\dX])(?:\/id)?$/i
      .exec(text)?.[1]
      ?.toUpperCase()
    return ppn !== undefined && isPpn(ppn) ? ppn : null
  },
  bnf: (text) => {
    const ark = /ark:\/12148\/(cb\d{8}[0-9a-z])/i.exec(text)?.[1] ?? /^BNF\s+(cb\d{8}[0-9a-z])$/i.exec(text)?.[1]
    return ark?.toLowerCase() ?? null
  },
  wikidata: (text) =>
    /^(?:WIKIDATA[\s:)]*|https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)(Q\d{1,12})$/i
      .exec(text)?.[1]
      ?.toUpperCase() ?? null,
}

/** ISO 7064 MOD 11-2, as ISNI and ORCID have it. */
function sixteenOf(text: string, separator: string): string | null {
  const groups = sixteen.exec(text)?.slice(1)
  if (groups === undefined) return null
  const value = groups.join("").toUpperCase()
  let total = 0
  for (const digit of value.slice(0, 15)) total = (total + Number(digit)) * 2
  const check = (12 - (total % 11)) % 11
  const isRight = value.at(15) === (check === 10 ? "X" : String(check))
  return isRight ? (value.match(/.{4}/g) ?? []).join(separator) : null
}

/** The check character of a PICA production number: weights 9 to 2, modulo 11. */
function isPpn(ppn: string): boolean {
  let total = 0
  for (let at = 0; at < 8; at += 1) total += Number(ppn.charAt(at)) * (9 - at)
  const check = (11 - (total % 11)) % 11
  return ppn.at(8) === (check === 10 ? "X" : String(check))
}
