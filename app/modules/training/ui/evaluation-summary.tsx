import { Bars } from "#platform/charts/bars.tsx"
import { ChartFrame, Section, Table, Written } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m, writtenLang } from "#platform/messages/index.ts"
import type { QuestionSummary } from "../domain/summary.ts"
import { leastAnswers } from "../domain/summary.ts"

/** What the answers say, question by question: a drawing with its table, or the words themselves. */
export function EvaluationSummary({ questions }: { questions: readonly QuestionSummary[] }) {
  return questions.map((question) => <OneQuestion key={question.id} question={question} />)
}

function OneQuestion({ question }: { question: QuestionSummary }) {
  const { id, kind, label, answered, masked, mean, shares, verbatims } = question
  if (masked)
    return (
      <Section
        id={id}
        title={<Written>{label}</Written>}
        level={3}
        note={m.training_answered_count({ count: answered })}
      >
        <p>{m.training_masked({ least: leastAnswers })}</p>
      </Section>
    )
  if (kind === "text")
    return (
      <Section
        id={id}
        title={<Written>{label}</Written>}
        level={3}
        note={m.training_answered_count({ count: answered })}
      >
        <ul>
          {verbatims.map((words, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same words
            <li key={at} lang={writtenLang()}>
              {words}
            </li>
          ))}
        </ul>
      </Section>
    )
  return (
    <ChartFrame
      id={id}
      title={label}
      description={
        mean === null
          ? m.training_answered_count({ count: answered })
          : m.training_mean_of({ mean: formatNumber(mean, getLocale(), 1), count: answered })
      }
      tableLabel={m.training_see_table()}
      table={
        <Table
          id={`${id}-table`}
          caption={label}
          captionHidden
          compact
          rows={shares}
          rowKey={(share) => share.label}
          columns={[
            {
              key: "answer",
              label: m.training_answer_column(),
              rowHeader: true,
              cell: answerCell,
            },
            { key: "count", label: m.training_count_column(), numeric: true, cell: ({ count }) => count },
          ]}
        />
      }
    >
      <Bars
        id={`${id}-dessin`}
        title={label}
        description={m.training_chart_desc()}
        series={[m.training_answers_column()]}
        groups={shares.map((share) => ({
          label: share.label,
          values: [{ value: share.count, text: String(share.count) }],
        }))}
      />
    </ChartFrame>
  )
}

function answerCell({ label }: { label: string }) {
  return <Written>{label}</Written>
}
