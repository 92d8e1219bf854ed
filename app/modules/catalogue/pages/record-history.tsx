import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, EmptyState, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { restoreRevision } from "../operations/restore-revision.server.ts"
import { permissions } from "../permissions.ts"
import { recordHistory } from "../queries/record-history.server.ts"
import { recordAddress } from "../ui/catalogue-address.ts"
import { HistoryList } from "../ui/history-list.tsx"
import { historyAddress } from "../ui/same-number.tsx"
import type { Route } from "./+types/record-history"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const { searchParams } = new URL(request.url)
  const before = /^[1-9]\d{0,8}$/.exec(searchParams.get("avant") ?? "")?.[0]
  const history = await read(caller, (tx) => recordHistory(tx, params.id, before === undefined ? null : Number(before)))
  return { permanentId: params.id, restored: searchParams.has("fait"), ...(history ?? notFound()) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const fields = await readForm(request)
  const [version, current] = [field(fields, "version"), field(fields, "current")]
  const outcome = await restoreRevision(caller, { permanentId: params.id, version, current })
  if (outcome.kind === "done") throw redirect(`${historyAddress(params.id)}?fait=1`)
  if (outcome.kind === "invalid") return notFound()
  return shownAgain({ problem: refusalSentence(outcome) })
}

export const handle = { hydrate: false }

export default function RecordHistoryPage({ loaderData, actionData }: Route.ComponentProps) {
  const { permanentId, changes, current, createdAt, next } = loaderData
  const title = m.catalogue_history_title({ title: loaderData.title })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.catalogue_history_created({ date: formatDateTime(new Date(createdAt), getLocale()) })}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [
            { label: m.catalogue_page_title(), href: href("/catalogue") },
            { label: loaderData.title, href: recordAddress(permanentId) },
          ],
          current: m.catalogue_history(),
        }}
      >
        {loaderData.restored && actionData === undefined ? (
          <Notice tone="success" role="status" title={m.catalogue_history_restored()} />
        ) : null}
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {changes.length === 0 ? (
          <EmptyState title={m.catalogue_history_none()}>
            <p>{m.catalogue_history_none_text()}</p>
          </EmptyState>
        ) : (
          <HistoryList changes={changes} current={current} />
        )}
        {next === null ? null : (
          <ButtonLink tone="secondary" href={`${historyAddress(permanentId)}?avant=${next}`}>
            {m.catalogue_history_older()}
          </ButtonLink>
        )}
      </Page>
    </>
  )
}
