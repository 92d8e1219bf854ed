import { Section, TableFrame } from "#platform/design/index.ts"
import { formatNumber, formatPercent } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Cell, People } from "../domain/bpf.ts"
import { revenueLines } from "../domain/return-lines.ts"
import { chargeName, formHours, revenueName } from "./bpf-words.ts"
import { euros } from "./words.ts"

/** Where the rows of a cell are. */
export type CellHref = (cell: Cell) => string

type MoneyProps = { cents: (cell: Cell) => number; hrefOf: CellHref; turnoverCents: number | null }

/** Frames C and D: each amount opens its lines. */
export function MoneyFrames({ cents, hrefOf, turnoverCents }: MoneyProps) {
  const total = cents({ frame: "C", line: "total" })
  const amount = (cell: Cell) => <a href={hrefOf(cell)}>{euros(cents(cell))}</a>
  const withSum = revenueLines.flatMap((line) => (line === "2a" ? (["2", line] as const) : [line]))
  return (
    <>
      <Section id="cadre-c" title={m.training_frame_c()}>
        <TableFrame id="cadre-c-table" caption={m.training_frame_c()} captionHidden compact>
          <thead>
            <tr>
              <th scope="col">{m.training_line()}</th>
              <th scope="col" className="numeric">
                {m.training_amount()}
              </th>
            </tr>
          </thead>
          <tbody>
            {withSum.map((line) => (
              <tr key={line}>
                <th scope="row">{`${line}. ${revenueName(line)}`}</th>
                <td className="numeric">{amount({ frame: "C", line })}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{m.training_total_c()}</th>
              <td className="numeric">{amount({ frame: "C", line: "total" })}</td>
            </tr>
            <tr>
              <th scope="row">{m.training_share()}</th>
              <td className="numeric">
                {turnoverCents === null || turnoverCents === 0
                  ? "–"
                  : formatPercent(total / turnoverCents, getLocale())}
              </td>
            </tr>
          </tfoot>
        </TableFrame>
      </Section>
      <Section id="cadre-d" title={m.training_frame_d()}>
        <TableFrame id="cadre-d-table" caption={m.training_frame_d()} captionHidden compact>
          <tbody>
            <tr>
              <th scope="row">{m.training_total_d()}</th>
              <td className="numeric">{amount({ frame: "D", line: "total" })}</td>
            </tr>
            {(["trainers", "services"] as const).map((line) => (
              <tr key={line}>
                <th scope="row">{m.training_of_which({ what: chargeName(line) })}</th>
                <td className="numeric">{amount({ frame: "D", line })}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </Section>
    </>
  )
}

type Row = { cell: Cell; label: string; value: People; strong?: boolean }
type PeopleProps = { id: string; title: string; people: string; rows: readonly Row[]; hrefOf: CellHref }

/** A frame of people and hours: each figure opens its rows. */
export function PeopleFrame({ id, title, people, rows, hrefOf }: PeopleProps) {
  return (
    <Section id={id} title={title}>
      <TableFrame id={`${id}-table`} caption={title} captionHidden compact>
        <thead>
          <tr>
            <th scope="col">{m.training_line()}</th>
            <th scope="col" className="numeric">
              {people}
            </th>
            <th scope="col" className="numeric">
              {m.training_field_hours()}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cell, label, value, strong }) => (
            <tr key={`${cell.frame} ${cell.line}`}>
              <th scope="row">{strong ? <strong>{label}</strong> : label}</th>
              <td className="numeric">
                <a href={hrefOf(cell)}>{formatNumber(value.people, getLocale())}</a>
              </td>
              <td className="numeric">{formHours(value.minutes)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Section>
  )
}
