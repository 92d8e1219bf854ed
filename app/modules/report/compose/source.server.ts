import type { Answer } from "#modules/activity/index.server.ts"
import { answerFigure, keyNames, placeQuestion } from "#modules/activity/index.server.ts"
import type { FigureName } from "#modules/activity/index.ts"
import { readQuestion, summaryKinds } from "#modules/activity/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { CubeRow } from "../domain/cube.ts"
import { findFreeze } from "../queries/find-freeze.server.ts"
import { loadCube, participantsByStructure } from "../queries/load-cube.server.ts"
import type { Line } from "../queries/load-lines.server.ts"
import { loadLines } from "../queries/load-lines.server.ts"
import type { FunderLine } from "../queries/load-publics.server.ts"
import { announcedFigures, fundersOf, membersByKind, participantsByPublic } from "../queries/load-publics.server.ts"
import type { StudyYear } from "../queries/load-studies.server.ts"
import { loadStudies, programmesOf } from "../queries/load-studies.server.ts"

export interface ReportCentre {
  id: string
  slug: string
  name: string
}

/** All that a report's tables are made from, read once. */
export interface ReportSource {
  centre: ReportCentre
  year: number
  frozenAt: Date | undefined
  /** The figures that are printed: as frozen, else as they stand. */
  now: CubeRow[]
  /** As they stand, when the year is frozen. */
  live: CubeRow[] | undefined
  before: CubeRow[]
  lines: Line[]
  structures: { now: Map<string, number>; live: Map<string, number> | undefined; before: Map<string, number> }
  /** Of the reading room: different people and structures. */
  visits: Record<"personnes-differentes" | "structures-differentes" | "structures-en-groupe", Answer>
  publics: Map<string, number>
  studies: StudyYear[]
  /** Series that are programmes. */
  programmes: string[]
  members: { now: Map<string, number>; before: Map<string, number> }
  funders: FunderLine[]
  /** "participants nature=conference" → what was printed. */
  announced: Map<string, number>
  names: Record<"theme" | "serie" | "territoire", Map<string, string>>
}

/** Acts that a report names one by one. */
const namedKinds = ["contribution", "conference", "teaching", "analysis_group", "study_meeting", "presentation"]

export async function loadSource(tx: Tx, centre: ReportCentre, year: number): Promise<ReportSource> {
  const whose = { centreId: centre.id, year }
  const frozenAt = await findFreeze(tx, centre.id, year)
  const frozen = frozenAt !== undefined
  const now = await loadCube(tx, { ...whose, frozen })
  const live = frozen ? await loadCube(tx, whose) : undefined
  const before = await loadCube(tx, { ...whose, year: year - 1 })
  const all = [...now, ...before]
  const keys = (dimension: "theme" | "series" | "territory") => [...new Set(all.map((row) => row[dimension]))]
  const announced = await announcedFigures(tx, centre.id, year)
  const studies = await loadStudies(tx, centre.id, year)
  return {
    centre,
    year,
    frozenAt,
    now,
    live,
    before,
    lines: await loadLines(tx, { ...whose, frozen }, namedKinds),
    structures: {
      now: await participantsByStructure(tx, { ...whose, frozen }, summaryKinds),
      live: frozen ? await participantsByStructure(tx, whose, summaryKinds) : undefined,
      before: await participantsByStructure(tx, { ...whose, year: year - 1 }, summaryKinds),
    },
    visits: await visitsOf(tx, centre.slug, year),
    publics: await participantsByPublic(tx, centre.id, year, "presentation"),
    studies,
    programmes: await programmesOf(tx, centre.id),
    members: {
      now: await membersByKind(tx, centre.id, year),
      before: await membersByKind(tx, centre.id, year - 1),
    },
    funders: await fundersOf(tx, centre.id, year),
    announced: new Map(announced.map(({ figure, filter, value }) => [`${figure} ${filter}`, value])),
    names: {
      theme: await keyNames(tx, "theme", keys("theme")),
      serie: await keyNames(tx, "serie", [...keys("series"), ...studies.map(({ series }) => series)]),
      territoire: await keyNames(tx, "territoire", keys("territory")),
    },
  }
}

async function visitsOf(tx: Tx, slug: string, year: number): Promise<ReportSource["visits"]> {
  const ask = async (figure: FigureName) => {
    const placed = await placeQuestion(
      tx,
      readQuestion(figure, new URLSearchParams("nature=visit"), { year, centre: slug }),
    )
    if (placed === undefined) throw new Error("The report's centre is gone.")
    return await answerFigure(tx, placed)
  }
  return {
    "personnes-differentes": await ask("personnes-differentes"),
    "structures-differentes": await ask("structures-differentes"),
    "structures-en-groupe": await ask("structures-en-groupe"),
  }
}
