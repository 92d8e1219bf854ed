import { DefinitionList, Notice, Section, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { ReaderAtDesk } from "../domain/reader-at-desk.ts"
import { GestureButton } from "./gesture-button.tsx"
import { day, structureKindName } from "./words.ts"

type Props = { at: ReaderAtDesk; date: string; centre: string; today: string }

/** The reader being served: who, what they have, what waits for them. */
export function DeskReader({ at: { reader, home, loans, holds }, date, centre, today }: Props) {
  const aside = holds.filter(({ state }) => state === "set_aside")
  return (
    <Section
      id="lecteur"
      title={reader.name}
      actions={
        home === null ? (
          <a href={`${href("/travail/lecteurs/:id", { id: reader.id })}?centre=${centre}`}>
            {m.circulation_reader_sheet()}
          </a>
        ) : undefined
      }
    >
      {reader.suspendedUntil !== null && reader.suspendedUntil >= today ? (
        <Notice tone="warning" title={m.circulation_reader_suspended({ until: day(reader.suspendedUntil) })} />
      ) : null}
      {aside.length === 0 ? null : (
        <Notice tone="info" title={m.circulation_reader_aside({ count: aside.length })}>
          <ul>
            {aside.map((hold) => (
              <li key={hold.id}>{hold.title}</li>
            ))}
          </ul>
        </Notice>
      )}
      <DefinitionList
        items={[
          { term: m.circulation_field_card(), value: reader.cardNumber },
          {
            term: m.circulation_field_structure(),
            value: [reader.structure, structureKindName(reader.structureKind)].filter(Boolean).join(", "),
          },
          { term: m.circulation_reader_home(), value: home },
        ]}
      />
      {loans.length === 0 ? <p>{m.circulation_reader_no_loans()}</p> : <LoansTable loans={loans} date={date} />}
    </Section>
  )
}

function LoansTable({ loans, date }: { loans: ReaderAtDesk["loans"]; date: string }) {
  return (
    <Table
      id="prets"
      caption={m.circulation_reader_loans({ count: loans.length })}
      compact
      rows={loans.map((loan) => ({ ...loan, date }))}
      rowKey={({ id }) => id}
      columns={[
        { key: "title", label: m.circulation_column_document(), rowHeader: true, cell: titleCell },
        { key: "due", label: m.circulation_column_due(), date: true, cell: dueCell },
        { key: "actions", label: m.circulation_column_actions(), cell: renewCell },
      ]}
    />
  )
}

type Row = ReaderAtDesk["loans"][number] & { date: string }

function titleCell({ id, title, shelfMark, centre, lentOn }: Row) {
  return (
    <>
      <span id={`pret-${id}`}>{[title, shelfMark, centre].filter(Boolean).join(", ")}</span>
      <div className="text-soft text-sm font-normal">{m.circulation_lent_on({ date: day(lentOn) })}</div>
    </>
  )
}

function dueCell({ dueOn, isLate }: Row) {
  return (
    <>
      {day(dueOn)} {isLate ? <strong className="text-brick">{m.circulation_late()}</strong> : null}
    </>
  )
}

function renewCell({ id, centre, date }: Row) {
  if (centre !== null) return null
  return (
    <GestureButton name="renew" value={id} date={date} describedBy={`pret-${id}`}>
      {m.circulation_renew()}
    </GestureButton>
  )
}
