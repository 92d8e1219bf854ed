import { centreNames } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, Page, Table } from "#platform/design/index.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate, formatMinutes } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { certificateAddresses } from "../operations/certificate-addresses.server.ts"
import { ownCertificates } from "../queries/certificates.server.ts"
import type { Route } from "./+types/own-certificates"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const { actor } = caller
  if (actor.kind !== "account") return { certificates: [] }
  return await read(caller, async (tx) => {
    const centres = await centreNames(tx)
    const own = (await ownCertificates(tx, actor.accountId)).filter(
      ({ replacedAt, revokedAt }) => replacedAt === null && revokedAt === null,
    )
    return {
      certificates: own.map(({ number, content, minutes, issuedAt, centreId }) => ({
        number,
        title: content.title,
        on: content.days[0]?.date ?? "",
        minutes,
        issuedOn: dateIn(issuedAt),
        centre: centres.get(centreId)?.shortName ?? "",
        ...certificateAddresses(number),
      })),
    }
  })
}

export const handle = { hydrate: false }

export default function OwnCertificates({ loaderData: { certificates } }: Route.ComponentProps) {
  const locale = getLocale()
  return (
    <>
      <title>{`${m.attendance_own_title()} – ${m.platform_site_name()}`}</title>
      <Page title={m.attendance_own_title()} lead={m.attendance_own_lead()}>
        {certificates.length === 0 ? (
          <EmptyState title={m.attendance_own_none()}>{m.attendance_own_none_text()}</EmptyState>
        ) : (
          <Table
            id="attestations"
            caption={m.attendance_own_title()}
            captionHidden
            rows={certificates}
            rowKey={({ number }) => number}
            columns={[
              {
                key: "title",
                label: m.attendance_activity_word(),
                rowHeader: true,
                cell: titleCell,
              },
              { key: "on", label: m.attendance_own_on(), date: true, cell: ({ on }) => formatDate(on, locale) },
              {
                key: "time",
                label: m.attendance_pdf_time(),
                numeric: true,
                cell: ({ minutes }) => formatMinutes(minutes, locale),
              },
              { key: "centre", label: m.attendance_paper_centre(), cell: ({ centre }) => centre },
              {
                key: "number",
                label: m.attendance_certificate_number(),
                cell: numberCell,
              },
            ]}
          />
        )}
      </Page>
    </>
  )
}

type Row = Route.ComponentProps["loaderData"]["certificates"][number]

function titleCell({ title, document }: Row) {
  return <a href={document}>{title}</a>
}

function numberCell({ number, verification }: Row) {
  return <a href={verification}>{number}</a>
}
