/**
 * The nine centres of the demonstration as the catalogue sees them, in the order of their files. `share` is how much each
 * holds; `classes` is how it writes shelf marks: by theme and number, by theme and author, or by a running number.
 */
export type DemoCentre = {
  slug: string
  name: string
  place: string
  /** First year of its documentation centre. */
  from: number
  share: number
  shelving: "theme-number" | "theme-author" | "class-author" | "running"
  /** First digits of its bar codes. */
  barcodes: string
  website: string
}

export const demoCentres: readonly DemoCentre[] = [
  centre("passerelles-midi", "Passerelles Midi", "Toulouse", 1988, 24, "theme-number", "3101"),
  centre("estuaires", "Estuaires", "Nantes", 1994, 11, "theme-author", "4402"),
  centre("la-fabrique-armor", "La Fabrique Armor", "Rennes", 1997, 9, "theme-number", "3503"),
  centre("canopee-nord", "Canopée Nord", "Lille", 1992, 14, "class-author", "5904"),
  centre("trois-rivieres", "Trois Rivières", "Nancy", 1999, 8, "theme-author", "5405"),
  centre("confluences", "Confluences", "Lyon", 1990, 13, "class-author", "6906"),
  centre("rivages", "Rivages", "Marseille", 1996, 10, "running", "1307"),
  centre("le-lien", "Le Lien", "Orléans", 2001, 6, "theme-number", "4508"),
  centre("pitons", "Pitons", "Saint-Denis", 2003, 5, "theme-author", "9709"),
]

function centre(
  slug: string,
  name: string,
  place: string,
  from: number,
  share: number,
  shelving: DemoCentre["shelving"],
  barcodes: string,
): DemoCentre {
  return {
    slug,
    name,
    place,
    from,
    share,
    shelving,
    barcodes,
    website: `https://${slug.replace(/^la-/, "")}.exemple.test`,
  }
}
