import { Table, Tag, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { SupportLine } from "../domain/support.ts"
import { stateName } from "./words.ts"

type Props = { lines: readonly SupportLine[]; slug: string; today: string; year: number | null }
type Row = SupportLine & { slug: string; today: string }

/** Supports one a line: beside whom, by whom, what was last and what comes next. */
export function SupportTable({ lines, slug, today, year }: Props) {
  const caption =
    year === null
      ? m.support_list_count({ count: lines.length })
      : m.support_list_count_year({ count: lines.length, year })
  return (
    <Table
      id="accompagnements"
      caption={caption}
      rows={lines.map((line) => ({ ...line, slug, today }))}
      rowKey={({ id }) => id}
      columns={[
        { key: "title", label: m.support_column_title(), rowHeader: true, cell: titleCell },
        { key: "with", label: m.support_column_beside(), cell: besideCell },
        { key: "themes", label: m.support_field_themes(), cell: ({ themes }) => themes.join(" ; ") },
        { key: "officers", label: m.support_field_officers(), cell: ({ officers }) => officers.join(", ") },
        { key: "entries", label: m.support_column_journal(), cell: journalCell },
        { key: "next", label: m.support_field_next_step(), cell: nextCell },
      ]}
    />
  )
}

function titleCell({ id, title, slug, state }: Row) {
  return (
    <>
      <a href={`${href("/travail/accompagnement/:id", { id })}?centre=${slug}`}>
        <Written>{title}</Written>
      </a>
      {state === "open" ? null : <> · {stateName(state)}</>}
    </>
  )
}

function besideCell({ territory, structures }: Row) {
  return [territory, ...structures].filter((name) => name !== "").join(", ")
}

function journalCell({ entries, lastOn }: Row) {
  if (lastOn === null) return "–"
  return m.support_column_journal_last({ count: entries, date: formatDate(lastOn, getLocale()) })
}

function nextCell({ nextStep, nextOn, today }: Row) {
  if (nextStep === "") return ""
  if (nextOn === null) return nextStep
  return (
    <>
      {nextStep}
      <br />
      <span className="date">{formatDate(nextOn, getLocale())}</span>{" "}
      {nextOn < today ? <Tag>{m.support_late()}</Tag> : null}
    </>
  )
}
