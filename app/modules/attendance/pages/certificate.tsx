import { data } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { halfName } from "#modules/activity/index.ts"
import { centreName } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { AuthCard, DefinitionList, Notice } from "#platform/design/index.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate, formatMinutes } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { certificateState, initials } from "../domain/certificate.ts"
import { attendedBy } from "../queries/attended.server.ts"
import { findCertificate } from "../queries/certificates.server.ts"
import type { Route } from "./+types/certificate"

const verificationLimit = { name: "certificate-verification", attempts: 60, minutes: 15 }

export async function loader({ context, params }: Route.LoaderArgs) {
  const network = context.get(clientAddressContext)
  if ((await attempt([[verificationLimit, network]])) !== undefined) throw data(null, { status: 429 })
  const found = await read(systemCaller("attendance.verify", callerOf(context).locale), async (tx) => {
    const certificate = await findCertificate(tx, params.number)
    if (certificate === undefined) return undefined
    const attended = (await attendedBy(tx, certificate)).find(
      ({ participationId }) => participationId === certificate.participationId,
    )
    const { content, minutes, number, name, issuedAt } = certificate
    return {
      number,
      // Of an erased person what the ledger says goes without a name: what was certified stands.
      state: name === null ? "valid" : certificateState(certificate, attended),
      initials: name === null ? "" : initials(name),
      title: content.title,
      kind: content.kind,
      days: content.days,
      minutes,
      issuedOn: dateIn(issuedAt),
      centre: (await centreName(tx, certificate.centreId)) ?? "",
    } as const
  })
  return found === undefined ? data({ found }, { status: 404 }) : { found }
}

export const handle = { hydrate: false }

const tones = { valid: "success", corrected: "warning", replaced: "warning", revoked: "error" } as const

export default function Certificate({ loaderData: { found } }: Route.ComponentProps) {
  const locale = getLocale()
  const title =
    found === undefined ? m.attendance_verify_unknown_title() : m.attendance_verify_title({ number: found.number })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={title}>
        {found === undefined ? (
          <Notice tone="error" title={m.attendance_verify_unknown()}>
            <p>{m.attendance_verify_unknown_text()}</p>
          </Notice>
        ) : (
          <>
            <Notice tone={tones[found.state]} title={m[`attendance_verify_${found.state}`]()} />
            <DefinitionList
              items={[
                {
                  term: m.attendance_verify_what(),
                  value: found.kind === "completion" ? m.attendance_pdf_completion() : m.attendance_pdf_attendance(),
                },
                { term: m.attendance_verify_initials(), value: found.initials },
                { term: m.attendance_activity_word(), value: found.title },
                {
                  term: m.attendance_pdf_day(),
                  value: found.days
                    .map(
                      ({ date, halves }) =>
                        `${formatDate(date, locale)} (${halves.map(halfName).join(", ").toLowerCase()})`,
                    )
                    .join(", "),
                },
                { term: m.attendance_pdf_time(), value: formatMinutes(found.minutes, locale) },
                { term: m.attendance_paper_centre(), value: found.centre },
                { term: m.attendance_verify_issued(), value: formatDate(found.issuedOn, locale) },
              ]}
            />
            <p className="text-sm text-soft mt-6">{m.attendance_verify_privacy()}</p>
          </>
        )}
      </AuthCard>
    </>
  )
}
