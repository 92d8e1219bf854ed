import { Table, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDateRange } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"

interface Row {
  id: string
  activityTitle: string
  title: string
  moment: "before" | "end" | "later"
  opensOn: string
  closesOn: string
  asked: number
  answered: number
}

/** Evaluations with how many answered; each leads to its summary. */
export function EvaluationTable({ evaluations, slug }: { evaluations: readonly Row[]; slug: string }) {
  if (evaluations.length === 0) return <p>{m.training_evaluations_none()}</p>
  return (
    <Table
      id="evaluations-liste"
      caption={m.training_evaluations()}
      captionHidden
      rows={evaluations.map((row) => ({ ...row, at: slug }))}
      rowKey={({ id }) => id}
      columns={[
        { key: "course", label: m.training_course(), rowHeader: true, cell: titleCell },
        { key: "title", label: m.training_questionnaire(), cell: questionnaireCell },
        { key: "moment", label: m.training_moment(), cell: ({ moment }) => m[`training_moment_${moment}`]() },
        {
          key: "dates",
          label: m.training_dates(),
          date: "range",
          cell: ({ opensOn, closesOn }) => formatDateRange(opensOn, closesOn, getLocale()),
        },
        {
          key: "answers",
          label: m.training_answers_column(),
          cell: ({ answered, asked }) => m.training_answers_of({ answered, asked }),
        },
      ]}
    />
  )
}

function titleCell({ id, activityTitle, at }: Row & { at: string }) {
  return (
    <a href={`${href("/travail/formations/evaluations/:id", { id })}?centre=${at}`}>
      <Written>{activityTitle}</Written>
    </a>
  )
}

function questionnaireCell({ title }: { title: string }) {
  return <Written>{title}</Written>
}
