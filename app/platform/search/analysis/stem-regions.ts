export interface Regions {
  /** Where the region in which verb endings are looked for begins. */
  rv: number
  /** After the first consonant that follows a vowel. */
  r1: number
  /** The same once more, within the first region. */
  r2: number
}

/** The three regions of a word whose consonant u, i and y are in capitals, as positions; the length of the word when there is none. */
export function regionsOf(word: string): Regions {
  const r1 = afterVowelAndConsonant(word, 0)
  return { rv: verbRegion(word), r1, r2: afterVowelAndConsonant(word, r1) }
}

function verbRegion(word: string): number {
  if (/^[aeiouyâàëéêèïîôûù]{2}./.test(word)) return 3
  // Words whose usual region would hide what sets them apart: pari, colis, tapis, nié.
  if (/^(?:par|col|tap|ni[aeiouyâàëéêèïîôûù])/.test(word)) return 3
  const vowel = word.slice(1).search(/[aeiouyâàëéêèïîôûù]/)
  return vowel === -1 ? word.length : vowel + 2
}

function afterVowelAndConsonant(word: string, from: number): number {
  const found = /[aeiouyâàëéêèïîôûù][^aeiouyâàëéêèïîôûù]/.exec(word.slice(from))
  return found === null ? word.length : from + found.index + 2
}
