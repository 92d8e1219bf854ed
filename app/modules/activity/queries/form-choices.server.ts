import { centreNames } from "#modules/centre/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { getLocale } from "#platform/messages/index.ts"
import type { FormChoices } from "../domain/form-choices.ts"
import { seriesKindName } from "../ui/words.ts"
import { seriesOf, themesOf } from "./series-of.server.ts"

/** What the form of an activity proposes in this centre. */
export async function formChoices(tx: Tx, centreId: string): Promise<FormChoices> {
  const series = await seriesOf(tx, centreId)
  const themes = await conceptNames(tx, await themesOf(tx, centreId), getLocale())
  const others = [...(await centreNames(tx)).values()].filter(({ id }) => id !== centreId)
  return {
    series: series.map(({ id, name, kind }) => ({ value: id, label: name, group: seriesKindName(kind) })),
    themes: [...themes.values()].map(({ name }) => name).sort((one, other) => one.localeCompare(other)),
    partners: others.map(({ id, shortName }) => ({ value: id, label: shortName })),
  }
}
