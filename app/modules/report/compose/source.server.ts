import type { Answer } from "#modules/activity/index.server.ts"
import { answerFigure, keyNames, placeQuestion } from "#modules/activity/index.server.ts"
import { readQuestion, summaryKinds } from "#modules/activity/index.ts"
import type { HoldingsChanges } from "#modules/circulation/index.server.ts"
import { countHoldingsChanges } from "#modules/circulation/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { CubeRow } from "../domain/cube.ts"
import type { Beside } from "../queries/beside.server.ts"
import { keptBeside, loadBeside } from "../queries/beside.server.ts"
import { findFreeze } from "../queries/find-freeze.server.ts"
import { loadCube, participantsByStructure } from "../queries/load-cube.server.ts"
import type { ToldLine } from "../queries/load-lines.server.ts"
import { loadTold } from "../queries/load-lines.server.ts"
import { announcedFigures, membersByKind } from "../queries/load-publics.server.ts"
import { programmesOf } from "../queries/load-studies.server.ts"
import type { DistinctFigure } from "../queries/visits-frozen.server.ts"
import { visitsFrozen } from "../queries/visits-frozen.server.ts"

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
  /** The year before, as it was frozen where it was: a figure once printed stays. */
  before: CubeRow[]
  lines: ToldLine[]
  structures: { now: Map<string, number>; live: Map<string, number> | undefined; before: Map<string, number> }
  /** Of the reading room: different people and structures. */
  visits: Record<DistinctFigure, Answer>
  /** Studies, publics, members and funders: as they are printed, and as they stand when the year is frozen. */
  beside: Beside
  besideLive: Beside | undefined
  membersBefore: Map<string, number>
  holdingsBefore: HoldingsChanges
  /** Series that are programmes. */
  programmes: string[]
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
  const last = { ...whose, year: year - 1, frozen: (await findFreeze(tx, centre.id, year - 1)) !== undefined }
  const before = await loadCube(tx, last)
  const all = [...now, ...(live ?? []), ...before]
  const keys = (dimension: "theme" | "series" | "territory") => [...new Set(all.map((row) => row[dimension]))]
  const announced = await announcedFigures(tx, centre.id, year)
  const besideLive = await loadBeside(tx, centre.id, year)
  const kept = frozen ? await keptBeside(tx, centre.id, year) : undefined
  const beside = kept ?? besideLive
  const keptBefore = await keptBeside(tx, centre.id, year - 1)
  return {
    centre,
    year,
    frozenAt,
    now,
    live,
    before,
    lines: await loadTold(tx, { ...whose, frozen }, namedKinds),
    structures: {
      now: await participantsByStructure(tx, { ...whose, frozen }, summaryKinds),
      live: frozen ? await participantsByStructure(tx, whose, summaryKinds) : undefined,
      before: await participantsByStructure(tx, last, summaryKinds),
    },
    visits: await visitsOf(tx, centre, year),
    beside,
    besideLive: kept === undefined ? undefined : besideLive,
    membersBefore: keptBefore?.members ?? (await membersByKind(tx, centre.id, year - 1)),
    holdingsBefore: keptBefore?.holdings ?? (await countHoldingsChanges(tx, centre.id, year - 1)),
    programmes: await programmesOf(tx, centre.id),
    announced: new Map(announced.map(({ figure, filter, value }) => [`${figure} ${filter}`, value])),
    names: {
      theme: await keyNames(tx, "theme", keys("theme")),
      serie: await keyNames(tx, "serie", [
        ...keys("series"),
        ...[...beside.studies, ...besideLive.studies].map(({ series }) => series),
      ]),
      territoire: await keyNames(tx, "territoire", keys("territory")),
    },
  }
}

async function visitsOf(tx: Tx, { id, slug }: ReportCentre, year: number): Promise<ReportSource["visits"]> {
  const before = await visitsFrozen(tx, id, year - 1)
  const ask = async (figure: DistinctFigure) => {
    const placed = await placeQuestion(
      tx,
      readQuestion(figure, new URLSearchParams("nature=visit"), { year, centre: slug }),
    )
    if (placed === undefined) throw new Error("The report's centre is gone.")
    const answer = await answerFigure(tx, placed)
    return { ...answer, yearBefore: before?.[figure] ?? answer.yearBefore }
  }
  return {
    "personnes-differentes": await ask("personnes-differentes"),
    "structures-differentes": await ask("structures-differentes"),
    "structures-en-groupe": await ask("structures-en-groupe"),
  }
}
