import { ledgerKindName } from "#modules/activity/index.ts"
import type { Column } from "#platform/design/index.ts"
import { Table } from "#platform/design/index.ts"
import { formatDate, formatMinutes, formatTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m, writtenLang } from "#platform/messages/index.ts"
import type { CallLine } from "../domain/call.ts"
import { outcomeName } from "./words.ts"

type Props = {
  id: string
  caption: string
  calls: readonly CallLine[]
  centreId: string
  centreNames: Readonly<Record<string, string>>
}
type Row = CallLine & { table: string; ofCentre: string; names: Readonly<Record<string, string>> }

/** Calls one a line, with what is to be done of each. */
export function CallTable({ id, caption, calls, centreId, centreNames }: Props) {
  return (
    <form method="post">
      <Table
        id={id}
        caption={caption}
        captionHidden
        rows={calls.map((call) => ({ ...call, table: id, ofCentre: centreId, names: centreNames }))}
        rowKey={(call) => call.id}
        columns={columns()}
      />
    </form>
  )
}

function columns(): Column<Row>[] {
  return [
    { key: "when", label: m.support_call_when(), date: true, cell: whenCell },
    { key: "subject", label: m.support_call_subject(), rowHeader: true, cell: subjectCell },
    { key: "from", label: m.support_call_from(), cell: fromCell },
    {
      key: "minutes",
      label: m.support_call_minutes(),
      numeric: true,
      cell: ({ minutes }) => formatMinutes(minutes, getLocale()),
    },
    { key: "outcome", label: m.support_call_outcome(), cell: outcomeCell },
    { key: "acts", label: m.support_call_acts(), cell: actsCell },
  ]
}

function whenCell({ onDate, atTime }: Row) {
  return `${formatDate(onDate, getLocale())}, ${formatTime(atTime, getLocale())}`
}

function subjectCell({ id, table, subject }: Row) {
  return (
    <span id={`${table}-${id}`} lang={writtenLang()}>
      {subject}
    </span>
  )
}

function fromCell({ territory, structureKind }: Row) {
  return [territory, structureKind === "none" ? "" : ledgerKindName(structureKind)]
    .filter((part) => part !== "")
    .join(", ")
}

function outcomeCell({ outcome, callback, calledBack, taken, centreId, typedCentreId, ofCentre, names }: Row) {
  const parts = [
    calledBack ? m.support_call_called_back() : outcomeName(outcome),
    callback,
    centreId === ofCentre ? "" : m.support_call_for({ centre: names[centreId] ?? "" }),
    centreId !== ofCentre && !taken ? m.support_call_not_taken() : "",
    typedCentreId === ofCentre ? "" : m.support_call_by({ centre: names[typedCentreId] ?? "" }),
  ]
  return parts.filter((part) => part !== "").join(" · ")
}

function actsCell({ id, table, centreId, ofCentre, taken, outcome, calledBack }: Row) {
  const own = centreId === ofCentre
  const act = (intent: string, label: string) => (
    <button
      className="button button-secondary button-small"
      name="intent"
      value={`${intent}:${id}`}
      aria-describedby={`${table}-${id}`}
    >
      {label}
    </button>
  )
  return (
    <div className="flex flex-wrap gap-2">
      {own && !taken ? act("take", m.support_call_take()) : null}
      {own && taken && outcome === "call_back" && !calledBack ? act("back", m.support_call_back_done()) : null}
      {own || !taken ? act("withdraw", m.support_call_withdraw()) : null}
    </div>
  )
}
