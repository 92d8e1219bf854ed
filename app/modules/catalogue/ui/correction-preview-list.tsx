import { Button, Notice, Section } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { CorrectionExample, CorrectionPreview } from "../domain/correction-preview.ts"
import type { CorrectionStart } from "../domain/correction-start.ts"
import { correctionFields } from "../domain/read-correction.ts"
import { recordAddress } from "./catalogue-address.ts"
import { correctionTitle } from "./correction-sentences.ts"
import { FieldDifferences } from "./field-difference.tsx"

interface Props {
  start: CorrectionStart
  preview: CorrectionPreview
  selection: NonNullable<CorrectionStart["selection"]>
}

/** How many records would change, the first ones before and after, and the button that does it. */
export function CorrectionPreviewList({ start, preview, selection }: Props) {
  const { changing, looked, examples } = preview
  const number = (value: number) => formatNumber(value, getLocale())
  const isPart = looked < selection.total
  if (changing === 0) {
    return (
      <Notice
        tone="info"
        role="status"
        title={
          isPart ? m.catalogue_corrections_none_of_first({ looked: number(looked) }) : m.catalogue_corrections_none()
        }
      />
    )
  }
  const counts = { count: changing, number: number(changing), looked: number(looked) }
  return (
    <Section id="apercu" title={m.catalogue_corrections_preview_title()}>
      <p role="status">
        {start.action === null ? null : `${correctionTitle(start.action)}. `}
        {isPart ? m.catalogue_corrections_change_of_first(counts) : m.catalogue_corrections_change(counts)}
      </p>
      <ul>
        {examples.map((example) => (
          <li key={example.permanentId} className="mt-4">
            <a href={recordAddress(example.permanentId)}>{example.title}</a>
            <Example example={example} />
          </li>
        ))}
      </ul>
      <form method="post">
        <input type="hidden" name="selection" value={selection.text} />
        <input type="hidden" name="centreId" value={start.centreId} />
        {correctionFields.map((field) => (
          <input key={field} type="hidden" name={field} value={start.values[field]} />
        ))}
        <Button>{m.catalogue_corrections_apply()}</Button>
        <p className="text-soft text-sm mt-2">{m.catalogue_corrections_apply_hint()}</p>
      </form>
    </Section>
  )
}

function Example({ example }: { example: CorrectionExample }) {
  if (example.kind === "record") return <FieldDifferences {...example} />
  return example.copies.map(({ before, after }, index) => (
    <p key={`${index} ${before ?? ""}`}>
      <del>{before ?? m.catalogue_conflict_nothing()}</del> <ins>{after ?? m.catalogue_conflict_nothing()}</ins>
    </p>
  ))
}
