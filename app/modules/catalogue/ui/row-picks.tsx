import { Button } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Looked, PickedGroup } from "../domain/form-pick.ts"
import type { TypedRow } from "../domain/typed-record.ts"
import { isEmptyRow } from "../domain/typed-record.ts"

type Props = { group: PickedGroup; index: number; row: TypedRow; looked: Looked | null }

/** Without script: the button that looks up what is known under a line, then the choices. Where scripts run they come while one types. */
export function RowPicks({ group, index, row, looked }: Props) {
  const isHere = looked !== null && looked.group === group && looked.index === index
  if (!isHere) {
    if (isEmptyRow(group, row)) return null
    return (
      <p data-without-script>
        <Button name="do" value={`look:${group}:${index}`} tone="quiet" small>
          {m[`catalogue_look_${group}`]({ line: index + 1 })}
        </Button>
      </p>
    )
  }
  if (looked.picks.length === 0) return <p role="status">{m.catalogue_look_nothing()}</p>
  return (
    <div role="group" aria-label={m.catalogue_look_choices()}>
      <p>{m.catalogue_look_choices()}</p>
      <ul>
        {looked.picks.map((pick) => (
          <li key={pick.id} className="pt-1">
            <Button name="do" value={`take:${group}:${index}:${pick.id}`} tone="secondary" small>
              {pick.label}
            </Button>{" "}
            <span className="text-soft text-sm">{pick.note}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
