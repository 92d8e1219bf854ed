/** The signs that usually stand between several values of one cell, under the names that a form gives them. */
export const namedSeparators = { semicolon: ";", bar: "|", comma: ",", slash: "/", tab: "\t" } as const

export type SeparatorName = keyof typeof namedSeparators

export const separatorNames = Object.keys(namedSeparators) as SeparatorName[]

/** Signs as chosen in a form, those with a name and those typed besides, in one text. */
export function signsChosen(names: readonly string[], typed: string): string {
  const signs = separatorNames.filter((name) => names.includes(name)).map((name) => namedSeparators[name])
  return [...new Set([...signs, ...typed.replace(/\s/g, "")])].join("")
}

/** The other way round: what a form shows of the signs chosen. */
export function signsShown(signs: readonly string[]): { names: SeparatorName[]; typed: string } {
  const named: readonly string[] = Object.values(namedSeparators)
  return {
    names: separatorNames.filter((name) => signs.includes(namedSeparators[name])),
    typed: signs.filter((sign) => !named.includes(sign)).join(""),
  }
}

/** Cuts a cell at the signs chosen for the table, and at its line ends. */
export function cutValues(cell: string, separators: readonly string[]): string[] {
  return separators.reduce<string[]>((parts, sign) => parts.flatMap((part) => part.split(sign)), cell.split(/[\r\n]+/))
}

/**
 * The same for names of people, in which a comma stands between family and given name ("Durand, Marie"): it cuts only what reads as
 * whole names one after the other ("Marie Durand, Paul Le Goff").
 */
export function cutNames(cell: string, separators: readonly string[]): string[] {
  const others = separators.filter((sign) => sign !== ",")
  const parts = cutValues(cell, others)
  return others.length === separators.length ? parts : parts.flatMap(cutAtCommas)
}

/** The same for web addresses and DOIs, which hold such signs themselves: cut only where another one begins. */
export function cutAddresses(cell: string, separators: readonly string[]): string[] {
  return cell.split(/[\r\n]+/).flatMap((line) => {
    const parts = line.split(/(?=(?:https?|ftp):\/\/|\bdoi:|(?<![\d/.])10\.\d{4,9}\/)/i)
    return parts.map((part, index) => (index === parts.length - 1 ? part : withoutSignAtEnd(part, separators)))
  })
}

function withoutSignAtEnd(part: string, separators: readonly string[]): string {
  const bare = part.trimEnd()
  return separators.includes(bare.at(-1) ?? "") ? bare.slice(0, -1) : bare
}

function cutAtCommas(names: string): string[] {
  const parts = names.split(",")
  const isFamilyFirst = parts.length === 2 && particle.test(names.trim())
  return !isFamilyFirst && parts.every((part) => /\S\s+\S/.test(part.trim())) ? parts : [names]
}

// "Le Goff, Jean Paul" is one person.
const particle = /^(?:d['’]|(?:de|du|des|la|le|les|van|von|ben|bel|el|al|ait|aït|ould|saint|sainte|mac)\s)/i
