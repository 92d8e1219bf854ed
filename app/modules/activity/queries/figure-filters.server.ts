import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import type { FigureQuestion } from "../domain/figure-question.ts"
import { withoutAny } from "../domain/figure-question.ts"
import { chapterName, kindName, ledgerKindName } from "../ui/words.ts"
import { keyNames } from "./key-names.server.ts"

export interface FigureFilter {
  label: string
  /** The question without it. */
  without: FigureQuestion
}

/** What narrows a figure, in words. */
export async function figureFilters(tx: Tx, question: FigureQuestion): Promise<FigureFilter[]> {
  const filters: FigureFilter[] = question.kinds.map((kind) => ({
    label: kindName(kind),
    without: { ...question, kinds: question.kinds.filter((other) => other !== kind) },
  }))
  const { chapter, theme, series, territory, structureKind } = question
  if (chapter !== "") filters.push({ label: chapterName(chapter), without: { ...question, chapter: "" } })
  const name = async (split: "theme" | "serie" | "territoire", key: string) =>
    key === withoutAny ? withoutName[split]() : ((await keyNames(tx, split, [key])).get(key) ?? key)
  if (theme !== "") filters.push({ label: await name("theme", theme), without: { ...question, theme: "" } })
  if (series !== "") filters.push({ label: await name("serie", series), without: { ...question, series: "" } })
  if (territory !== "")
    filters.push({ label: await name("territoire", territory), without: { ...question, territory: "" } })
  if (structureKind !== "")
    filters.push({ label: ledgerKindName(structureKind), without: { ...question, structureKind: "" } })
  return filters
}

const withoutName = {
  theme: m.activity_figure_without_theme,
  serie: m.activity_figure_without_series,
  territoire: m.activity_figure_without_territory,
}

/** The same as words alone. */
export async function figureFilterNames(tx: Tx, question: FigureQuestion): Promise<string[]> {
  return (await figureFilters(tx, question)).map(({ label }) => label)
}
