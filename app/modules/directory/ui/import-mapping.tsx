import { Button, SelectField, TableFrame } from "#platform/design/index.ts"
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

/** Which column holds what: one line a column, with its heading and first values. */
export function ImportMapping({ kind, headings, mapping, samples }: Props) {
  const choices = importFields(kind).map((field) => ({ value: field, label: importFieldName(field) }))
  return (
    <TableFrame id="colonnes" caption={m.directory_import_columns()}>
      <thead>
        <tr>
          <th scope="col">{m.directory_import_heading()}</th>
          <th scope="col">{m.directory_import_samples()}</th>
          <th scope="col">{m.directory_import_holds()}</th>
        </tr>
      </thead>
      <tbody>
        {headings.map((heading, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
          <tr key={index}>
            <th scope="row">{heading === "" ? m.directory_import_column({ number: index + 1 }) : heading}</th>
            <td>
              {samples
                .flatMap((cells) => cells[index] || [])
                .join(" · ")
                .slice(0, 120)}
            </td>
            <td>
              <SelectField
                name={`column-${index}`}
                label={m.directory_import_holds()}
                value={mapping[index] ?? ""}
                choices={choices}
                empty={m.directory_import_left_out()}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

/** Rehearse, and once rehearsed bring in. */
export function ImportButtons({ checked }: { checked: boolean }) {
  return (
    <div className="actions-bar">
      <Button tone={checked ? "secondary" : "primary"} name="intent" value="rehearse">
        {checked ? m.directory_import_rehearse_again() : m.directory_import_rehearse()}
      </Button>
      {checked ? (
        <Button name="intent" value="import">
          {m.directory_import_bring_in()}
        </Button>
      ) : null}
    </div>
  )
}
