import { ActionsBar, Button, Table } from "#platform/design/index.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { EnrolmentLine } from "../domain/enrolment-line.ts"

type Props = { rows: readonly EnrolmentLine[]; timeZone: string }

interface Row extends EnrolmentLine {
  rank: number
  timeZone: string
  verbs: { verb: string; label: string }[]
}

/** Those who hold a place. */
export function HolderTable(props: Props) {
  const rows = rowsOf(props, () => [])
  const needs = rows.some((row) => needsOf(row) !== "")
  return (
    <Table
      id="liste-inscrits"
      caption={m.agenda_list_enrolled({ count: rows.length })}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        nameColumn(),
        structureColumn(),
        contactColumn(),
        ...(needs ? [{ key: "needs", label: m.agenda_column_needs(), cell: needsOf }] : []),
        actionColumn(),
      ]}
    />
  )
}

/** The waiting list, in its order. */
export function WaitingTable(props: Props & { full: boolean }) {
  const last = props.rows.length
  const rows = rowsOf(props, (rank) => [
    admitVerb(props.full),
    ...(rank === 1 ? [] : [{ verb: "up", label: m.agenda_list_up() }]),
    ...(rank === last ? [] : [{ verb: "down", label: m.agenda_list_down() }]),
  ])
  return (
    <Table
      id="liste-attente"
      caption={m.agenda_list_waiting({ count: rows.length })}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "rank", label: m.agenda_column_rank(), numeric: true, cell: ({ rank }) => String(rank) },
        nameColumn(),
        structureColumn(),
        { key: "asked", label: m.agenda_column_asked(), date: true, cell: askedOf },
        actionColumn(),
      ]}
    />
  )
}

/** Those who have not followed the link of their mail. */
export function UnconfirmedTable(props: Props & { full: boolean }) {
  const rows = rowsOf(props, () => [admitVerb(props.full)])
  return (
    <Table
      id="liste-a-confirmer"
      caption={m.agenda_list_unconfirmed({ count: rows.length })}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        nameColumn(),
        contactColumn(),
        { key: "asked", label: m.agenda_column_asked(), date: true, cell: askedOf },
        actionColumn(),
      ]}
    />
  )
}

/** Those who no longer come, and how it came. */
export function LeftTable(props: Props) {
  const rows = rowsOf(props, () => [])
  return (
    <Table
      id="liste-partis"
      caption={m.agenda_list_left({ count: rows.length })}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        nameColumn(),
        { key: "when", label: m.agenda_column_left(), date: true, cell: closedOf },
        { key: "who", label: m.agenda_column_left_by(), cell: ({ closedBy }) => leftBy(closedBy) },
      ]}
    />
  )
}

function rowsOf({ rows, timeZone }: Props, verbs: (rank: number) => Row["verbs"]): Row[] {
  const remove = { verb: "remove", label: m.agenda_list_remove() }
  return rows.map((row, at) => ({ ...row, timeZone, rank: at + 1, verbs: [...verbs(at + 1), remove] }))
}

function admitVerb(full: boolean) {
  return full ? { verb: "over", label: m.agenda_list_over() } : { verb: "admit", label: m.agenda_list_admit() }
}

function nameColumn() {
  return { key: "name", label: m.agenda_column_name(), rowHeader: true, cell: nameOf }
}

function structureColumn() {
  return { key: "structure", label: m.agenda_field_structure(), cell: structureOf }
}

function contactColumn() {
  return { key: "contact", label: m.agenda_column_contact(), cell: contactOf }
}

function actionColumn() {
  return { key: "act", label: m.agenda_column_actions(), cell: actionsOf }
}

function actionsOf({ id, verbs }: Row) {
  return (
    <ActionsBar>
      {verbs.map(({ verb, label }) => (
        <Button key={verb} small tone="quiet" name="intent" value={`${verb}:${id}`} describedBy={`nom-${id}`}>
          {label}
        </Button>
      ))}
    </ActionsBar>
  )
}

function nameOf({ id, name, overCapacity }: Row) {
  return (
    <>
      <span id={`nom-${id}`}>{name === "" ? m.agenda_list_erased() : name}</span>
      {overCapacity ? <> ({m.agenda_list_over_note()})</> : null}
    </>
  )
}

function structureOf({ structure, structureTyped }: Row): string {
  return structure === "" && structureTyped !== "" ? m.agenda_list_untied({ typed: structureTyped }) : structure
}

function contactOf({ email, phone }: Row): string {
  return [email ?? "", phone].filter((part) => part !== "").join(", ")
}

function needsOf({ accessNeeds, meal, answer }: EnrolmentLine): string {
  return [accessNeeds, meal, answer].filter((part) => part !== "").join(" · ")
}

function askedOf({ askedAt, timeZone }: Row): string {
  return formatDateTime(askedAt, getLocale(), timeZone)
}

function closedOf({ closedAt, timeZone }: Row): string {
  return closedAt === null ? "" : formatDateTime(closedAt, getLocale(), timeZone)
}

const names: Record<string, () => string> = {
  person: m.agenda_left_by_person,
  staff: m.agenda_left_by_staff,
  ledger: m.agenda_left_by_ledger,
  time: m.agenda_left_by_time,
  erased: m.agenda_left_by_erased,
}

function leftBy(closedBy: string | null): string {
  return names[closedBy ?? ""]?.() ?? ""
}
