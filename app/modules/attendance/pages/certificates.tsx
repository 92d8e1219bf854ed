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
import { field, readForm } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { certificateState } from "../domain/certificate.ts"
import { certificateAddresses } from "../operations/certificate-addresses.server.ts"
import { requestCertificates } from "../operations/request-certificates.server.ts"
import { revokeCertificate } from "../operations/revoke-certificate.server.ts"
import { permissions } from "../permissions.ts"
import { attendedBy } from "../queries/attended.server.ts"
import { certificatesOf, lastRun } from "../queries/certificates.server.ts"
import { openSheets } from "../staff/open-page.server.ts"
import { CertificateTable } from "../ui/certificate-table.tsx"
import type { Route } from "./+types/certificates"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const opened = await openSheets(context, request, params.id, permissions["attendance.certify"])
  const { caller, activity, own, centre } = opened
  return await read(caller, async (tx) => {
    const attended = new Map((await attendedBy(tx, own)).map((one) => [one.participationId, one]))
    const issued = (await certificatesOf(tx, own)).map((one) => ({
      ...one,
      state: certificateState(one, attended.get(one.participationId)),
      ...certificateAddresses(one.number),
    }))
    const valid = new Set(issued.filter(({ state }) => state === "valid").map((one) => one.participationId))
    return {
      activity,
      issued,
      missing: [...attended.values()].filter(({ participationId }) => !valid.has(participationId)),
      attended: attended.size,
      valid: valid.size,
      run: await lastRun(tx, own),
      signatory: caller.actor.kind === "account" ? caller.actor.name : centre.name,
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, own } = await openSheets(context, request, params.id, permissions["attendance.certify"])
  const fields = await readForm(request)
  const number = field(fields, "revoke")
  const outcome =
    number === ""
      ? await requestCertificates(caller, {
          ...own,
          signatory: field(fields, "signatory"),
          send: field(fields, "send") === "yes",
        })
      : await revokeCertificate(caller, { ...own, number, reason: field(fields, "reason") })
  if (outcome.kind === "done") throw redirect(href("/travail/activite/:id/attestations", { id: params.id }))
  const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return data({ errors, signatory: field(fields, "signatory") }, { status: 422 })
}

export const handle = { hydrate: false }

export default function Certificates({ loaderData, actionData }: Route.ComponentProps) {
  const { activity, issued, missing, attended, valid, run, signatory } = loaderData
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
            <CertificateTable certificates={issued} error={errors["reason"]} />
          </Section>
        )}
      </Page>
    </>
  )
}
