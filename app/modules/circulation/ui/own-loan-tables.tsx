import { Section, Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { OwnHold, OwnLoan } from "../domain/own-loans.ts"
import { GestureButton } from "./gesture-button.tsx"
import { day } from "./words.ts"

/** What one has at home, first due first. */
export function OwnLoanTable({ loans }: { loans: readonly OwnLoan[] }) {
  if (loans.length === 0) return null
  return (
    <Section id="prets" title={m.circulation_reader_loans({ count: loans.length })}>
      <Table
        id="prets-liste"
        caption={m.circulation_reader_loans({ count: loans.length })}
        captionHidden
        rows={loans}
        rowKey={({ id }) => id}
        columns={[
          { key: "title", label: m.circulation_column_document(), rowHeader: true, cell: loanTitle },
          { key: "centre", label: m.circulation_centre_choice(), cell: ({ centre }) => centre },
          { key: "due", label: m.circulation_column_due(), date: true, cell: ({ dueOn }) => day(dueOn) },
          { key: "actions", label: m.circulation_column_actions(), cell: renewCell },
        ]}
      />
    </Section>
  )
}

/** What one waits for. */
export function OwnHoldTable({ holds }: { holds: readonly OwnHold[] }) {
  if (holds.length === 0) return null
  return (
    <Section id="reservations" title={m.circulation_holds_title()}>
      <Table
        id="reservations-liste"
        caption={m.circulation_holds_title()}
        captionHidden
        rows={holds}
        rowKey={({ id }) => id}
        columns={[
          { key: "title", label: m.circulation_column_document(), rowHeader: true, cell: holdTitle },
          { key: "centre", label: m.circulation_centre_choice(), cell: ({ centre }) => centre },
          { key: "state", label: m.circulation_column_state(), cell: stateCell },
          { key: "actions", label: m.circulation_column_actions(), cell: cancelCell },
        ]}
      />
    </Section>
  )
}

function loanTitle({ id, title }: OwnLoan) {
  return <span id={`pret-${id}`}>{title}</span>
}

function renewCell({ centreId, id }: OwnLoan) {
  return (
    <GestureButton name="renew" value={`${centreId}_${id}`} tone="secondary" describedBy={`pret-${id}`}>
      {m.circulation_renew()}
    </GestureButton>
  )
}

function holdTitle({ id, title }: OwnHold) {
  return <span id={`reservation-${id}`}>{title}</span>
}

function stateCell({ state, setAsideUntil }: OwnHold) {
  return state === "set_aside"
    ? m.circulation_hold_state_set_aside({ until: day(setAsideUntil ?? "") })
    : m.circulation_own_waiting()
}

function cancelCell({ id }: OwnHold) {
  return (
    <GestureButton name="cancel" value={id} describedBy={`reservation-${id}`}>
      {m.circulation_hold_withdraw()}
    </GestureButton>
  )
}
