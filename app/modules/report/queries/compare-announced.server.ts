import { answerFigure, figureFilterNames, placeQuestion } from "#modules/activity/index.server.ts"
import { figureName, isFigureName, readQuestion } from "#modules/activity/index.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Comparison } from "../domain/comparison.ts"
import { announcedFigures } from "./load-publics.server.ts"

/** Each figure announced for a centre's year, beside what the ledger counts. */
export async function compareAnnounced(
  tx: Tx,
  centre: { id: string; slug: string },
  year: number,
): Promise<Comparison[]> {
  const compared: Comparison[] = []
  for (const { figure, filter, value: announced, source } of await announcedFigures(tx, centre.id, year)) {
    if (!isFigureName(figure)) continue
    const question = readQuestion(figure, new URLSearchParams(filter), { year, centre: centre.slug })
    const placed = await placeQuestion(tx, question)
    if (placed === undefined) continue
    const { value, frozen } = await answerFigure(tx, placed)
    const narrowed = await figureFilterNames(tx, question)
    const name = [figureName(figure), ...narrowed].join(", ")
    compared.push({ figure, filter, name, value: frozen?.value ?? value, announced, source })
  }
  return compared
}
