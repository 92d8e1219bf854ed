import { RadioGroup, Section, Stat, StatList, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { ImportKind } from "../domain/import-fields.ts"
import type { Decisions, ImportLine, ImportReport as Report } from "../domain/import-report.ts"
import { madeAnew } from "../domain/import-report.ts"
import { importOutcomeName } from "./import-words.ts"

type Props = { report: Report; kind: ImportKind; done: boolean; decisions: Decisions; slug: string }

const outcomes = ["created", "completed", "unchanged", "doubtful", "refused"] as const
const shownAtMost = 300

/** What a table brings or brought: figures, doubtful lines beside the sheets that they may be, refusals with their line. */
export function ImportReport({ report, kind, done, decisions, slug }: Props) {
  const doubtful = report.lines.filter(({ outcome }) => outcome === "doubtful")
  const refused = report.lines.filter(({ outcome }) => outcome === "refused")
  const others = report.lines.filter(({ outcome }) => outcome !== "doubtful" && outcome !== "refused")
  return (
    <Section id="resultat" title={done ? m.directory_import_result() : m.directory_import_dry_done()}>
      <StatList label={m.directory_import_result()}>
        {outcomes.map((outcome) => (
          <Stat
            key={outcome}
            value={String(report.counts[outcome])}
            label={importOutcomeName(outcome, report.counts[outcome])}
          />
        ))}
      </StatList>
      {doubtful.length === 0 ? null : (
        <Section
          id="doutes"
          level={3}
          title={m.directory_import_doubtful_title()}
          intro={<p>{m.directory_import_doubtful_text()}</p>}
        >
          {doubtful.map((line) =>
            done ? (
              <p key={line.line}>{m.directory_import_left({ line: line.line, label: line.label })}</p>
            ) : (
              <RadioGroup
                key={line.line}
                name={`line-${line.line}`}
                label={m.directory_import_line({ line: line.line, label: line.label })}
                value={decisions[String(line.line)] ?? ""}
                choices={[
                  ...line.sheets.map((sheet) => ({
                    value: sheet.id,
                    label: m.directory_import_same_as({ label: sheet.label }),
                    hint: sheet.note,
                  })),
                  { value: madeAnew, label: m.directory_import_make_anew() },
                  { value: "", label: m.directory_import_leave() },
                ]}
              />
            ),
          )}
        </Section>
      )}
      {refused.length === 0 ? null : (
        <Table
          id="refus"
          caption={m.directory_import_refusals({ count: refused.length })}
          rows={refused}
          rowKey={({ line }) => String(line)}
          columns={[
            {
              key: "line",
              label: m.directory_import_line_number(),
              numeric: true,
              rowHeader: true,
              cell: ({ line }) => line,
            },
            { key: "label", label: m.directory_field_name(), cell: ({ label }) => label },
            { key: "reasons", label: m.directory_import_why(), cell: ({ reasons }) => reasons.join(" ") },
          ]}
        />
      )}
      {others.length === 0 ? null : (
        <Table
          id="lignes"
          caption={m.directory_import_lines({ count: others.length })}
          rows={others.slice(0, shownAtMost)}
          rowKey={({ line }) => String(line)}
          note={others.length > shownAtMost ? m.directory_import_first({ count: shownAtMost }) : undefined}
          columns={[
            {
              key: "line",
              label: m.directory_import_line_number(),
              numeric: true,
              rowHeader: true,
              cell: ({ line }) => line,
            },
            { key: "label", label: m.directory_field_name(), cell: (line) => sheetCell(line, kind, done, slug) },
            { key: "outcome", label: m.directory_import_state(), cell: ({ outcome }) => importOutcomeName(outcome, 1) },
          ]}
        />
      )}
    </Section>
  )
}

// A sheet that the dry run would make does not exist yet.
function sheetCell({ outcome, sheets, label }: ImportLine, kind: ImportKind, done: boolean, slug: string) {
  const [sheet] = sheets
  if (sheet === undefined || (!done && outcome === "created")) return label
  const path =
    kind === "structures"
      ? href("/travail/annuaire/structures/:id", { id: sheet.id })
      : href("/travail/annuaire/personnes/:id", { id: sheet.id })
  return <a href={`${path}?centre=${slug}`}>{label}</a>
}
