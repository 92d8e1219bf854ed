import type { Regions } from "./stem-regions.ts"

/** A word on its way to its stem: what is left of it, and where its regions began. */
export interface Stemming extends Regions {
  text: string
}

const vowel = /[aeiouyâàëéêèïîôûù]$/

const standard = longestFirst(
  "ance iqUe isme able iste eux ances iqUes ismes ables istes atrice ateur ation atrices ateurs ations logie logies",
  "usion ution usions utions ence ences ement ements ité ités if ive ifs ives eaux aux oux euse euses",
  "issement issements amment emment ment ments",
)
const verbalInI = longestFirst(
  "îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent issais issait",
  "issant issante issantes issants isse issent isses issez issiez issions issons it",
)
const verbal = longestFirst(
  "ions é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez",
  "âmes ât âtes a ai aIent ait ant ante antes ants as asse assent asses assiez assions ais aise aises eais",
)
const residual = longestFirst("ion ier ière Ier Ière e")

/** True when the word ended with a noun's or adjective's ending that could go; adverbs lose theirs and answer false, for the verb's turn. */
export function dropStandardSuffix(stemming: Stemming): boolean {
  const suffix = standard.find((candidate) => stemming.text.endsWith(candidate))
  if (suffix === undefined) return false
  const at = stemming.text.length - suffix.length
  const base = stemming.text.slice(0, at)
  const inRv = at >= stemming.rv
  const inR1 = at >= stemming.r1
  const inR2 = at >= stemming.r2
  switch (suffix) {
    case "eaux":
      return replace(stemming, `${base}eau`)
    case "aux":
      return inR1 && replace(stemming, `${base}al`)
    case "oux":
      return /[bhjlnp]$/.test(base) && replace(stemming, `${base}ou`)
    case "euse":
    case "euses":
      return inR2 ? replace(stemming, base) : inR1 && replace(stemming, `${base}eux`)
    case "issement":
    case "issements":
      return inR1 && base !== "" && !vowel.test(base) && replace(stemming, base)
    case "amment":
      return inRv && !replace(stemming, `${base}ant`)
    case "emment":
      return inRv && !replace(stemming, `${base}ent`)
    case "ment":
    case "ments":
      return vowel.test(base) && at - 1 >= stemming.rv && !replace(stemming, base)
    case "ement":
    case "ements":
      return inRv && replace(stemming, base) && dropBeforeEment(stemming)
    default:
      return inR2 && dropInR2(stemming, suffix, base)
  }
}

function dropInR2(stemming: Stemming, suffix: string, base: string): boolean {
  if (/^logies?$/.test(suffix)) return replace(stemming, `${base}log`)
  if (/^u[st]ions?$/.test(suffix)) return replace(stemming, `${base}u`)
  if (/^ences?$/.test(suffix)) return replace(stemming, `${base}ent`)
  replace(stemming, base)
  if (/^at(?:rice|eur|ion)s?$/.test(suffix)) dropIc(stemming)
  if (/^ités?$/.test(suffix)) dropBeforeIte(stemming)
  if (/^i(?:f|ve)s?$/.test(suffix) && dropIfInR2(stemming, "at")) dropIc(stemming)
  return true
}

function dropBeforeEment(stemming: Stemming): true {
  if (stemming.text.endsWith("iv")) {
    if (dropIfInR2(stemming, "iv")) dropIfInR2(stemming, "at")
  } else if (stemming.text.endsWith("eus")) {
    const at = stemming.text.length - 3
    if (!dropIfInR2(stemming, "eus") && at >= stemming.r1) replace(stemming, `${stemming.text.slice(0, at)}eux`)
  } else if (/[iI]èr$/.test(stemming.text)) {
    const at = stemming.text.length - 3
    if (at >= stemming.rv) replace(stemming, `${stemming.text.slice(0, at)}i`)
  } else if (!dropIfInR2(stemming, "abl")) {
    dropIfInR2(stemming, "iqU")
  }
  return true
}

function dropBeforeIte(stemming: Stemming): void {
  if (stemming.text.endsWith("abil")) {
    if (!dropIfInR2(stemming, "abil")) replace(stemming, `${stemming.text.slice(0, -4)}abl`)
  } else if (stemming.text.endsWith("ic")) {
    dropIc(stemming)
  } else {
    dropIfInR2(stemming, "iv")
  }
}

function dropIc(stemming: Stemming): void {
  if (stemming.text.endsWith("ic") && !dropIfInR2(stemming, "ic")) replace(stemming, `${stemming.text.slice(0, -2)}iqU`)
}

function dropIfInR2(stemming: Stemming, suffix: string): boolean {
  const at = stemming.text.length - suffix.length
  return stemming.text.endsWith(suffix) && at >= stemming.r2 && replace(stemming, stemming.text.slice(0, at))
}

/** Verb endings in -i-, after a consonant. */
export function dropVerbSuffixInI(stemming: Stemming): boolean {
  const suffix = findInRv(stemming, verbalInI)
  if (suffix === undefined) return false
  const at = stemming.text.length - suffix.length
  const before = stemming.text[at - 1]
  if (at - 1 < stemming.rv || before === undefined || before === "H" || vowel.test(before)) return false
  return replace(stemming, stemming.text.slice(0, at))
}

/** The other verb endings. */
export function dropVerbSuffix(stemming: Stemming): boolean {
  const suffix = findInRv(stemming, verbal)
  if (suffix === undefined) return false
  const at = stemming.text.length - suffix.length
  const base = stemming.text.slice(0, at)
  if (suffix === "ions") return at >= stemming.r2 && replace(stemming, base)
  // Balais, calais, palais; mauvais; déplais.
  if (/^aise?s?$/.test(suffix)) return !/(?:^.al|auv|épl)$/.test(base) && replace(stemming, base)
  const takesE = /^(?:â|a)/.test(suffix) && base.endsWith("e") && at - 1 >= stemming.rv
  return replace(stemming, takesE ? base.slice(0, -1) : base)
}

/** What is left to take when no ending was found: a plural s, -ion, -ier, a mute e. */
export function dropResidue(stemming: Stemming): void {
  stemming.text = stemming.text.replace(/(Hi|[^aiouès])s$/, "$1")
  const suffix = findInRv(stemming, residual)
  if (suffix === undefined) return
  const at = stemming.text.length - suffix.length
  const base = stemming.text.slice(0, at)
  if (suffix === "e") replace(stemming, base)
  else if (suffix !== "ion") replace(stemming, `${base}i`)
  else if (at >= stemming.r2 && at - 1 >= stemming.rv && /[st]$/.test(base)) replace(stemming, base)
}

function findInRv(stemming: Stemming, suffixes: readonly string[]): string | undefined {
  const room = stemming.text.length - stemming.rv
  return suffixes.find((candidate) => candidate.length <= room && stemming.text.endsWith(candidate))
}

function replace(stemming: Stemming, text: string): true {
  stemming.text = text
  return true
}

function longestFirst(...lists: string[]): readonly string[] {
  return lists.flatMap((list) => list.split(" ")).sort((one, other) => other.length - one.length)
}
