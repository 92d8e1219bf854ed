import { Button, RadioGroup, Table } from "#platform/design/index.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Difference } from "../domain/merge-descriptions.ts"
import type { Side } from "../domain/pair-choice.ts"
import { recordAddress } from "./catalogue-address.ts"
import { fieldLabel, fieldLines } from "./field-text.ts"
import type { Pair, PairSide } from "./pair.ts"

/** Both records field by field; where they differ one chooses, where they do not there is nothing to do. */
export function PairChoiceForm({ sides, differences, choice }: Pair) {
  const side = (which: Side) => ({
    key: which,
    label: (
      <a href={recordAddress(sides[which].permanentId)}>{m.catalogue_pair_side({ id: sides[which].permanentId })}</a>
    ),
    cell: (difference: Difference) => fieldCell({ difference, which, record: sides[which], choice }),
  })
  return (
    <form method="get" className="space-y-6">
      <RadioGroup
        name="garde"
        label={m.catalogue_pair_kept()}
        value={choice.stays}
        choices={(["one", "other"] as const).map((which) => ({
          value: which,
          label: sides[which].description.title,
          hint: m.catalogue_pair_kept_option({
            id: sides[which].permanentId,
            date: formatDate(dateIn(new Date(sides[which].createdAt)), getLocale()),
          }),
        }))}
      />
      <Table
        id="champs"
        caption={m.catalogue_pair_fields()}
        rows={differences}
        rowKey={({ name }) => name}
        note={m.catalogue_pair_same_note()}
        columns={[
          { key: "field", label: m.catalogue_pair_column_field(), rowHeader: true, cell: fieldName },
          side("one"),
          side("other"),
        ]}
      />
      <Table
        id="liens"
        caption={m.catalogue_pair_holders()}
        captionHidden
        rows={about}
        rowKey={({ key }) => key}
        columns={[
          { key: "what", label: m.catalogue_pair_holders(), rowHeader: true, cell: ({ label }) => label() },
          { ...side("one"), cell: ({ lines }) => linesOf(lines(sides.one)) },
          { ...side("other"), cell: ({ lines }) => linesOf(lines(sides.other)) },
        ]}
      />
      <Button name="apercu" value="1">
        {m.catalogue_pair_preview()}
      </Button>
    </form>
  )
}

const about: { key: string; label: () => string; lines: (side: PairSide) => string[] }[] = [
  {
    key: "holders",
    label: m.catalogue_pair_holders,
    lines: ({ holdings }) =>
      holdings.map(({ centre, shelfMarks }) => [centre, shelfMarks.join(", ")].filter(Boolean).join("\u00a0: ")),
  },
  {
    key: "referrers",
    label: m.catalogue_pair_referrers,
    lines: ({ references }) =>
      references.filter(({ count }) => count > 0).map(({ count, label }) => `${count} ${label}`),
  },
  { key: "sources", label: m.catalogue_pair_sources, lines: ({ sources }) => [String(sources)] },
]

function fieldName({ name, differs }: Difference) {
  return (
    <>
      {fieldLabel(name)}
      {differs && <div className="text-brick text-sm font-normal">{m.catalogue_pair_differs()}</div>}
    </>
  )
}

type CellProps = { difference: Difference; which: Side; record: PairSide; choice: Pair["choice"] }

function fieldCell({ difference: { name, differs }, which, record, choice }: CellProps) {
  const lines = fieldLines(record.description, name)
  if (!differs || lines.length === 0) return linesOf(lines)
  const id = `champ-${name}-${which}`
  return (
    <div className="choice">
      <input
        id={id}
        type="radio"
        name={`champ-${name}`}
        value={which}
        defaultChecked={choice.taken[name] === which}
        aria-label={m.catalogue_pair_take({ field: fieldLabel(name), value: lines.join(", ").slice(0, 120) })}
      />
      <label htmlFor={id}>{linesOf(lines)}</label>
    </div>
  )
}

function linesOf(lines: string[]) {
  if (lines.length === 0) return <span className="text-soft">{m.catalogue_pair_nothing()}</span>
  return lines.map((line) => <div key={line}>{line}</div>)
}
