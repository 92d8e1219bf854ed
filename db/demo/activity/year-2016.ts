import type { Cast } from "./cast.ts"
import { counted } from "./cast.ts"
import { networks, programme, themes } from "./facts.ts"
import type { DemoLine } from "./line.ts"
import { everywhere, halfDays, workingDays } from "./line.ts"
import { diagnosis } from "./year-2017.ts"

/** The year before, counted without names: what comparisons need, with a programme of 36 days and the first months of the diagnosis. */
export function year2016(cast: Cast): DemoLine[] {
  const themed = [
    { kind: "course_session", theme: themes.basicSkills, actions: 16, days: 2, people: 15 },
    { kind: "course_session", theme: themes.education, actions: 5, days: 3, people: 16 },
    { kind: "course_session", theme: themes.economy, actions: 2, days: 2, people: 9 },
    { kind: "on_demand_course", theme: themes.basicSkills, actions: 10, days: 1.5, people: 12 },
    { kind: "on_demand_course", theme: themes.safety, actions: 2, days: 2, people: 14 },
    { kind: "conference", theme: themes.methods, actions: 5, days: 1, people: 51 },
    { kind: "teaching", theme: "", actions: 5, days: 2, people: 14 },
  ]
  const usual = themed.flatMap(({ kind, theme, actions, days, people }, place) =>
    Array.from({ length: actions }, (_, at) => line(cast, { kind, theme, days, people, at: place * 13 + at * 9 })),
  )
  const ofProgramme = Array.from({ length: 18 }, (_, at) => ({
    ...line(cast, {
      kind: "course_session",
      theme: themes.discrimination,
      days: programme.daysBefore / 18,
      people: 14,
      at: at * 12,
    }),
    title: `${programme.name} : session ${at + 1}`,
    seriesId: cast.seriesIds.get(programme.name) ?? null,
  }))
  // The same networks as the year after, met a little less.
  const meetings = networks.flatMap(({ name, meetings: after, participants }, network) =>
    Array.from({ length: after - (network % 3 === 0 ? 1 : 0) }, (_, at) => ({
      ...line(cast, {
        kind: "network_meeting",
        theme: "",
        days: 1,
        people: Math.max(4, Math.round(participants / after) - 1 + (at % 3)),
        at: network * 11 + at * 13,
      }),
      title: `${name} : rencontre de 2016 n° ${at + 1}`,
      seriesId: cast.seriesIds.get(name) ?? null,
    })),
  )
  return [...usual, ...meetings, ...ofProgramme, ...diagnosis(cast, 2016)]
}

function line(
  cast: Cast,
  { kind, theme, days, people, at }: { kind: string; theme: string; days: number; people: number; at: number },
): DemoLine {
  const start = new Date(Date.UTC(2016, 0, 11 + ((at * 7) % 320))).toISOString().slice(0, 10)
  const slots = halfDays(workingDays(start, Math.ceil(days)), days, 180)
  return {
    status: "held",
    kind,
    title: theme === "" ? "Activité de 2016" : `${theme} (2016)`,
    themeId: cast.themeIds.get(theme) ?? null,
    slots,
    participations: counted(people).map((who) => everywhere(who, slots.length)),
  }
}
