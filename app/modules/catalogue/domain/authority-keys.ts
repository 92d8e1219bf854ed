import { identifierSchemes, identifiersOf } from "./authority-identifiers.ts"
import type { AuthorityName } from "./authority-name.ts"
import { foldText } from "./filing-title.ts"
import { keyNumber } from "./key-number.ts"
import type { Contributor } from "./record-description.ts"

/** By what a name is known: its letters, and what tells homonyms apart; accents, case, points and commas make no difference. */
export function nameKey({ kind, name, givenName, addition, dates }: AuthorityName): number {
  const told = addition === null ? "" : foldText(addition)
  return keyNumber(`${kind}|${foldText(name)}|${foldGiven(givenName)}|${told}|${yearsOf(dates)}`)
}

export function identifierKey(scheme: string, value: string): number {
  return keyNumber(`${scheme}:${value}`)
}

/** All by which a contributor is known, the surest first: identifiers that mean the same to everyone, then the name. */
export function contributorKeys(contributor: Contributor): [number, ...number[]] {
  const known = nameKey(contributor)
  if (contributor.authorityId === null && contributor.identifiers === undefined) return [known]
  const identifiers = identifiersOf(contributor)
  const sure = identifierSchemes.flatMap((scheme) => {
    const value = identifiers[scheme]
    return value === undefined ? [] : [identifierKey(scheme, value)]
  })
  const [first, ...others] = sure
  return first === undefined ? [known] : [first, ...others, known]
}

export type FiledName = { sortName: string; nearName: string; givenKey: string }

/** How a name files, and what it has in common with others that may be of the same person or body. */
export function filedName({ kind, name, givenName }: AuthorityName): FiledName {
  const folded = foldText(name)
  const givenKey = foldGiven(givenName)
  const sortName = (givenKey === "" ? folded : `${folded} ${givenKey}`) || name.toLowerCase()
  if (kind === "person" || kind === "family")
    return { sortName, nearName: `${kind}|${folded}|${givenKey[0] ?? ""}`, givenKey }
  // Plurals, small words and the order of words make no other body.
  const stems = folded.split(" ").flatMap((word) => (smallWords.has(word) ? [] : [word.replace(/(?<=...)[sx]$/, "")]))
  return { sortName, nearName: `${kind}|${stems.toSorted().join(" ") || folded}`, givenKey }
}

const smallWords = new Set("a au aux d de des du en et for l la le les of pour sur the".split(" "))

function foldGiven(givenName: string | null): string {
  return givenName === null ? "" : foldText(givenName)
}

function yearsOf(dates: string | null): string {
  return dates === null ? "" : (dates.match(/\d{2,4}/g) ?? []).join("-")
}
