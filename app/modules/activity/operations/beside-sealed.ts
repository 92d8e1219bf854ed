import type { ParticipationLine } from "../domain/participations-of.ts"
import type { ParticipationInput } from "./line-input.ts"
import { presenceRow } from "./line-rows.ts"
import type { OpenLine } from "./open-line.server.ts"

type Changed = ParticipationInput & { id: string }

interface Change {
  added: readonly ParticipationInput[]
  changed: readonly Changed[]
  withdrawn: readonly string[]
}

/**
 * A change of who was there as it may be written beside slots that a validated sheet answers for: "all" means every other slot, and what the sheet
 * says stays. Undefined when it would say something else of them than the sheet.
 */
export function besideSealed(
  { slots }: Pick<OpenLine, "slots">,
  before: readonly ParticipationLine[],
  { added, changed, withdrawn }: Change,
  sealed: ReadonlySet<string>,
): Pick<Change, "added" | "changed"> | undefined {
  if (sealed.size === 0) return { added, changed }
  const standing = slots.filter(({ state }) => state !== "cancelled").map(({ id }) => id)
  const open = standing.filter((id) => !sealed.has(id)).map((slotId) => ({ slotId, remote: false }))
  const closed = standing.filter((id) => sealed.has(id))
  const signed = new Map(
    before.map(({ id, presences }) => [id, presences.filter(({ slotId }) => sealed.has(slotId))] as const),
  )
  if (withdrawn.some((id) => (signed.get(id) ?? []).length > 0)) return undefined
  const freed = <Said extends ParticipationInput>(said: Said, kept: ParticipationLine["presences"]) => {
    if (said.presences !== "all") return isSame(said, kept, sealed) ? said : undefined
    if (open.length === 0 && kept.length < closed.length) return undefined
    return kept.some(({ people }) => people > said.people) ? undefined : { ...said, presences: [...open, ...kept] }
  }
  const all = {
    added: added.map((said) => freed(said, [])),
    changed: changed.map((said) => freed(said, signed.get(said.id) ?? [])),
  }
  if ([...all.added, ...all.changed].includes(undefined)) return undefined
  return { added: all.added.filter(isSaid), changed: all.changed.filter(isSaid) }
}

/** What is said of the sealed slots is what stands there. */
function isSame(
  { presences, people }: ParticipationInput,
  kept: ParticipationLine["presences"],
  sealed: ReadonlySet<string>,
): boolean {
  const said = presences === "all" ? [] : presences.filter(({ slotId }) => sealed.has(slotId))
  if (said.length !== kept.length) return false
  return kept.every((one) => {
    const again = said.find(({ slotId }) => slotId === one.slotId)
    if (again === undefined) return false
    const row = presenceRow(again, people)
    return row.people === one.people && row.minutes === one.minutes && row.remote === one.remote
  })
}

function isSaid<Said>(said: Said | undefined): said is Said {
  return said !== undefined
}
