import type { Cast } from "./cast.ts"
import { counted, named, shares, territoryAt } from "./cast.ts"
import { catalogueTraining, onDemandTraining, programme, themes } from "./facts.ts"
import type { DemoLine } from "./line.ts"
import { everywhere, halfDays, minutesBeyond, missing, workingDays } from "./line.ts"

/** Course by course, how many days each lasts: they add up to the days of the theme. */
const catalogueDays: Record<string, number[]> = {
  [themes.economy]: [1, 2],
  // The first three are the programme's.
  [themes.discrimination]: [2, 2, 2, 1.5, 1.5, 1.5],
  [themes.education]: [3, 3, 3, 3, 3, 3],
  [themes.methods]: [2],
  [themes.basicSkills]: Array.from({ length: 18 }, () => 2),
  [themes.safety]: [2],
  [themes.policies]: [1],
}

const onDemandDays: Record<string, number[]> = {
  [themes.discrimination]: [1.5, 1.5],
  [themes.basicSkills]: [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2],
  [themes.safety]: [4],
  [themes.practice]: [1.5],
  [themes.methods]: [1],
}

/** Courses of the catalogue and on demand, each with its dates and people; hours are those of who was there. */
export function trainingLines(cast: Cast): DemoLine[] {
  return [...catalogueCourses(cast), ...onDemandCourses(cast)].map((line, at) => taught(cast, line, at))
}

/** Who trained: staff in turn, with somebody from outside beside or in place of them one time in three; a whole line each. */
function taught(cast: Cast, line: DemoLine, at: number): DemoLine {
  const [own, other] = [cast.trainerIds.slice(0, 2), cast.trainerIds.slice(2)]
  const analyst = line.title.includes("analyse de pratiques") ? other[0] : undefined
  const outside = analyst ?? (at % 3 === 0 ? other[1 + ((at / 3) % (other.length - 1))] : undefined)
  const inside = analyst !== undefined || at % 6 === 0 ? undefined : own[at % own.length]
  const team = [inside, outside].filter((personId) => personId !== undefined)
  const trained = team.map((personId) => everywhere({ personId, role: "trainer", people: 1 }, line.slots.length))
  return { ...line, participations: [...line.participations, ...trained] }
}

function catalogueCourses(cast: Cast): DemoLine[] {
  const lines = catalogueTraining.themes.flatMap(({ theme, people }, place) => {
    const days = catalogueDays[theme] ?? []
    return shares(people, days.length).map((group, at): DemoLine => {
      const inProgramme = theme === themes.discrimination && at < 3
      const slots = halfDays(
        datesOf(place * 19 + at * 11, days[at] ?? 1),
        days[at] ?? 1,
        theme === themes.basicSkills ? 180 : 210,
      )
      return {
        status: "held",
        kind: "course_session",
        title: `${inProgramme ? programme.name : theme} : session ${at + 1}`,
        themeId: cast.themeIds.get(theme) ?? null,
        seriesId: inProgramme ? (cast.seriesIds.get(programme.name) ?? null) : null,
        visibility: "public",
        slots,
        participations: named(cast, place * 41 + at * 17, group).map((who) => everywhere(who, slots.length)),
        funders: [{ name: "Fonds social européen", amountCents: Math.round((days[at] ?? 1) * 62_000) }],
      }
    })
  })
  missing(lines, minutesBeyond(lines, catalogueTraining.hours))
  return lines
}

function onDemandCourses(cast: Cast): DemoLine[] {
  const lines = onDemandTraining.themes.flatMap(({ theme, people }, place) => {
    const days = onDemandDays[theme] ?? []
    return shares(people, days.length).map((group, at): DemoLine => {
      const slots = halfDays(datesOf(place * 23 + at * 13 + 5, days[at] ?? 1), days[at] ?? 1, 180)
      const base = {
        status: "held",
        kind: "on_demand_course",
        themeId: cast.themeIds.get(theme) ?? null,
        territoryId: territoryAt(cast, place * 3 + at),
        slots,
      } as const
      if (theme === themes.safety)
        return { ...base, title: `${theme} : quatre journées, quatre groupes`, participations: fourGroups(cast, group) }
      if (theme === themes.practice)
        return {
          ...base,
          title: "École et parents : second atelier, analyse de pratiques",
          // Told in the chapter of support, counted in that of training.
          alsoIn: ["support"],
          participations: named(cast, 60, group).map((who) => everywhere(who, slots.length)),
        }
      const people = at % 2 === 0 ? named(cast, place * 29 + at * 19, group) : counted(group)
      return {
        ...base,
        title: `${theme} : formation sur site ${at + 1}`,
        participations: people.map((who) => everywhere(who, slots.length)),
      }
    })
  })
  missing(lines, minutesBeyond(lines, onDemandTraining.hours))
  return lines
}

/** Each group comes on its own day of the four. */
function fourGroups(cast: Cast, people: number) {
  const sizes = shares(people, 4)
  return sizes.flatMap((size, day) =>
    named(cast, 120 + day * 20, size).map((who) => everywhere(who, [day * 2, day * 2 + 1])),
  )
}

function datesOf(offset: number, days: number): string[] {
  const start = new Date(Date.UTC(2017, 0, 16 + ((offset * 7) % 320)))
  return workingDays(start.toISOString().slice(0, 10), Math.ceil(days))
}
