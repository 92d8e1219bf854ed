import { DefinitionList, Notice } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ActivityKind } from "../domain/kinds.ts"
import type { TypedActivity } from "../staff/typed-activity.ts"
import { kindName } from "./words.ts"

type Props = {
  /** What a colleague saved meanwhile. */
  now: TypedActivity
  typed: TypedActivity
}

/** Beside what one typed, what the activity says since a colleague changed it: saving again keeps one's own, knowingly. */
export function EditConflict({ now, typed }: Props) {
  const told = [
    { field: "title", term: m.activity_field_title(), value: now.title },
    { field: "kind", term: m.activity_field_kind(), value: now.kind === "" ? "" : kindName(now.kind as ActivityKind) },
    { field: "slots", term: m.activity_field_slots(), value: now.slots },
    { field: "theme", term: m.activity_field_theme(), value: now.theme },
    { field: "place", term: m.activity_field_place(), value: now.place },
    { field: "funders", term: m.activity_field_funders(), value: now.funders },
    { field: "note", term: m.activity_field_note(), value: now.note },
  ] as const
  const other = told.filter(({ field }) => sameLines(now[field]) !== sameLines(typed[field]))
  return (
    <Notice tone="warning" title={m.activity_conflict_title()}>
      <p>{m.activity_conflict_text()}</p>
      <DefinitionList
        items={other.map(({ term, value }) => ({
          term,
          value: <span className="whitespace-pre-line">{value === "" ? "–" : value}</span>,
        }))}
      />
    </Notice>
  )
}

/** A form sends line ends of its own. */
function sameLines(text: string): string {
  return text.replaceAll("\r\n", "\n").trim()
}
