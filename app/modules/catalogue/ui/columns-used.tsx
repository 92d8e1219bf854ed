import { Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { ChosenColumns } from "../domain/column-reading.ts"
import { tableFieldLabel } from "./column-sentences.ts"

/** What the columns of a table were taken for, and where one changes it. */
export function ColumnsUsed({ run }: { run: { id: string; reading: ChosenColumns | null } }) {
  const fields = (run.reading?.mapping ?? []).filter((field) => field !== null)
  return (
    <Section id="colonnes" title={m.catalogue_mapping_used()}>
      <p>{[...new Set(fields)].map(tableFieldLabel).join(", ")}</p>
      <p>
        <a href={`${href("/travail/catalogue/imports/:run", { run: run.id })}?colonnes=1#colonnes`}>
          {m.catalogue_mapping_again()}
        </a>
      </p>
    </Section>
  )
}
