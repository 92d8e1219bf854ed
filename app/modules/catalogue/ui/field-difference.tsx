import { Fragment } from "react"
import type { ComparedField } from "../domain/compare-descriptions.ts"
import type { RecordDescription } from "../domain/record-description.ts"
import { wordDifference } from "../domain/word-difference.ts"
import { comparedFieldLabel, fieldTexts } from "./field-texts.ts"

interface Props {
  fields: readonly ComparedField[]
  before: RecordDescription
  after: RecordDescription
}

/** How one description became another, field by field: what went struck through, what came underlined. */
export function FieldDifferences({ fields, before, after }: Props) {
  return (
    <dl>
      {fields.map((field) => (
        <div key={field} className="mb-3">
          <dt className="label">{comparedFieldLabel(field)}</dt>
          <dd>
            <Lines before={fieldTexts(before, field)} after={fieldTexts(after, field)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Lines that both have stay as they are; one line for one line is told word by word. */
function Lines({ before, after }: { before: string[]; after: string[] }) {
  const gone = before.filter((line) => !after.includes(line))
  const come = after.filter((line) => !before.includes(line))
  const [one, other] = [gone[0], come[0]]
  if (gone.length === 1 && come.length === 1 && one !== undefined && other !== undefined) {
    return <p className="whitespace-pre-line">{words(one, other)}</p>
  }
  if (gone.length + come.length === 0) return <p>{after.join(" → ")}</p>
  return (
    <>
      {gone.map((line) => (
        <p key={line}>
          <del>{line}</del>
        </p>
      ))}
      {come.map((line) => (
        <p key={line}>
          <ins>{line}</ins>
        </p>
      ))}
    </>
  )
}

function words(before: string, after: string) {
  return wordDifference(before, after).map(({ kind, text }, index, parts) => {
    const key = `${index} ${kind}`
    if (kind === "same") return <span key={key}>{text}</span>
    if (kind === "removed") return <del key={key}>{text}</del>
    // What replaces a word stands beside it: they would read as one.
    const isBeside = parts[index - 1]?.kind === "removed" && !/\s$/.test(parts[index - 1]?.text ?? "")
    return (
      <Fragment key={key}>
        {isBeside ? " " : null}
        <ins>{text}</ins>
      </Fragment>
    )
  })
}
