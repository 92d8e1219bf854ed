import type { Cast } from "./cast.ts"
import { counted, named, shares, territoryAt } from "./cast.ts"
import * as facts from "./facts.ts"
import type { DemoLine } from "./line.ts"
import { everywhere, halfDays, minutesBeyond, missing, workingDays } from "./line.ts"
import { trainingLines } from "./training-2017.ts"

const held = { status: "held" } as const

/** Every act of the year 2017 of the demonstration's centre, one line each. */
export function year2017(cast: Cast): DemoLine[] {
  return [
    ...networkMeetings(cast),
    ...contributions(),
    ...conferences(cast),
    ...trainingLines(cast),
    ...teaching(),
    ...support(cast),
    ...visits(cast),
    ...diagnosis(cast, 2017),
    ...observation(cast),
  ]
}

/** Days of six hours; 26 hours of absence in the year. */
function networkMeetings(cast: Cast): DemoLine[] {
  const lines = facts.networks.flatMap(({ name, meetings, participants }, network) => {
    const dates = workingDays(`2017-02-${String(6 + network).padStart(2, "0")}`, meetings, 60)
    return shares(participants, meetings).map((people, at): DemoLine => {
      const slots = halfDays([dates[at] ?? ""], 1, 180)
      return {
        ...held,
        kind: "network_meeting",
        title: `${name} : rencontre n° ${at + 1}`,
        seriesId: cast.seriesIds.get(name) ?? null,
        visibility: "public",
        slots,
        participations: named(cast, network * 23 + at * 3, people).map((who) => everywhere(who, 2)),
      }
    })
  })
  missing(lines, minutesBeyond(lines, 1666))
  return lines
}

function contributions(): DemoLine[] {
  return facts.contributions.map(({ title, dates, participants }) => ({
    ...held,
    kind: "contribution",
    title,
    mode: title.includes("visio") ? "remote" : "on_site",
    visibility: "public",
    slots: dates.map((date) => ({ date, halves: ["afternoon"], dayPart: 50, minutes: 180 })),
    participations: counted(participants).map((who) => everywhere(who, dates.length)),
  }))
}

/** Three of five hours, with 195 people, and one of four and a half, with 34. */
function conferences(cast: Cast): DemoLine[] {
  const people = [71, 62, 62, 34]
  const titles = [
    "Participer : qui parle, qui décide ?",
    "Apprendre le français, trouver sa place",
    "Prévenir ensemble : villes, écoles, familles",
    "Égalité entre les femmes et les hommes dans l’espace public",
  ]
  const themes = [facts.themes.methods, facts.themes.basicSkills, facts.themes.safety, facts.themes.discrimination]
  return facts.conferenceDates.map((date, at) => ({
    ...held,
    kind: "conference",
    title: `Conférence-atelier : ${titles[at]}`,
    themeId: cast.themeIds.get(themes[at] ?? "") ?? null,
    visibility: "public",
    slots: halfDays([date], 1, at === 3 ? 135 : 150),
    participations: counted(people[at] ?? 0).map((who) => everywhere(who, 2)),
    funders: [{ name: "Crédits de la politique de la ville", amountCents: 450_000 }],
  }))
}

/** 29 hours of absence: two students for half of the day of seven hours, eleven for one of the dates of two hours. */
function teaching(): DemoLine[] {
  const [social, political, ...teachers] = facts.teaching
  const students = (people: number) => ({ structureKind: "school", audience: "student", people })
  const dates = workingDays("2017-10-03", 10, 7)
  return [
    {
      ...held,
      kind: "teaching",
      title: social.title,
      slots: halfDays(["2017-02-22"], 1, 210),
      participations: [
        {
          ...students(31),
          presences: [
            { slot: 0, people: 31 },
            { slot: 1, people: 29 },
          ],
        },
      ],
    },
    {
      ...held,
      kind: "teaching",
      title: political.title,
      // Ten dates of two hours that count ten days.
      slots: dates.map((date) => ({ date, starts: "16:00", ends: "18:00", dayPart: 100, minutes: 120 })),
      participations: [
        {
          ...students(20),
          presences: dates.map((_, slot) => ({ slot, people: slot === 4 ? 18 : slot === 0 ? 20 : slot > 8 ? 18 : 19 })),
        },
      ],
    },
    ...teachers.map(
      ({ title, students: people }, at): DemoLine => ({
        ...held,
        kind: "teaching",
        title,
        slots: halfDays([["2017-11-20", "2017-11-27", "2017-12-04"][at] ?? ""], 0.5, 180),
        participations: [everywhere(students(people), 1)],
      }),
    ),
  ]
}

/** 96 advisory interviews of an hour and a half, and a workshop whose second date is counted under on-demand training. */
function support(cast: Cast): DemoLine[] {
  const interviews = workingDays("2017-01-09", 96, 2).map(
    (date, at): DemoLine => ({
      ...held,
      kind: "interview",
      title: `Entretien-conseil n° ${at + 1}`,
      territoryId: territoryAt(cast, at * 3),
      slots: [
        {
          date,
          halves: [at % 3 === 0 ? "afternoon" : "morning"],
          dayPart: 0,
          minutes: (facts.interviewHours * 60) / 96,
        },
      ],
      participations: named(cast, at * 5, 1).map((who) => everywhere(who, 1)),
    }),
  )
  return [
    ...interviews,
    {
      ...held,
      kind: "support",
      title: "École et parents : premier atelier",
      themeId: cast.themeIds.get(facts.themes.education) ?? null,
      slots: halfDays(["2017-03-14"], 0.5, 180),
      participations: [everywhere({ structureKind: "none", audience: "resident", people: facts.workshops.first }, 1)],
    },
  ]
}

/** 662 visits of 291 people of 153 structures: 20 of these came as groups, everybody else came alone, most of them several times. */
function visits(cast: Cast): DemoLine[] {
  const { people, groups, visits: all } = facts.visits
  const days = workingDays("2017-01-03", 160)
  const byStructure = Map.groupBy(cast.people.slice(0, people), ({ structureId }) => structureId)
  const visiting = [...byStructure.values()].filter((of) => of.length > 1).slice(0, groups)
  const line = (title: string, at: number, who: readonly { personId: string; structureId: string }[]): DemoLine => ({
    ...held,
    kind: "visit",
    title,
    slots: [
      {
        date: days[(at * 3) % days.length] ?? "",
        halves: [at % 2 === 0 ? "morning" : "afternoon"],
        dayPart: 0,
        minutes: who.length > 1 ? 40 : 60,
      },
    ],
    participations: who.map((person) => everywhere({ ...person, people: 1 }, 1)),
  })
  const together = visiting.map((who, at) => line("Accueil d’un groupe", at * 7, who))
  const inGroups = together.reduce((total, { participations }) => total + participations.length, 0)
  const alone = Array.from({ length: all - inGroups }, (_, at) =>
    line("Visite", at, cast.people.slice(at % people, (at % people) + 1)),
  )
  return [...together, ...alone]
}

/** The shared diagnosis: interviews from November 2016 to June 2017, then groups and meetings. */
export function diagnosis(cast: Cast, year: 2016 | 2017): DemoLine[] {
  const { interviewed, groups, name, institutions } = facts.diagnosis
  const seriesId = cast.seriesIds.get(name) ?? null
  // 50 alone, 24 in six groups of four; the first 30 in the months of 2016.
  const sizes = [...Array.from({ length: 50 }, () => 1), ...shares(interviewed - 50, 6)]
  const interviews = sizes.map(
    (people, at): DemoLine => ({
      ...held,
      kind: "study_interview",
      title: people === 1 ? `Diagnostic : entretien n° ${at + 1}` : `Diagnostic : entretien de groupe n° ${at - 49}`,
      seriesId,
      slots: [
        {
          date: (at < 30 ? workingDays("2016-11-07", 30) : workingDays("2017-01-10", 60))[at] ?? "",
          halves: ["morning"],
          dayPart: 50,
          minutes: 90,
        },
      ],
      participations: [everywhere({ structureKind: "none", people }, 1)],
    }),
  )
  if (year === 2016) return interviews.slice(0, 30)
  const structure = (at: number) => cast.structureIds[at % institutions] ?? ""
  const ofStructures = (people: number, from: number) =>
    Array.from({ length: people }, (_, at) => everywhere({ structureId: structure(from + at), people: 1 }, 1))
  const groupLines = groups.map(
    (people, at): DemoLine => ({
      ...held,
      kind: "analysis_group",
      title: `Diagnostic : groupe d’analyse n° ${at + 1}`,
      seriesId,
      slots: halfDays([workingDays("2017-03-20", 4, 14)[at] ?? ""], 0.5, 180),
      participations: ofStructures(people, at * 9),
    }),
  )
  const meetings = ["2017-05-30", "2017-06-27"].map(
    (date, at): DemoLine => ({
      ...held,
      kind: "study_meeting",
      title: `Diagnostic : rencontre entre communes n° ${at + 1}`,
      seriesId,
      slots: halfDays([date], 0.5, 180),
      participations: ofStructures(18, at * 4),
    }),
  )
  return [...interviews.slice(30), ...groupLines, ...meetings]
}

function observation(cast: Cast): DemoLine[] {
  const { elected, technical } = facts.presentation
  return [
    {
      ...held,
      kind: "presentation",
      title: "Observatoire de la délinquance : présentation annuelle",
      themeId: cast.themeIds.get(facts.themes.safety) ?? null,
      slots: halfDays(["2017-06-15"], 0.5, 150),
      participations: [
        everywhere({ structureKind: "commune", audience: "elected", people: elected }, 1),
        everywhere({ structureKind: "commune", audience: "technical", people: technical }, 1),
      ],
    },
  ]
}
