import { pickTerritory } from "#modules/directory/index.server.ts"
import type { Pick } from "#modules/directory/index.ts"
import { conceptsByLabel } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { readNumber } from "../domain/read-number.ts"
import type { SlotLine } from "../domain/slot-lines.ts"
import { readSlotLines } from "../domain/slot-lines.ts"
import { slotLineProblems } from "../ui/slot-line-problems.ts"
import type { TypedActivity } from "./typed-activity.ts"
import { typedActivity } from "./typed-activity.ts"

export interface ReadActivity {
  typed: TypedActivity
  territory: Pick
  errors: Record<string, string[]>
  slots: SlotLine[]
  /** What the operations take, slots and people apart. */
  head: Record<string, unknown>
}

/** The form of an activity as the operations take it, with what could not be understood beside its field. */
export async function readActivityForm(tx: Tx, fields: FormFields): Promise<ReadActivity> {
  const typed = typedActivity(fields)
  const errors: Record<string, string[]> = {}
  const said = readSlotLines(typed.slots)
  const problems = slotLineProblems(said)
  if (problems.length > 0) errors["slots"] = problems
  const funders = readFunders(typed.funders)
  if (funders.wrong.length > 0) errors["funders"] = [m.activity_error_funder_lines({ lines: funders.wrong.join(", ") })]
  const theme = typed.theme.trim()
  const [concept, ...others] = theme === "" ? [] : ((await conceptsByLabel(tx, [theme])).get(theme) ?? [])
  if (theme !== "" && (concept === undefined || others.length > 0)) errors["theme"] = [m.activity_error_theme_typed()]
  const territory = await pickTerritory(tx, fields, "territory")
  if (territory.typed !== "" && territory.id === "") errors["territory"] = [m.activity_error_not_chosen()]
  const { title, kind, place, mode, chapter, visibility, note } = typed
  const head = {
    title,
    kind,
    place,
    note,
    themeId: concept?.id ?? null,
    territoryId: territory.id,
    seriesId: typed.seriesId,
    mode: mode === "" ? undefined : mode,
    chapter: chapter === "" ? undefined : chapter,
    visibility: visibility === "" ? undefined : visibility,
    alsoIn: typed.alsoIn,
    partnerCentreIds: typed.partners,
    funders: funders.read,
  }
  return { typed, territory, errors, slots: said.slots, head }
}

/** "Fonds social européen ; 1 240,50" a line; the amount may be left out. */
function readFunders(text: string): { read: { name: string; amountCents: number | null }[]; wrong: number[] } {
  const wrong: number[] = []
  const read = text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return []
    const [name = "", typed = ""] = line.split(";")
    const amount = readNumber(typed.replace("€", ""))
    if (name.trim() === "" || Number.isNaN(amount)) {
      wrong.push(at + 1)
      return []
    }
    return [{ name, amountCents: amount === null ? null : Math.round(amount * 100) }]
  })
  return { read, wrong }
}
