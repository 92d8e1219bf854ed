import type { RawBuilder } from "kysely"
import { sql } from "kysely"
import type { FigureQuestion, Split } from "../domain/figure-question.ts"
import { withoutAny } from "../domain/figure-question.ts"

/** A question whose centre is known: its identifier, or null for the network of centres. */
export type PlacedQuestion = FigureQuestion & { centreId: string | null }

export interface Source {
  tally: RawBuilder<unknown>
  structures: RawBuilder<unknown>
}

/** The ledger as it stands, or as it was when a centre froze the year. */
export const live: Source = { tally: sql`activity.tally`, structures: sql`activity.tally_structure` }
export const frozen: Source = { tally: sql`activity.frozen_tally`, structures: sql`activity.frozen_tally_structure` }

/**
 * The rows of `tally` (named t) that a question counts: for the network of centres those of the centre that leads, so that each
 * activity counts once; for a centre, its own.
 */
export function conditions(question: PlacedQuestion, split?: Split): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`t.year = ${question.year}`]
  if (question.centreId !== null) all.push(sql`t.centre_id = ${question.centreId}`)
  // Centre by centre, what several carry counts for each.
  else if (split !== "centre") all.push(sql`t.lead`)
  if (question.kinds.length > 0) all.push(sql`t.kind = any(${question.kinds}::text[])`)
  if (question.chapter !== "") all.push(sql`t.chapter = ${question.chapter}`)
  const { theme, territory, series } = question
  if (theme === withoutAny) all.push(sql`t.theme_id is null`)
  else if (theme !== "") all.push(sql`t.theme_ids @> array[${theme}::uuid]`)
  if (territory === withoutAny) all.push(sql`t.territory_id is null`)
  else if (territory !== "") all.push(sql`t.place_ids @> array[${territory}]`)
  if (series === withoutAny) all.push(sql`t.series_id is null`)
  else if (series !== "") all.push(sql`t.series_id = ${series}`)
  return sql.join(all, sql` and `)
}

const splitColumns: Record<Split, RawBuilder<string | null>> = {
  nature: sql`t.kind`,
  theme: sql`t.theme_id::text`,
  serie: sql`t.series_id::text`,
  structure: sql`s.structure_kind`,
  chapitre: sql`t.chapter`,
  centre: sql`t.centre_id::text`,
  territoire: sql`t.territory_id`,
}

export function splitColumn(split: Split): RawBuilder<string | null> {
  return splitColumns[split]
}
