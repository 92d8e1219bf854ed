import { Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Answer } from "../desk/answer.ts"
import { copyStateName } from "./copy-state-name.ts"
import { structureKindName } from "./words.ts"

type Props = { answer: Extract<Answer, { kind: "choices" }>; date: string }

/** What the typed words may stand for; the first has the focus, so that Enter takes it. */
export function DeskChoices({ answer: { typed, readers, copies }, date }: Props) {
  const choices = [
    ...readers.map((reader) => ({
      name: "reader",
      value: `${reader.centreId}_${reader.id}`,
      label: reader.name,
      note: [reader.cardNumber, reader.structure || structureKindName(reader.structureKind)].join(", "),
    })),
    ...copies.map((copy) => ({
      name: "copy",
      value: copy.id,
      label: copy.title,
      note: [copy.shelfMark, copy.barcode, copyStateName(copy.state)].filter(Boolean).join(", "),
    })),
  ]
  return (
    <Section id="choix" title={m.circulation_desk_choices({ typed })}>
      <form method="post">
        {date === "" ? null : <input type="hidden" name="date" value={date} />}
        <ul className="m-0 list-none p-0">
          {choices.map(({ name, value, label, note }, index) => (
            <li key={value} className="mb-2">
              <button
                className="button button-secondary button-small"
                name={name}
                value={value}
                autoFocus={index === 0}
              >
                {label}
              </button>{" "}
              <span className="text-soft text-sm">{note}</span>
            </li>
          ))}
        </ul>
      </form>
    </Section>
  )
}
