import type { ReadName } from "../../domain/cite/name-text.ts"
import type { Contributor } from "../../domain/record-description.ts"
import { cleanText } from "../../domain/text.ts"
import { escapeLatex } from "./escape-latex.ts"
import { plainText } from "./latex-text.ts"
import { splitOutside } from "./split-outside.ts"

// Bodies that people type without the braces that would say so.
const bodyWords =
  /^(?:agence|assembl[ée]e|association|caisse|centre|collectif|comit[ée]|commissariat|commission|communaut[ée]|conseil|cour|d[ée]l[ée]gation|d[ée]partement|direction|f[ée]d[ée]ration|fondation|groupe|haut[- ]|inspection|institut|laboratoire|m[ée]tropole|minist[èe]re|mission|observatoire|office|organisation|pr[ée]fecture|r[ée]gion|r[ée]seau|secr[ée]tariat|service|soci[ée]t[ée]|syndicat|union|universit[ée]|ville)(?![\p{L}])/iu

/** Reads a list of names ("Last, First and {Body} and First von Last and others"), in BibTeX's rules. */
export function readBibtexNames(latex: string): ReadName[] {
  return splitOutside(latex.replace(/\s+/g, " "), / and /iy).flatMap((name) => readName(name.trim()) ?? [])
}

/** A name as BibTeX writes it: a body between braces, a person with the family name first. */
export function writeBibtexName({ kind, name, givenName }: Contributor): string {
  if (kind !== "person") return `{${escapeLatex(name)}}`
  const family = needsBraces(name) ? `{${escapeLatex(name)}}` : escapeLatex(name)
  // A family name alone is read as such when it is one word; more words would be taken for a given name.
  if (givenName === null) return /^\p{L}[\p{Ll}'’-]+$/u.test(name) ? name : `{${escapeLatex(name)}}`
  return `${family}, ${needsBraces(givenName) ? `{${escapeLatex(givenName)}}` : escapeLatex(givenName)}`
}

function needsBraces(text: string): boolean {
  return /,|(?:^|\s)and(?:\s|$)/i.test(text)
}

function readName(latex: string): ReadName | null {
  if (latex === "" || /^others$/i.test(latex)) return null
  const whole = text(latex)
  if (whole === "") return null
  const parts = splitOutside(latex, / ?, ?/y)
  if (parts.length === 1) {
    if (isBraced(latex)) return { kind: "body", name: whole, givenName: null }
    return readDirectName(latex, whole)
  }
  const [family = "", ...rest] = parts.map(text)
  const given = (rest.length === 2 ? [rest[1] ?? "", rest[0] ?? ""] : rest).filter((part) => part !== "").join(", ")
  if (family === "") return { kind: "body", name: given, givenName: null }
  return { kind: "person", name: family, givenName: given === "" ? null : given }
}

/** "First von Last": the family name begins at the first word in lower case, or is the last word. */
function readDirectName(latex: string, whole: string): ReadName {
  const words = splitOutside(latex, /[ ~]/y)
    .map(text)
    .filter((word) => word !== "")
  if (bodyWords.test(whole) || (words.length === 1 && /^[\p{Lu}\p{N}]{2,}$/u.test(whole))) {
    return { kind: "body", name: whole, givenName: null }
  }
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(word))
  const at = particle > 0 ? particle : words.length - 1
  const given = words.slice(0, at).join(" ")
  return { kind: "person", name: words.slice(at).join(" "), givenName: given === "" ? null : given }
}

function text(latex: string): string {
  return cleanText(plainText(latex).text)
}

/** Whether one pair of braces holds the whole. */
function isBraced(latex: string): boolean {
  if (!latex.startsWith("{") || !latex.endsWith("}")) return false
  let depth = 0
  for (let at = 0; at < latex.length - 1; at += 1) {
    if (latex[at] === "{") depth += 1
    else if (latex[at] === "}") depth -= 1
    if (depth === 0) return false
  }
  return true
}
