import { Button, Form, Table, TextField } from "#platform/design/index.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate, formatMinutes } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { CertificateState, IssuedCertificate } from "../domain/certificate.ts"

type Row = IssuedCertificate & {
  state: CertificateState
  document: string
  verification: string
  /** Whether it can be sent now; nothing to say of one that was, or that no longer stands. */
  sending: "possible" | "no-address" | undefined
}

/** The form that sends: the one around the table withdraws, and a key struck in its field must send nothing. */
export const sendFormId = "envoi"

type Props = { certificates: readonly Row[]; error: string[] | undefined }

/** The certificates of an activity, those that no longer stand included, each with its document and the page that verifies it. */
export function CertificateTable({ certificates, error }: Props) {
  const locale = getLocale()
  return (
    <Form wide>
      <Table
        id="attestations-liste"
        caption={m.attendance_certificates_issued()}
        captionHidden
        rows={certificates}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            label: m.attendance_certificate_person(),
            rowHeader: true,
            cell: personCell,
          },
          {
            key: "time",
            label: m.attendance_pdf_time(),
            numeric: true,
            cell: ({ minutes }) => formatMinutes(minutes, locale),
          },
          {
            key: "number",
            label: m.attendance_certificate_number(),
            cell: numberCell,
          },
          { key: "state", label: m.attendance_certificate_state(), cell: stateCell },
          {
            key: "sent",
            label: m.attendance_certificate_sent(),
            date: true,
            cell: sentCell,
          },
          { key: "revoke", label: m.attendance_certificate_revoke(), cell: revokeCell },
        ]}
      />
      <TextField name="reason" label={m.attendance_certificate_reason()} error={error} />
    </Form>
  )
}

function personCell({ name, document }: Row) {
  return name === null ? m.attendance_erased() : <a href={document}>{name}</a>
}

function numberCell({ number, verification }: Row) {
  return <a href={verification}>{number}</a>
}

function stateCell({ state, reason }: Row): string {
  const word = m[`attendance_certificate_${state}`]()
  return reason === "" ? word : `${word} – ${reason}`
}

function sentCell({ sentAt, sending, number, name }: Row) {
  if (sentAt !== null) return formatDate(dateIn(sentAt), getLocale())
  if (sending === undefined) return "–"
  if (sending === "no-address") return m.attendance_certificate_no_address()
  return (
    <span className="relative">
      <Button tone="quiet" small form={sendFormId} name="send-one" value={number}>
        {m.attendance_certificate_send()}
        <span className="sr-only"> {name ?? number}</span>
      </Button>
    </span>
  )
}

function revokeCell({ state, number }: Row) {
  if (state === "revoked" || state === "replaced") return ""
  return (
    // What is only heard stays inside the frame of the table, which scrolls on narrow screens.
    <span className="relative">
      <Button tone="quiet" small name="revoke" value={number}>
        {m.attendance_certificate_revoke()}
        <span className="sr-only"> {number}</span>
      </Button>
    </span>
  )
}
