import { Button, Timeline } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { RecordChange } from "../domain/record-history.ts"
import { FieldDifferences } from "./field-difference.tsx"

interface Props {
  changes: readonly RecordChange[]
  current: number
}

/** The changes of a record, each with who, how and what; any older version may come back. */
export function HistoryList({ changes, current }: Props) {
  return (
    <Timeline
      label={m.catalogue_history_list()}
      entries={changes.map((change) => ({
        key: String(change.version),
        date: formatDateTime(new Date(change.at), getLocale()),
        dateTime: change.at,
        title: <Cause change={change} />,
        body: (
          <>
            <FieldDifferences {...change} />
            <form method="post">
              <input type="hidden" name="version" value={change.version} />
              <input type="hidden" name="current" value={current} />
              <Button small tone="secondary">
                {m.catalogue_history_restore({ version: change.version })}
              </Button>
            </form>
          </>
        ),
      }))}
    />
  )
}

/** "Par Élodie Fontanille, Passerelles Midi : saisie". */
function Cause({ change: { reason, causeId, name, centre } }: { change: RecordChange }) {
  const by = [name, centre].filter((part) => part !== null).join(", ")
  const how = m[`catalogue_history_reason_${reason}`]()
  const address = causeId === null ? null : causeAddress(reason, causeId)
  return (
    <>
      {by === "" ? null : `${m.catalogue_history_by({ by })} `}
      {address === null ? how : <a href={address}>{how}</a>}
    </>
  )
}

function causeAddress(reason: RecordChange["reason"], id: string): string | null {
  if (reason === "import") return href("/travail/catalogue/imports/:run", { run: id })
  if (reason === "correction" || reason === "undo") {
    return href("/travail/catalogue/corrections/:correction", { correction: id })
  }
  return null
}
