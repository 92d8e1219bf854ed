export interface VCardPerson {
  id: string
  givenName: string
  familyName: string
  email: string | null
  phone: string
  mobile: string
  functions: readonly { title: string; structure: string; email: string | null; phone: string }[]
  skills: readonly string[]
}

/**
 * People as vCard 4.0 (RFC 6350): CRLF line ends, values escaped (section 3.4), lines folded at 75 octets (section 3.2). Running functions are ORG
 * and TITLE, grouped; skills are CATEGORIES. The note of the staff stays home.
 */
export function writeVCards(people: readonly VCardPerson[]): string {
  return people.map(writeVCard).join("")
}

function writeVCard(person: VCardPerson): string {
  const { givenName, familyName, functions, skills } = person
  const lines = [
    "BEGIN:VCARD",
    "VERSION:4.0",
    `UID:urn:uuid:${person.id}`,
    "KIND:individual",
    `FN:${escaped([givenName, familyName].filter(Boolean).join(" "))}`,
    `N:${escaped(familyName)};${escaped(givenName)};;;`,
  ]
  if (person.email !== null) lines.push(`EMAIL;PREF=1:${escaped(person.email)}`)
  if (person.phone !== "") lines.push(`TEL;TYPE="voice,work":${escaped(person.phone)}`)
  if (person.mobile !== "") lines.push(`TEL;TYPE="voice,cell":${escaped(person.mobile)}`)
  for (const [index, { title, structure, email, phone }] of functions.entries()) {
    const group = `f${index + 1}`
    lines.push(`${group}.ORG:${escaped(structure)}`)
    if (title !== "") lines.push(`${group}.TITLE:${escaped(title)}`)
    if (email !== null) lines.push(`${group}.EMAIL;TYPE=work:${escaped(email)}`)
    if (phone !== "") lines.push(`${group}.TEL;TYPE="voice,work":${escaped(phone)}`)
  }
  if (skills.length > 0) lines.push(`CATEGORIES:${skills.map(escaped).join(",")}`)
  lines.push("END:VCARD")
  return lines.map((line) => `${folded(line)}\r\n`).join("")
}

function escaped(value: string): string {
  return value
    .replaceAll(/[\\,;]/g, "\\$&")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, " ")
}

/** A line of at most 75 octets, then others that begin with a space; a character is never cut. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ""
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > 75) {
      parts.push(part)
      part = " "
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join("\r\n")
}
