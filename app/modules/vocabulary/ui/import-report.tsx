import { DefinitionList, More, Section } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Severity } from "../domain/finding.ts"
import type { FindingGroup, ImportReport } from "../domain/import-report.ts"
import { findingSentence, ruleTitle } from "./import-sentences.ts"

/** What an import did or would do, then each thing that is not taken as written, by kind. */
export function ImportReportView({ report }: { report: ImportReport }) {
  const { concepts } = report
  return (
    <>
      <Section id="contenu" title={m.vocabulary_report_title()}>
        <DefinitionList
          items={[
            { term: m.vocabulary_report_create(), value: figure(concepts.create) },
            { term: m.vocabulary_report_update(), value: figure(concepts.update) },
            { term: m.vocabulary_report_unchanged(), value: figure(concepts.unchanged) },
            { term: m.vocabulary_report_kept(), value: concepts.kept === 0 ? null : figure(concepts.kept) },
            { term: m.vocabulary_report_merged(), value: concepts.merged === 0 ? null : figure(concepts.merged) },
            { term: m.vocabulary_report_labels(), value: figure(report.labels) },
            { term: m.vocabulary_report_broader(), value: figure(report.broader) },
            { term: m.vocabulary_report_related(), value: figure(report.related) },
            { term: m.vocabulary_report_collections(), value: figure(report.collections) },
            { term: m.vocabulary_report_schemes(), value: figure(report.schemes) },
          ]}
        />
      </Section>
      {report.kept.length === 0 ? null : (
        <Section id="gardes" title={m.vocabulary_report_kept_title()}>
          <ul>
            {report.kept.map(({ uri, name }) => (
              <li key={uri}>{name}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="remarques" title={m.vocabulary_report_remarks()}>
        {report.findings.length === 0 ? <p>{m.vocabulary_report_no_remarks()}</p> : report.findings.map(remarks)}
      </Section>
    </>
  )
}

function remarks(group: FindingGroup) {
  return (
    <More
      key={group.rule}
      open={group.count <= 5}
      summary={`${ruleTitle(group.rule)} (${severities[group.severity]()}) – ${figure(group.count)}`}
    >
      <ul>
        {group.first.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a report never move
          <li key={index}>
            {finding.line === null ? null : `${m.vocabulary_report_line({ line: finding.line })} – `}
            {findingSentence(finding)}
          </li>
        ))}
      </ul>
      {group.count > group.first.length ? (
        <p>{m.vocabulary_report_more({ number: figure(group.count - group.first.length) })}</p>
      ) : null}
    </More>
  )
}

function figure(value: number): string {
  return formatNumber(value, getLocale())
}

const severities: Record<Severity, () => string> = {
  refused: () => m.vocabulary_severity_refused(),
  dropped: () => m.vocabulary_severity_dropped(),
  changed: () => m.vocabulary_severity_changed(),
}
