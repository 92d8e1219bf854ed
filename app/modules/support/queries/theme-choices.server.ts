import { themesOf } from "#modules/activity/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { getLocale } from "#platform/messages/index.ts"

/** The themes under which a centre files its acts, by name: what a form proposes. */
export async function themeChoices(tx: Tx, centreId: string): Promise<{ value: string; label: string }[]> {
  const names = await conceptNames(tx, await themesOf(tx, centreId), getLocale())
  return [...names]
    .map(([id, { name }]) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label))
}
