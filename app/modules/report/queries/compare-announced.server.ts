import { answerFigure, figureFilterNames, placeQuestion } from "#modules/activity/index.server.ts"
import type { FigureQuestion } from "#modules/activity/index.ts"
import { figureName, figureNames, isFigureName, readQuestion, summaryKinds } from "#modules/activity/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Comparison } from "../domain/comparison.ts"
import { announcedFigures } from "./load-publics.server.ts"

/** Each figure announced for a centre's year, beside what the ledger counts. */
export async function compareAnnounced(
  tx: Tx,
  centre: { id: string; slug: string },
  year: number,
): Promise<Comparison[]> {
  const compared: (Comparison & { order: number[] })[] = []
  for (const { figure, filter, value: announced, source } of await announcedFigures(tx, centre.id, year)) {
    if (!isFigureName(figure)) continue
    const question = readQuestion(figure, new URLSearchParams(filter), { year, centre: centre.slug })
    const placed = await placeQuestion(tx, question)
    if (placed === undefined) continue
    const { value, frozen } = await answerFigure(tx, placed)
    const narrowed = await figureFilterNames(tx, question)
    const name = [figureName(figure), ...narrowed].join(", ")
    compared.push({ figure, filter, name, value: frozen?.value ?? value, announced, source, order: orderOf(question) })
  }
  return compared
    .toSorted(({ order: one }, { order: other }) => compareEach(one, other))
    .map(({ order: _, ...comparison }) => comparison)
}

/** Figure by figure; in each, kinds as the summary lists them and what adds several up after them. */
function orderOf({ figure, kinds }: FigureQuestion): number[] {
  const [kind] = kinds
  const listed = kind === undefined ? -1 : summaryKinds.findIndex((one) => one === kind)
  const place = listed === -1 ? summaryKinds.length : listed
  return [figureNames.indexOf(figure), kinds.length > 1 || kind === undefined ? 1 : 0, place]
}

function compareEach(one: readonly number[], other: readonly number[]): number {
  return one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}
