/** Invented people and structures of the demonstration's ledger, always the same. */

export interface DemoStructure {
  name: string
  kind: string
}

const places = [
  "Montbrelan",
  "Sauvagnac",
  "Castelruère",
  "Aubrevielle",
  "Lombrac",
  "Pesquadour",
  "Vielmur-Haute",
  "Saint-Orsan",
  "Fontarède",
  "Gaillefer",
  "Lagruère",
  "Mirambel",
  "Rivesaude",
  "Cazalis-Neuf",
  "Peyrelade",
  "Sérignol",
  "Villemourac",
  "Tarabel",
  "Puybrenac",
  "Esclarmont",
]
const words = [
  "Les Passeurs",
  "Horizon commun",
  "La Ruche",
  "Paroles et mots",
  "Le Pas de côté",
  "Trait d’union",
  "Coup de pouce",
  "La Clairière",
  "Mosaïque",
  "Les Voisins",
  "Tremplin",
  "L’Escale",
  "Graines d’avenir",
  "Le Fil rouge",
  "Ensemble ici",
  "La Passerelle bleue",
  "Cap égalité",
  "Lire et dire",
  "Les Ateliers ouverts",
  "Rebonds",
  "L’Établi",
  "Le Kiosque",
  "Racines",
  "À petits pas",
]
const given = [
  "Aïcha",
  "Bastien",
  "Célia",
  "Damien",
  "Estelle",
  "Farid",
  "Gaëlle",
  "Hugo",
  "Imane",
  "Jérémie",
  "Karima",
  "Loïc",
  "Maëlle",
  "Nassim",
  "Odile",
  "Paul-Henri",
  "Quitterie",
  "Rachid",
  "Solène",
  "Tanguy",
  "Ursule",
  "Victor",
  "Wafa",
  "Xavier",
  "Yaëlle",
  "Zacharie",
  "Anouk",
  "Brahim",
  "Coline",
  "Dounia",
  "Élie",
  "Fanny",
]
const family = [
  "Abadie",
  "Belkacem",
  "Cazeneuve",
  "Dufourcq",
  "Escoubet",
  "Ferradou",
  "Garrigues",
  "Hamdaoui",
  "Izard",
  "Jouanolou",
  "Kerbrat",
  "Lasbats",
  "Mazars",
  "N’Diaye",
  "Oustric",
  "Peyronnet",
  "Quintane",
  "Roquelaure",
  "Sabathier",
  "Toulze",
  "Urbain",
  "Vayssettes",
  "Wattier",
  "Ychard",
  "Zouari",
  "Bonnecaze",
  "Carrère",
  "Delmouly",
  "Espinasse",
  "Fourcade",
]

/** One structure of a kind for each place, or each word. */
const patterns: { kind: string; of: readonly string[]; name: (word: string) => string }[] = [
  { kind: "association", of: words, name: (word) => `Association ${word}` },
  { kind: "association", of: places, name: (place) => `Centre social ${ofPlace(place)}` },
  { kind: "commune", of: places, name: (place) => `Ville ${ofPlace(place)}` },
  { kind: "epci", of: places.slice(0, 13), name: (place) => `Agglomération ${ofPlace(place)}` },
  { kind: "state", of: places.slice(0, 16), name: (place) => `Services de l’État à ${place}` },
  { kind: "public_body", of: places.slice(0, 14), name: (place) => `Mission locale ${ofPlace(place)}` },
  { kind: "school", of: places.slice(0, 18), name: (place) => `Collège ${ofPlace(place)}` },
  { kind: "landlord", of: places.slice(0, 10), name: (place) => `Habitat ${ofPlace(place)}` },
  {
    kind: "departement",
    of: places.slice(0, 8),
    name: (place) => `Solidarités du département, maison ${ofPlace(place)}`,
  },
  { kind: "company", of: places.slice(0, 8), name: (place) => `Coopérative d’emploi ${ofPlace(place)}` },
  { kind: "residents_council", of: places.slice(0, 9), name: (place) => `Conseil citoyen ${ofPlace(place)}` },
]

function ofPlace(place: string): string {
  return /^[AEIOUYÉ]/.test(place) ? `d’${place}` : `de ${place}`
}

export const structures: DemoStructure[] = patterns.flatMap(({ kind, of, name }) =>
  of.map((word) => ({ kind, name: name(word) })),
)

export const peopleCount = 320

/** The name of each of them: no two alike. */
export function nameOf(at: number): { givenName: string; familyName: string } {
  return {
    givenName: given[(at * 7 + Math.floor(at / family.length)) % given.length] ?? "",
    familyName: family[at % family.length] ?? "",
  }
}

/** Where each works: the first ones fill every structure that visits the reading room, in an order that mixes kinds. */
export function structureOf(at: number, visiting: number): number {
  return (at * 11) % visiting
}
