import type { Cast } from "./cast.ts"
import { counted, territoryAt } from "./cast.ts"
import { networks, themes } from "./facts.ts"
import type { DemoLine } from "./line.ts"
import { everywhere, halfDays, workingDays } from "./line.ts"

interface RecentActivity {
  kind: string
  title: string
  theme?: string
  series?: string
  /** Its first day, from the first of January on. */
  day: number
  days: number
  people: number
}

/** Lines are written by hand until then: what is nearer is announced, signed and followed by the other parts of the demonstration. */
const daysKeptFree = 21

/** The year that runs, until some weeks ago, and the whole year before: what a dashboard compares. Counted without names. */
export function recentYears(cast: Cast, today: string): DemoLine[] {
  const year = Number(today.slice(0, 4))
  const until = new Date(Date.parse(today) - daysKeptFree * 86_400_000).toISOString().slice(0, 10)
  return [
    ...meetings(0).map((one, at) => line(cast, year - 1, one, at)),
    ...[...courses, ...events].map((one, at) => line(cast, year - 1, one, at)),
    ...[...meetings(1), ...events.map(later)].map((one, at) => line(cast, year, one, at)),
  ].filter(({ slots }) => slots.every(({ date }) => date < until))
}

/** Each network meets in one season or two; a year later, a little more people come. */
function meetings(more: number): RecentActivity[] {
  return networks.flatMap(({ name, meetings: usual, participants }, at) =>
    (at % 3 === 0 ? seasons : seasons.slice(0, 1 + more)).map(({ title, day }) => ({
      kind: "network_meeting",
      title: `${name}, ${title}`,
      series: name,
      theme: themesOfNetworks[at] ?? themes.policies,
      day: day + at * 5 + more * 4,
      days: 0.5,
      people: Math.round(participants / usual) + (at % 4) + more,
    })),
  )
}

/** In the order of the networks. */
const themesOfNetworks = [
  ...[themes.policies, themes.education, themes.safety, themes.policies],
  ...[themes.basicSkills, themes.basicSkills, themes.discrimination, themes.education],
]

const seasons = [
  { title: "rencontre de printemps", day: 76 },
  { title: "rencontre de rentrée", day: 258 },
]

const courses: RecentActivity[] = [
  {
    kind: "course_session",
    title: "Repérer l’illettrisme à l’accueil",
    theme: themes.basicSkills,
    day: 33,
    days: 2,
    people: 13,
  },
  {
    kind: "course_session",
    title: "Animer un atelier de français à visée d’emploi",
    theme: themes.basicSkills,
    day: 75,
    days: 3,
    people: 11,
  },
  {
    kind: "course_session",
    title: "Agir contre les discriminations au logement",
    theme: themes.discrimination,
    day: 96,
    days: 2,
    people: 14,
  },
  {
    kind: "course_session",
    title: "Parents et école, se comprendre",
    theme: themes.education,
    day: 264,
    days: 2,
    people: 12,
  },
  {
    kind: "on_demand_course",
    title: "Lire et écrire sur un chantier d’insertion",
    theme: themes.basicSkills,
    day: 124,
    days: 1.5,
    people: 10,
  },
  {
    kind: "on_demand_course",
    title: "Prévenir les tensions au pied de l’immeuble",
    theme: themes.safety,
    day: 289,
    days: 1,
    people: 15,
  },
]

const events: RecentActivity[] = [
  {
    kind: "conference",
    title: "Ce que les quartiers font à l’école",
    theme: themes.education,
    day: 61,
    days: 0.5,
    people: 58,
  },
  {
    kind: "conference",
    title: "Habiter, voisiner, décider",
    theme: themes.policies,
    day: 285,
    days: 1,
    people: 74,
  },
  {
    kind: "teaching",
    title: "Institut d’études politiques, la politique de la ville",
    theme: themes.policies,
    day: 20,
    days: 2,
    people: 22,
  },
  {
    kind: "teaching",
    title: "École de travail social, partenariats et réseaux",
    theme: themes.methods,
    day: 110,
    days: 1,
    people: 29,
  },
]

const titlesAYearLater = new Map([
  ["Ce que les quartiers font à l’école", "Grandir dans un quartier, apprendre ensemble"],
  ["Habiter, voisiner, décider", "Des habitants qui enquêtent"],
])

function later(activity: RecentActivity): RecentActivity {
  return {
    ...activity,
    title: titlesAYearLater.get(activity.title) ?? activity.title,
    day: activity.day + 9,
    people: activity.people + 6,
  }
}

function line(cast: Cast, year: number, activity: RecentActivity, at: number): DemoLine {
  const { kind, title, theme, series, day, days, people } = activity
  const from = new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)
  const slots = halfDays(workingDays(from, Math.ceil(days)), days, 180)
  return {
    status: "held",
    kind,
    title,
    themeId: cast.themeIds.get(theme ?? "") ?? null,
    seriesId: cast.seriesIds.get(series ?? "") ?? null,
    territoryId: kind === "on_demand_course" ? territoryAt(cast, at) : null,
    slots,
    participations: counted(people).map((who) => everywhere(who, slots.length)),
  }
}
