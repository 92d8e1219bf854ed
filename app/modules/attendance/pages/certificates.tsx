import { data, redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  CheckboxField,
  DownloadLinks,
  EmptyState,
  ErrorSummary,
  Form,
  Notice,
  Page,
  Section,
  TextField,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import type { FormFields } from "#platform/http/index.server.ts"
import { field, readForm } from "#platform/http/index.server.ts"
import type { Outcome } from "#platform/kernel/outcome.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { certificateState } from "../domain/certificate.ts"
import { certificateAddresses } from "../operations/certificate-addresses.server.ts"
import { requestCertificates } from "../operations/request-certificates.server.ts"
import { revokeCertificate } from "../operations/revoke-certificate.server.ts"
import { sendCertificates } from "../operations/send-certificates.server.ts"
import { permissions } from "../permissions.ts"
import { attendedBy } from "../queries/attended.server.ts"
import { certificatesOf, lastRun } from "../queries/certificates.server.ts"
import { certificatesToSend } from "../queries/certificates-to-send.server.ts"
import { openSheets } from "../staff/open-page.server.ts"
import { CertificateTable, sendFormId } from "../ui/certificate-table.tsx"
import type { Route } from "./+types/certificates"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const opened = await openSheets(context, request, params.id, permissions["attendance.certify"])
  const { caller, activity, own, centre, parameters } = opened
  return await read(caller, async (tx) => {
    const attended = new Map((await attendedBy(tx, own)).map((one) => [one.participationId, one]))
    const emails = new Map((await certificatesToSend(tx, own)).map(({ number, email }) => [number, email]))
    const issued = (await certificatesOf(tx, own)).map((one) => ({
      ...one,
      sending: sendingOf(emails.get(one.number)),
      state: certificateState(one, attended.get(one.participationId)),
      ...certificateAddresses(one.number),
    }))
    const valid = new Set(issued.filter(({ state }) => state === "valid").map((one) => one.participationId))
    return {
      activity,
      issued,
      toSend: issued.filter(({ sending }) => sending === "possible").length,
      sentNow: Math.max(0, Math.trunc(Number(parameters.get("envoyees")))) || 0,
      missing: [...attended.values()].filter(({ participationId }) => !valid.has(participationId)),
      attended: attended.size,
      valid: valid.size,
      run: await lastRun(tx, own),
      signatory: caller.actor.kind === "account" ? caller.actor.name : centre.name,
    }
  })
}

/** Whether a certificate can be sent now; nothing to say of one that was, or that no longer stands. */
function sendingOf(email: string | null | undefined): "possible" | "no-address" | undefined {
  if (email === undefined) return undefined
  return email === null ? "no-address" : "possible"
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, own } = await openSheets(context, request, params.id, permissions["attendance.certify"])
  const fields = await readForm(request)
  const address = href("/travail/activite/:id/attestations", { id: params.id })
  const number = field(fields, "send-one")
  if (number !== "" || field(fields, "send-all") !== "") {
    const sent = await sendCertificates(caller, number === "" ? own : { ...own, number })
    if (sent.kind === "done") throw redirect(`${address}?envoyees=${sent.value.sent}`)
    return refusedWith(sent, fields)
  }
  const revoked = field(fields, "revoke")
  const outcome =
    revoked === ""
      ? await requestCertificates(caller, {
          ...own,
          signatory: field(fields, "signatory"),
          send: field(fields, "send") === "yes",
        })
      : await revokeCertificate(caller, { ...own, number: revoked, reason: field(fields, "reason") })
  if (outcome.kind === "done") throw redirect(address)
  return refusedWith(outcome, fields)
}

function refusedWith(outcome: Exclude<Outcome<unknown>, { kind: "done" }>, fields: FormFields) {
  const errors: Record<string, string[]> =
    outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return data({ errors, signatory: field(fields, "signatory") }, { status: 422 })
}

export const handle = { hydrate: false }

export default function Certificates({ loaderData, actionData }: Route.ComponentProps) {
  const { activity, issued, missing, attended, valid, run, signatory, toSend, sentNow } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const title = m.attendance_certificates_title({ title: activity.title })
  const isRunning = run !== undefined && run.finishedAt === null
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      {isRunning ? <meta httpEquiv="refresh" content="5" /> : null}
      <Page
        title={m.attendance_certificates_heading()}
        kicker={activity.title}
        lead={attended === 0 ? undefined : m.attendance_certificates_lead({ valid, attended })}
        breadcrumbs={{
          label: m.attendance_breadcrumbs(),
          items: [
            { label: m.attendance_activity(), href: href("/travail/activite/:id", { id: activity.id }) },
            { label: m.attendance_sheet_kicker(), href: href("/travail/activite/:id/emargement", { id: activity.id }) },
          ],
          current: m.attendance_certificates_heading(),
        }}
      >
        {isRunning ? (
          <Notice tone="info" role="status" title={m.attendance_certificates_running({ valid, attended })} />
        ) : null}
        {sentNow > 0 && actionData === undefined ? (
          <Notice tone="success" role="status" title={m.attendance_certificates_sent_now({ count: sentNow })} />
        ) : null}
        <ErrorSummary title={m.attendance_to_correct()} errors={errors} />
        {attended === 0 ? (
          <EmptyState
            title={m.attendance_certificates_nobody()}
            actions={
              <ButtonLink href={href("/travail/activite/:id/emargement", { id: activity.id })}>
                {m.attendance_sheet_kicker()}
              </ButtonLink>
            }
          >
            {m.attendance_certificates_nobody_text()}
          </EmptyState>
        ) : null}
        {missing.length === 0 || isRunning ? null : (
          <Section
            id="a-faire"
            title={m.attendance_certificates_missing({ count: missing.length })}
            intro={missing.map(({ name }) => name).join(", ")}
          >
            <Form>
              <TextField
                name="signatory"
                label={m.attendance_certificates_signatory()}
                hint={m.attendance_certificates_signatory_hint()}
                value={actionData?.signatory || signatory}
                error={errors["signatory"]}
              />
              <CheckboxField name="send" value="yes" label={m.attendance_certificates_send()} />
              <Button>{m.attendance_certificates_make()}</Button>
            </Form>
          </Section>
        )}
        {issued.length === 0 ? null : (
          <Section id="attestations" title={m.attendance_certificates_issued()}>
            <DownloadLinks
              label={m.attendance_certificates_downloads()}
              items={[
                {
                  label: m.attendance_certificates_all(),
                  href: href("/travail/activite/:id/attestations/toutes.pdf", { id: activity.id }),
                  format: "PDF",
                },
              ]}
            />
            {toSend === 0 ? null : (
              <Form id={sendFormId}>
                <Button tone="secondary" name="send-all" value="yes">
                  {m.attendance_certificates_send_all({ count: toSend })}
                </Button>
              </Form>
            )}
            <CertificateTable certificates={issued} error={errors["reason"]} />
          </Section>
        )}
      </Page>
    </>
  )
}
