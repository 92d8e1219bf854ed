import { isUuid } from "#platform/kernel/ids.ts"
import type { FigureName } from "./figure.ts"
import type { ActivityKind, Chapter } from "./kinds.ts"
import { activityKinds, chapters } from "./kinds.ts"

/** What a figure is asked of: every filter narrows; none means all. */
export interface FigureQuestion {
  figure: FigureName
  year: number
  /** Slug of a centre, or "" for the network of centres, each activity once. */
  centre: string
  kinds: ActivityKind[]
  chapter: Chapter | ""
  /** Identifier of a concept, narrower ones included; `withoutAny` asks for the lines that have none, of series and territories too. */
  theme: string
  /** Identity of a territory ("departement:31"), all that lies in it included. */
  territory: string
  series: string
  structureKind: string
}

export const splits = ["nature", "theme", "serie", "structure", "chapitre", "centre", "territoire"] as const
export type Split = (typeof splits)[number]

/** What an address says to ask for the lines without a theme, a series, a territory. */
export const withoutAny = "aucun"

const firstYear = 1950
const lastYear = 2100

/** A question from the parameters of an address; what is not understood is left out. `defaults` stand for what is not said. */
export function readQuestion(
  figure: FigureName,
  parameters: URLSearchParams,
  defaults: { year: number; centre: string },
): FigureQuestion {
  const year = Number(parameters.get("annee") ?? defaults.year)
  const chapter = parameters.get("chapitre") ?? ""
  const theme = parameters.get("theme") ?? ""
  const series = parameters.get("serie") ?? ""
  return {
    figure,
    year: Number.isInteger(year) && year >= firstYear && year <= lastYear ? year : defaults.year,
    centre: (parameters.get("centre") ?? defaults.centre).slice(0, 60),
    kinds: activityKinds.filter((kind) => parameters.getAll("nature").includes(kind)),
    chapter: chapters.find((one) => one === chapter) ?? "",
    theme: isUuid(theme) || theme === withoutAny ? theme : "",
    territory: (parameters.get("territoire") ?? "").slice(0, 100),
    series: isUuid(series) || series === withoutAny ? series : "",
    structureKind: (parameters.get("structure") ?? "").slice(0, 40),
  }
}

/** The filters in their one order, without year and centre: under which a figure announced elsewhere is kept. */
export function filterOf(question: FigureQuestion): string {
  const parameters = new URLSearchParams()
  for (const kind of question.kinds) parameters.append("nature", kind)
  const rest = {
    chapitre: question.chapter,
    theme: question.theme,
    territoire: question.territory,
    serie: question.series,
    structure: question.structureKind,
  }
  for (const [name, value] of Object.entries(rest)) if (value !== "") parameters.set(name, value)
  return parameters.toString()
}

/** The query of a figure's address, the same for the same question whoever builds it: "annee=2017&centre=x&nature=conference". */
export function addressQuery(question: FigureQuestion): string {
  const filter = filterOf(question)
  const start = new URLSearchParams({ annee: String(question.year), centre: question.centre }).toString()
  return filter === "" ? start : `${start}&${filter}`
}

export function isSplit(text: string): text is Split {
  return (splits as readonly string[]).includes(text)
}
