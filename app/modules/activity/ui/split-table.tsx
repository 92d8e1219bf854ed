import { Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { FigureQuestion, Split } from "../domain/figure-question.ts"
import { withoutAny } from "../domain/figure-question.ts"
import type { SplitPart } from "../domain/figure-split.ts"
import type { ActivityKind, Chapter } from "../domain/kinds.ts"
import { figureHref } from "./figure-href.ts"
import { figureName, figureValue, splitName } from "./words.ts"

type Props = { question: FigureQuestion; split: Split; parts: readonly SplitPart[]; whole: number }

/** A figure along one dimension: each part a figure of its own, where its address can say so. */
export function SplitTable({ question, split, parts, whole }: Props) {
  const sum = parts.reduce((total, { value }) => total + value, 0)
  return (
    <Table
      id="parts"
      caption={splitName(split)}
      rows={parts.map((part) => ({ ...part, narrowed: narrow(question, split, part.key) }))}
      rowKey={({ key }) => key}
      note={Math.abs(sum - whole) < 1e-6 ? undefined : m.activity_figure_split_note()}
      columns={[
        { key: "name", label: splitName(split), rowHeader: true, cell: ({ name }) => name },
        {
          key: "value",
          label: `${figureName(question.figure)} ${question.year}`,
          numeric: true,
          cell: valueCell,
        },
        { key: "before", label: String(question.year - 1), numeric: true, cell: ({ before }) => figureValue(before) },
      ]}
    />
  )
}

function valueCell({ value, narrowed }: SplitPart & { narrowed: FigureQuestion | undefined }) {
  return narrowed === undefined ? figureValue(value) : <a href={figureHref(narrowed)}>{figureValue(value)}</a>
}

/** The question of one part; undefined where no filter says it: another centre's slug, no kind of structure. */
function narrow(question: FigureQuestion, split: Split, key: string): FigureQuestion | undefined {
  if (split === "centre" || (key === "" && !["theme", "serie", "territoire"].includes(split))) return undefined
  switch (split) {
    case "nature":
      return { ...question, kinds: [key as ActivityKind] }
    case "chapitre":
      return { ...question, chapter: key as Chapter }
    case "theme":
      return { ...question, theme: key || withoutAny }
    case "serie":
      return { ...question, series: key || withoutAny }
    case "structure":
      return { ...question, structureKind: key }
    case "territoire":
      return { ...question, territory: key || withoutAny }
  }
}
