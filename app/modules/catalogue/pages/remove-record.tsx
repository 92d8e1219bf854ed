import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { removeRecord } from "../operations/remove-record.server.ts"
import { permissions } from "../permissions.ts"
import { removalPreview } from "../queries/removal-preview.server.ts"
import { recordAddress } from "../ui/catalogue-address.ts"
import type { Route } from "./+types/remove-record"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const preview = await read(caller, (tx) => removalPreview(tx, caller, params.id))
  return { permanentId: params.id, preview: preview ?? notFound() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const centreId = field(await readForm(request), "centreId")
  const outcome = await removeRecord(caller, { centreId, permanentId: params.id })
  // The address of what is gone says so.
  if (outcome.kind === "done") throw redirect(recordAddress(params.id))
  if (outcome.kind === "invalid") return notFound()
  return shownAgain({ problem: refusalSentence(outcome) })
}

export const handle = { hydrate: false }

export default function RemoveRecord({ loaderData: { permanentId, preview }, actionData }: Route.ComponentProps) {
  const title = m.catalogue_remove_title({ title: preview.title })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [
            { label: m.catalogue_page_title(), href: href("/catalogue") },
            { label: preview.title, href: recordAddress(permanentId) },
          ],
          current: m.catalogue_remove(),
        }}
      >
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {preview.others.length === 0 ? null : (
          <p>{m.catalogue_remove_others({ centres: preview.others.join(", "), count: preview.others.length })}</p>
        )}
        {preview.references.map(({ label, count }) => (
          <Notice key={label} tone="warning" title={m.catalogue_refused_record_referred({ what: label, count })} />
        ))}
        {preview.mine.length === 0 ? <p>{m.catalogue_refused_not_held()}</p> : null}
        {preview.mine.map(({ id, name, copies, whole }) => (
          <form key={id} method="post">
            <p>{m.catalogue_remove_copies({ centre: name, count: copies })}</p>
            {preview.references.length > 0 ? null : (
              <>
                <p>{whole ? m.catalogue_remove_whole() : m.catalogue_remove_stays()}</p>
                <input type="hidden" name="centreId" value={id} />
                <Button tone="danger">
                  {whole ? m.catalogue_remove_do_whole() : m.catalogue_remove_do({ centre: name })}
                </Button>
              </>
            )}
          </form>
        ))}
      </Page>
    </>
  )
}
