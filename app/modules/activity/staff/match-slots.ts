import type { SlotLine } from "../domain/slot-lines.ts"

/**
 * Which slot each typed line is: one that reads as before is the same; the others take, in order, the slots whose line is gone. So a
 * date that is corrected keeps who was there.
 */
export function matchSlots(
  typed: readonly { line: string; slot: SlotLine }[],
  before: readonly { id: string; line: string }[],
): (SlotLine & { id?: string })[] {
  const left = [...before]
  const same = typed.map(({ line }) => {
    const at = left.findIndex((kept) => kept.line === line)
    return at === -1 ? undefined : left.splice(at, 1)[0]?.id
  })
  return typed.map(({ slot }, at) => {
    const id = same[at] ?? left.shift()?.id
    return id === undefined ? slot : { ...slot, id }
  })
}
