import { ledgerKindName } from "#modules/activity/index.ts"
import { Table, Tag, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDate, formatMinutes } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"

interface Line {
  id: string
  onDate: string
  minutes: number
  question: string
  person: string
  structure: string
  structureKind: string
  territory: string
  officer: string
  followUp: string
  followUpOn: string | null
}

type Props = { lines: readonly Line[]; slug: string; caption: string; today: string }
type Row = Line & { slug: string; today: string }

/** Interviews one a line: what was asked, by whom, from where. */
export function InterviewTable({ lines, slug, caption, today }: Props) {
  return (
    <Table
      id="entretiens"
      caption={caption}
      captionHidden
      rows={lines.map((line) => ({ ...line, slug, today }))}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "date",
          label: m.support_entry_date(),
          date: true,
          cell: ({ onDate }) => formatDate(onDate, getLocale()),
        },
        { key: "question", label: m.support_interview_question(), rowHeader: true, cell: questionCell },
        { key: "who", label: m.support_interview_who(), cell: whoCell },
        { key: "territory", label: m.support_interview_territory(), cell: ({ territory }) => territory },
        {
          key: "minutes",
          label: m.support_interview_minutes(),
          numeric: true,
          cell: ({ minutes }) => formatMinutes(minutes, getLocale()),
        },
        { key: "officer", label: m.support_interview_officer(), cell: ({ officer }) => officer },
        { key: "next", label: m.support_interview_follow_up(), cell: nextCell },
      ]}
    />
  )
}

function questionCell({ id, question, slug }: Row) {
  return (
    <a href={`${href("/travail/entretiens/:id", { id })}?centre=${slug}`}>
      <Written>{question}</Written>
    </a>
  )
}

function whoCell({ person, structure, structureKind }: Row) {
  return [person, structure === "" ? ledgerKindName(structureKind) : structure].filter((part) => part !== "").join(", ")
}

function nextCell({ followUp, followUpOn, today }: Row) {
  if (followUpOn === null) return followUp
  return (
    <>
      {followUp}, <span className="date">{formatDate(followUpOn, getLocale())}</span>{" "}
      {followUpOn < today ? <Tag>{m.support_late()}</Tag> : null}
    </>
  )
}
