import { href } from "#platform/http/href.ts"

interface Whose {
  centre: { slug: string }
  year: number
}

/** The members of a year, of one kind of structure or of all. */
export function membersAddress({ centre, year }: Whose, kind = ""): string {
  return `${href("/travail/annuaire")}?${new URLSearchParams({ centre: centre.slug, adherents: String(year), genre: kind })}`
}

/** The acts of a year that somebody paid for. */
export function fundedAddress({ centre, year }: Whose, name: string): string {
  return `${href("/travail/activite")}?${new URLSearchParams({ centre: centre.slug, annee: String(year), financeur: name })}`
}

/** What came into the holdings and left them in a year. */
export function holdingsAddress({ centre, year }: Whose): string {
  return `${href("/travail/fonds")}?${new URLSearchParams({ centre: centre.slug, annee: String(year) })}`
}
