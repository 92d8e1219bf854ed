import { read } from "#platform/db/index.server.ts"
import { EmptyState, Page, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { daysBetween } from "../domain/calendar.ts"
import type { Loan } from "../domain/loan.ts"
import { lateLoans } from "../queries/find-loan.server.ts"
import { readerContacts } from "../queries/reader-contacts.server.ts"
import { CentreChoice } from "../ui/centre-choice.tsx"
import { day } from "../ui/words.ts"
import type { Route } from "./+types/late-loans"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, desk, centres } = await openDeskPage(context, request)
  return await read(caller, async (tx) => {
    const loans = await lateLoans(tx, desk.centreId, desk.today)
    const contacts = await readerContacts(
      tx,
      loans.map(({ reader }) => reader.id),
    )
    return {
      centres,
      slug: desk.slug,
      today: desk.today,
      loans: loans.map((loan) => ({
        ...loan,
        late: daysBetween(loan.dueOn, desk.today),
        contact: contacts.get(loan.reader.id) ?? "",
      })),
    }
  })
}

export const handle = { hydrate: false }

export default function LateLoans({ loaderData: { centres, slug, today, loans } }: Route.ComponentProps) {
  const title = m.circulation_late_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.circulation_late_lead({ date: day(today) })}
        breadcrumbs={{
          label: m.circulation_breadcrumbs(),
          items: [{ label: m.circulation_desk_title(), href: href("/travail/pret") }],
          current: title,
        }}
      >
        <CentreChoice path={href("/travail/prets/retards")} current={slug} centres={centres} />
        {loans.length === 0 ? (
          <EmptyState title={m.circulation_late_none()}>
            <p>{m.circulation_late_none_text()}</p>
          </EmptyState>
        ) : (
          <Table
            id="retards"
            caption={m.circulation_late_count({ count: loans.length })}
            rows={loans.map((loan) => ({ ...loan, slug }))}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "document",
                label: m.circulation_column_document(),
                rowHeader: true,
                cell: (loan) => [loan.title, loan.shelfMark].filter(Boolean).join(", "),
              },
              {
                key: "reader",
                label: m.circulation_column_reader(),
                cell: readerCell,
              },
              { key: "contact", label: m.circulation_column_contact(), cell: ({ contact }) => contact },
              { key: "due", label: m.circulation_column_due(), date: true, cell: (loan) => day(loan.dueOn) },
              { key: "late", label: m.circulation_column_days_late(), numeric: true, cell: ({ late }) => late },
              {
                key: "reminded",
                label: m.circulation_column_reminded(),
                cell: ({ reminderStage }) => remindersSaid(reminderStage),
              },
            ]}
          />
        )}
      </Page>
    </>
  )
}

/** One's own reader leads to their sheet, where loans are renewed and taken back. */
function readerCell({ reader, centreId, slug }: Loan & { slug: string }) {
  if (reader.name === null) return m.circulation_reader_of_another_centre()
  if (reader.centreId !== centreId) return reader.name
  return <a href={`${href("/travail/lecteurs/:id", { id: reader.id })}?centre=${slug}`}>{reader.name}</a>
}

function remindersSaid(stage: number): string {
  if (stage < 2) return m.circulation_reminded_none()
  return stage === 2 ? m.circulation_reminded_once() : m.circulation_reminded_twice()
}
