/** Invented structures around the demonstration's centre: places and names that exist nowhere, SIRET that INSEE never gave. */

export interface DemoStructure {
  name: string
  kind: string
  city: string
  postalCode: string
  siret: string
  email: string
  phone: string
  /** Themes of the demonstration's vocabulary. */
  fields: string[]
  /** What the public who's-who says of it; "" when it does not stand there. */
  presentation: string
}

// Real towns of the centre's départements, so that structures stand on territories; those who work there are invented.
const towns: [string, string][] = [
  ["Toulouse", "31000"],
  ["Muret", "31600"],
  ["Colomiers", "31770"],
  ["Albi", "81000"],
  ["Castres", "81100"],
  ["Montauban", "82000"],
  ["Auch", "32000"],
  ["Cahors", "46000"],
  ["Rodez", "12000"],
  ["Tarbes", "65000"],
  ["Foix", "09000"],
  ["Pamiers", "09100"],
]

const places = [
  "Castelrive",
  "Montclar-Vieux",
  "Sauvessorgues",
  "Peyrolade",
  "Belcastelou",
  "Fontgraille",
  "Aigueblonde",
  "Roquevidal",
  "Lescaunes",
  "Vignemale-Basse",
  "Puycelsin",
  "Tournefol",
  "Garrigat",
]

const associations: [string, string, string][] = [
  ["Les Mots passants", "Français langue étrangère", "Ateliers de français pour adultes, avec des bénévoles formés."],
  ["L’Atelier des lettres", "Illettrisme", "Lire, écrire, compter, à son rythme, dans le quartier."],
  ["Vivre au Faubourg", "Parentalité", ""],
  ["La Fabrique d’à côté", "Tiers-lieux", "Un tiers-lieu où l’on répare, apprend et entreprend."],
  ["Cap Jeunes Gascogne", "Animation de la jeunesse", ""],
  [
    "Femmes en marche 65",
    "Égalité entre les femmes et les hommes",
    "Accueil et accès aux droits, par et pour des femmes.",
  ],
  ["Le Pont des écoles", "Accompagnement à la scolarité", ""],
  ["Les Jardins de la Save", "Insertion par l’activité économique", ""],
  ["Paroles d’habitants", "Engagement des jeunes", "Une radio de quartier faite par ses habitants."],
  ["Un toit, des voix", "Discriminations liées au lieu de résidence", ""],
  ["Le Relais du numérique", "Savoirs & compétences de base", "Aide aux démarches et ateliers, sans rendez-vous."],
  ["Trampoline 81", "Décrochage scolaire", ""],
]

const kinds: [kind: string, count: number, name: (index: number) => string][] = [
  ["state", 4, (index) => `Direction interdépartementale n° ${index + 1} de la cohésion (fictive)`],
  ["commune", 12, (index) => `Ville ${ofPlace(places[index])}`],
  ["epci", 13, (index) => `Communauté d’agglomération ${ofPlace(places[index])}`],
  ["public_body", 7, (index) => `Agence publique des quartiers, site ${ofPlace(places[index])}`],
  ["association", 48, (index) => associationName(index)],
  ["school", 3, (index) => `École des métiers du lien, ${places[index]}`],
  ["landlord", 2, (index) => `Habitat solidaire ${ofPlace(places[index])}`],
  ["company", 1, () => "Ressorts, coopérative de conseil"],
  ["residents_council", 2, (index) => `Conseil citoyen ${ofPlace(places[index])}`],
]

/** The kinds whose structures are members in 2017, as many as a real centre's report says: 12 towns, 13 groupings, 7 public bodies, 48 associations. */
export const memberKinds = new Set(["state", "commune", "epci", "public_body", "association"])

export function demoStructures(): DemoStructure[] {
  return kinds.flatMap(([kind, count, name], group) =>
    Array.from({ length: count }, (_, index) => {
      const [city, postalCode] = towns[(index + group) % towns.length] ?? ["", ""]
      const [, field = "", presentation = ""] =
        kind === "association" ? (associations[index % associations.length] ?? []) : []
      const number = group * 100 + index
      return {
        name: name(index),
        kind,
        city,
        postalCode,
        siret: inventedSiret(number),
        email: `contact@structure-${number}.exemple.test`,
        phone: `05 36 49 ${String(10 + group)} ${String(10 + index)}`,
        fields: field === "" ? [] : [field],
        // The first of each name stands in the who's-who; its branches do not.
        presentation: index < associations.length ? presentation : "",
      }
    }),
  )
}

function associationName(index: number): string {
  const [name = ""] = associations[index % associations.length] ?? []
  return index < associations.length ? name : `${name}, antenne ${ofPlace(places[(index * 5) % places.length])}`
}

function ofPlace(place = ""): string {
  return /^[AEIOUYÉ]/.test(place) ? `d’${place}` : `de ${place}`
}

/** Fourteen digits with their check digit (Luhn), on a SIREN that begins with 000, as none does. */
function inventedSiret(number: number): string {
  const body = `000${String(100_000 + number * 7)}0001`
  let total = 0
  for (const [index, digit] of [...body].toReversed().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    total += value > 9 ? value - 9 : value
  }
  return `${body}${(10 - (total % 10)) % 10}`
}
