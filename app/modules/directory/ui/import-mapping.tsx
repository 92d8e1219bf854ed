import { Button, Section, SelectField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ImportKind } from "../domain/import-fields.ts"
import { importFields } from "../domain/import-fields.ts"
import { importFieldName } from "./import-words.ts"

type Props = {
  kind: ImportKind
  headings: readonly string[]
  mapping: readonly string[]
  /** The first lines, to see what a column holds. */
  samples: readonly (readonly string[])[]
}

/** Which column holds what: one choice a column, with its heading and first values. */
export function ImportMapping({ kind, headings, mapping, samples }: Props) {
  const choices = importFields(kind).map((field) => ({ value: field, label: importFieldName(field) }))
  return (
    <Section id="colonnes" title={m.directory_import_columns()} intro={<p>{m.directory_import_columns_text()}</p>}>
      {headings.map((heading, index) => (
        <SelectField
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
          key={index}
          name={`column-${index}`}
          label={heading === "" ? m.directory_import_column({ number: index + 1 }) : heading}
          hint={sampleOf(samples, index)}
          value={mapping[index] ?? ""}
          choices={choices}
          empty={m.directory_import_left_out()}
        />
      ))}
    </Section>
  )
}

/** The first values of a column, shortened. */
function sampleOf(samples: readonly (readonly string[])[], index: number): string {
  return samples
    .flatMap((cells) => cells[index] || [])
    .join(" · ")
    .slice(0, 120)
}

/** A dry run, and after it the import. */
export function ImportButtons({ checked }: { checked: boolean }) {
  return (
    <div className="actions-bar">
      <Button tone={checked ? "secondary" : "primary"} name="intent" value="dry">
        {checked ? m.directory_import_dry_again() : m.directory_import_dry()}
      </Button>
      {checked ? (
        <Button name="intent" value="import">
          {m.directory_import_bring_in()}
        </Button>
      ) : null}
    </div>
  )
}
