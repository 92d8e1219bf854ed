import { Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Answer } from "../desk/answer.ts"
import type { DeskChoice } from "../domain/desk-choice.ts"
import { copyStateName } from "./copy-state-name.ts"
import { structureKindName } from "./words.ts"

type ChoicesAnswer = Extract<Answer, { kind: "choices" }>
type Props = { answer: ChoicesAnswer; date: string }

/** What the typed words may stand for, by number: the field keeps the focus, for who scans the next thing without a look. */
export function DeskChoices({ answer, date }: Props) {
  return (
    <Section id="choix" title={m.circulation_desk_choices({ typed: answer.typed })}>
      <form method="post">
        {date === "" ? null : <input type="hidden" name="date" value={date} />}
        <ol className="m-0 list-decimal pl-8">
          {choicesOf(answer).map(({ name, value, label, note }) => (
            <li key={value} className="mb-2">
              <button className="button button-secondary button-small" name={name} value={value}>
                {label}
              </button>{" "}
              <span className="text-soft text-sm">{note}</span>
            </li>
          ))}
        </ol>
      </form>
    </Section>
  )
}

export function choicesOf({ readers, copies }: ChoicesAnswer): (DeskChoice & { label: string; note: string })[] {
  return [
    ...readers.map((reader) => ({
      name: "reader" as const,
      value: `${reader.centreId}_${reader.id}`,
      label: reader.name,
      note: [reader.cardNumber, reader.structure || structureKindName(reader.structureKind)].join(", "),
    })),
    ...copies.map((copy) => ({
      name: "copy" as const,
      value: copy.id,
      label: copy.title,
      note: [copy.shelfMark, copy.barcode, copyStateName(copy.state)].filter(Boolean).join(", "),
    })),
  ]
}
