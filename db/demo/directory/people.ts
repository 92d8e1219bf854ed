/** Invented people: given names and family names that were put together for the demonstration. */
const given = [
  "Aliénor",
  "Basile",
  "Chahinez",
  "Dorian",
  "Eurydice",
  "Fadila",
  "Gaspard",
  "Hortense",
  "Ibrahima",
  "Jocelyne",
  "Kadiatou",
  "Lubin",
  "Maïlys",
  "Nassim",
  "Ondine",
  "Pacôme",
]

const families = [
  "Vaubrelan",
  "Castaunac",
  "Peyrissol",
  "Sorguebrune",
  "Montagudet",
  "Belhirondel",
  "Lacombrade",
  "Ferrassou",
  "Diakhomé",
  "Esquirolle",
]

const titles = [
  "Cheffe de projet politique de la ville",
  "Coordonnateur du programme de réussite éducative",
  "Directrice",
  "Formateur en français langue étrangère",
  "Chargée de mission égalité",
  "Médiateur",
  "Présidente",
  "Animateur du conseil citoyen",
]

const skills = [
  "Programme de réussite éducative",
  "Français langue étrangère",
  "Illettrisme",
  "Plans territoriaux de lutte contre les discriminations",
  "Parentalité",
  "Égalité entre les femmes et les hommes",
  "Décrochage scolaire",
  "Tiers-lieux",
]

export interface DemoPerson {
  givenName: string
  familyName: string
  email: string
  phone: string
  title: string
  skill: string
  /** Agrees to stand in the who's-who. */
  agrees: boolean
  presentation: string
  fromOn: string
}

export function demoPeople(count: number): DemoPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const givenName = given[index % given.length] ?? ""
    const familyName = families[(index * 7 + Math.floor(index / given.length)) % families.length] ?? ""
    const skill = skills[index % skills.length] ?? ""
    const agrees = index % 5 === 0
    return {
      givenName,
      familyName,
      email: `personne-${index + 1}@exemple.test`,
      phone: `05 36 49 30 ${String(10 + (index % 90))}`,
      title: titles[(index * 3) % titles.length] ?? "",
      skill,
      agrees,
      presentation: agrees ? `Intervient en réunion ou en formation sur ce thème\u00a0: ${skill.toLowerCase()}.` : "",
      fromOn: `${2010 + (index % 8)}-09-01`,
    }
  })
}
