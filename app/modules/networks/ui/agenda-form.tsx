import { Button, TableFrame } from "#platform/design/index.ts"
import { formatMinutes } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { TypedItem } from "../staff/typed-item.ts"

type Props = {
  rows: readonly TypedItem[]
  version: number
  /** Minutes beyond what the meeting lasts; below zero, what is left. */
  over: number
  /** Not saved yet: made from the vote. */
  isProposed: boolean
  /** Topics that wait, to be taken up by their number. */
  topics: readonly { id: string; title: string; votes: number }[]
}

/** Composes the agenda: one row an item, in the order of their numbers; an empty title takes a row out. */
export function AgendaForm({ rows, version, over, isProposed, topics }: Props) {
  return (
    <form method="post">
      <input type="hidden" name="version" value={version} />
      <TableFrame
        id="composition"
        caption={m.networks_agenda_compose()}
        captionHidden
        note={
          over > 0
            ? m.networks_agenda_over({ minutes: formatMinutes(over, getLocale()) })
            : m.networks_agenda_left({ minutes: formatMinutes(-over, getLocale()) })
        }
      >
        <thead>
          <tr>
            <th scope="col">{m.networks_column_order()}</th>
            <th scope="col">{m.networks_column_item()}</th>
            <th scope="col">{m.networks_column_presenter()}</th>
            <th scope="col">{m.networks_column_minutes()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row key={at} row={row} number={at + 1} />
          ))}
        </tbody>
      </TableFrame>
      <div className="actions-bar">
        <Button name="intent" value="agenda">
          {isProposed ? m.networks_agenda_keep() : m.networks_agenda_save()}
        </Button>
        {topics.length > 0 && !isProposed ? (
          <Button tone="secondary" name="intent" value="from-vote">
            {m.networks_agenda_from_vote({ count: topics.length })}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

function Row({ row, number }: { row: TypedItem; number: number }) {
  return (
    <tr>
      <td>
        <input
          className="input input-number"
          name="rank"
          inputMode="decimal"
          defaultValue={row.rank}
          size={3}
          aria-label={m.networks_row_order({ number })}
        />
        <input type="hidden" name="topicId" value={row.topicId} />
      </td>
      <td>
        <input
          className="input min-w-56"
          name="title"
          defaultValue={row.title}
          maxLength={200}
          aria-label={m.networks_row_item({ number })}
        />
      </td>
      <td>
        <input
          className="input min-w-40"
          name="presenter"
          defaultValue={row.presenter}
          maxLength={200}
          aria-label={m.networks_row_presenter({ number })}
        />
      </td>
      <td>
        <input
          className="input input-number"
          name="minutes"
          inputMode="numeric"
          defaultValue={row.minutes}
          size={4}
          aria-label={m.networks_row_minutes({ number })}
        />
      </td>
    </tr>
  )
}
