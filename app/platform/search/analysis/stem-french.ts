import { regionsOf } from "./stem-regions.ts"
import type { Stemming } from "./stem-suffixes.ts"
import { dropResidue, dropStandardSuffix, dropVerbSuffix, dropVerbSuffixInI } from "./stem-suffixes.ts"

const vowels = "aeiouyâàëéêèïîôûù"

/**
 * The stem of a French word in lower case, without elision; its accents count: "châtiment" → "chât", "chat" → "chat".
 * After the algorithm published by the Snowball project (French, version 3.1, BSD-3-Clause), against whose word list it is tested.
 */
export function stemFrench(word: string): string {
  const marked = markConsonants(word)
  const stemming: Stemming = { text: marked, ...regionsOf(marked) }
  if (dropStandardSuffix(stemming) || dropVerbSuffixInI(stemming) || dropVerbSuffix(stemming)) {
    stemming.text = stemming.text.replace(/Y$/, "i").replace(/ç$/, "c")
  } else {
    dropResidue(stemming)
  }
  return unmark(unaccent(undouble(stemming.text)))
}

/** Writes in capitals the u, i and y that sound as consonants, and H before a vowel that carried a diaeresis. */
function markConsonants(word: string): string {
  const letters = [...word]
  for (let at = 0; at < letters.length; at += 1) {
    while (markAt(letters, at)) {
      // Several rules may apply at one place, one after the other.
    }
  }
  return letters.join("")
}

function markAt(letters: string[], at: number): boolean {
  const [here = "", next = "", afterNext = ""] = letters.slice(at, at + 3)
  if (isVowel(here) && (next === "u" || next === "i" ? isVowel(afterNext) : next === "y")) {
    letters[at + 1] = next.toUpperCase()
  } else if (here === "ë" || here === "ï") {
    letters.splice(at, 1, "H", here === "ë" ? "e" : "i")
  } else if (here === "y" && isVowel(next)) {
    letters[at] = "Y"
  } else if (here === "q" && next === "u") {
    letters[at + 1] = "U"
  } else {
    return false
  }
  return true
}

function isVowel(letter: string): boolean {
  return letter !== "" && vowels.includes(letter)
}

function undouble(text: string): string {
  return /(?:enn|onn|ett|ell|eill)$/.test(text) ? text.slice(0, -1) : text
}

function unaccent(text: string): string {
  return text.replace(/[éè]([^aeiouyâàëéêèïîôûù]+)$/, "e$1")
}

function unmark(text: string): string {
  return text.replace(/He|Hi|[IUYH]/g, (mark) =>
    mark === "He" ? "ë" : mark === "Hi" ? "ï" : mark === "H" ? "" : mark.toLowerCase(),
  )
}
