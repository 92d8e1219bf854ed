const longest = 60

/** One spelling for a word: lower case, composed accents, plain ligatures; "Œuvre" → "oeuvre", "ﬁn" → "fin", "ÉTÉ" → "été". */
export function spell(raw: string): string {
  const lower = raw.toLowerCase()
  const word = /^[a-z0-9àâäçèéêëîïôöùûü]*$/.test(lower) ? lower : respell(lower)
  return word.length > longest ? word.slice(0, longest).toWellFormed() : word
}

/** Without accents: "événement" → "evenement". */
export function unaccented(word: string): string {
  return /^[a-z0-9]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC")
}

/** What a word and its plural share once the accents are off: the class in which spellings of one word meet. */
export function bare(word: string): string {
  const plain = unaccented(word)
  return plain.length > 3 && /[^\d][sx]$/.test(plain) ? plain.slice(0, -1) : plain
}

function respell(lower: string): string {
  return lower
    .toWellFormed()
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replace(/[^\p{L}\p{N}\p{M}]/gu, "")
    .normalize("NFC")
}
