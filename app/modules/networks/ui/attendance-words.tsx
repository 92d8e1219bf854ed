import { DefinitionList } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Attendance } from "../domain/attendance.ts"

/** Who was there, who was excused, who was not: filled in from the ledger. */
export function AttendanceWords({ attendance, names }: { attendance: Attendance; names: boolean }) {
  const { present, counted, excused, absent } = attendance
  if (!names) return <p>{m.networks_present_count({ count: present.length + counted })}</p>
  const list = (people: readonly { name: string }[]) => people.map(({ name }) => name || m.networks_erased()).join(", ")
  return (
    <DefinitionList
      items={[
        {
          term: m.networks_present(),
          value: [list(present), counted === 0 ? "" : m.networks_present_counted({ count: counted })]
            .filter((part) => part !== "")
            .join(" ; "),
        },
        { term: m.networks_excused(), value: list(excused) },
        { term: m.networks_absent(), value: list(absent) },
      ]}
    />
  )
}
