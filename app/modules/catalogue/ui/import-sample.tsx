import { DefinitionList, Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { SampleRecord } from "../domain/import-item.ts"
import { compareFields } from "../domain/merge-descriptions.ts"
import type { CopyStatement } from "../domain/record-description.ts"
import { fieldLabel, fieldLines } from "./field-text.ts"
import { remarkSentence } from "./reason-sentence.ts"

/** The first records of a file that is tried, field by field: what was understood is seen before it is written. */
export function ImportSample({ records }: { records: SampleRecord[] }) {
  if (records.length === 0) return null
  return (
    <Section id="apercu" title={m.catalogue_import_sample()} intro={<p>{m.catalogue_import_sample_intro()}</p>}>
      {records.map(({ ordinal, description, copies, remarks }) => (
        <section key={ordinal} className="mb-8">
          <h3>{description.title}</h3>
          <DefinitionList
            items={[
              ...compareFields(description, description).map(({ name }) => ({
                term: fieldLabel(name),
                value: fieldLines(description, name).map((line, place) => <div key={place}>{line}</div>),
              })),
              {
                term: m.catalogue_group_copies(),
                value:
                  copies.length === 0 ? null : copies.map((copy, place) => <div key={place}>{copyLine(copy)}</div>),
              },
              {
                term: m.catalogue_import_sample_remarks(),
                value:
                  remarks.length === 0
                    ? null
                    : [...new Set(remarks)].map((remark) => <div key={remark}>{remarkSentence(remark)}</div>),
              },
            ]}
          />
        </section>
      ))}
    </Section>
  )
}

function copyLine({ library, section, shelfMark, barcode, note }: CopyStatement): string {
  return [library, section, shelfMark, barcode, note].filter((part) => part !== null && part !== "").join(", ")
}
