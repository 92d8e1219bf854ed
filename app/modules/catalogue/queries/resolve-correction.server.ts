import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { CorrectionAction, CorrectionTheme } from "../domain/correction.ts"

/** The action with its themes as the vocabulary knows them; words that name several themes stay words. */
export async function resolveCorrection(tx: Tx, action: CorrectionAction): Promise<CorrectionAction> {
  if (action.kind === "replace_theme") {
    return { ...action, from: await resolved(tx, action.from), to: await resolved(tx, action.to) }
  }
  if (action.kind === "add_theme" || action.kind === "remove_theme") {
    return { ...action, theme: await resolved(tx, action.theme) }
  }
  return action
}

async function resolved(tx: Tx, { typed }: CorrectionTheme): Promise<CorrectionTheme> {
  const [concept, other] = (await conceptsByLabel(tx, [typed])).get(typed) ?? []
  return {
    typed,
    concept: concept === undefined || other !== undefined ? null : { name: concept.name, uri: concept.uri },
  }
}
