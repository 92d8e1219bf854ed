export type HostNumber = { volume: string | null; issue: string | null }

const volumeWord = /^(?:vol(?:ume)?s?|tome|t|année|annee|v)\b\.?\s*/i
const issueWord = /^(?:n(?:um[ée]ro|o|r)?s?\b|n\s*[°º]s?|numéros?|issue|fasc(?:icule)?|hors[- ]série)\.?\s*[°º]?\s*/i

/** Cuts the number of an issue as typed ("vol. 12, n° 3", "n° 45", "45", "12(3)") into volume and issue. */
export function splitHostNumber(typed: string | null): HostNumber {
  const text = typed?.trim() ?? ""
  if (text === "") return { volume: null, issue: null }
  const bracketed = /^(\d+)\s*\((\d[\d-]*)\)$/.exec(text)
  if (bracketed) return { volume: bracketed[1] ?? null, issue: bracketed[2] ?? null }
  const number: HostNumber = { volume: null, issue: null }
  const rest: string[] = []
  for (const part of text.split(/\s*[,;]\s*/)) {
    const volume = volumeWord.exec(part)
    if (volume && number.volume === null && part.length > volume[0].length) number.volume = part.slice(volume[0].length)
    else rest.push(part)
  }
  if (rest.length > 0) number.issue = withoutIssueWord(rest.join(", "))
  return number
}

/** The number of an issue as we write it: "vol. 12, n° 3"; an issue that is not a number stands as it is ("hors-série"). */
export function joinHostNumber({ volume, issue }: HostNumber): string | null {
  const parts: string[] = []
  if (volume !== null) parts.push(`vol. ${volume}`)
  if (issue !== null) parts.push(/^\d/.test(issue) ? `n° ${issue}` : issue)
  return parts.length > 0 ? parts.join(", ") : null
}

function withoutIssueWord(text: string): string {
  const word = issueWord.exec(text)
  if (word === null || /^hors/i.test(word[0])) return text
  const rest = text.slice(word[0].length)
  return /^\d/.test(rest) ? rest : text
}
