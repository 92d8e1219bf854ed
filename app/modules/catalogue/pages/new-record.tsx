import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden, notFound, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { saysNothing } from "../domain/typed-record.ts"
import { discardDraft, saveDraft } from "../operations/draft-records.server.ts"
import { publishRecord } from "../operations/publish-record.server.ts"
import { permissions } from "../permissions.ts"
import { formView } from "../queries/form-view.server.ts"
import { newRecordStart } from "../queries/new-record-start.server.ts"
import { readRecordForm, whereKept } from "../read-record-form.server.ts"
import { takePick } from "../take-pick.server.ts"
import { DraftsTable } from "../ui/drafts-table.tsx"
import { FormRemarks } from "../ui/form-remarks.tsx"
import { JustPublished } from "../ui/just-published.tsx"
import { KindChoice } from "../ui/kind-choice.tsx"
import { RecordForm } from "../ui/record-form.tsx"
import { SameNumber } from "../ui/same-number.tsx"
import type { Route } from "./+types/new-record"

const path = "/travail/catalogue/nouvelle-notice"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const { searchParams } = new URL(request.url)
  return await read(caller, async (tx) => {
    const start = (await newRecordStart(tx, caller, searchParams)) ?? notFound()
    if (start.kind === "go") throw redirect(href(path) + start.search)
    return start
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const posted = await readRecordForm(request)
  const { centreId, draftId, formId, asked, added, lookedAt } = posted
  const typed = await takePick(caller, posted)
  if (asked === "discard") {
    if (draftId !== null) await discardDraft(caller, { draftId })
    throw redirect(`${href(path)}?jete=1`)
  }
  if (asked === "publish" || asked === "insist") {
    const outcome = await publishRecord(caller, { centreId, typed, draftId, formId, despiteNumber: asked === "insist" })
    if (outcome.kind === "done") throw redirect(`${href(path)}?fait=${outcome.value.permanentId}`)
    const kept = await saveDraft(caller, { centreId, draftId, editing: null, typed })
    const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
    const id = kept.kind === "done" ? kept.value.draftId : draftId
    const view = await read(caller, (tx) => formView(tx, caller, { typed, centreId, draftId: id, base: null }))
    return shownAgain({ view, errors })
  }
  // Nothing but a kind was typed: there is no draft to keep.
  if (draftId === null && added === null && lookedAt === null && saysNothing(typed)) {
    throw redirect(`${href(path)}?nature=${typed.fields.kind ?? "book"}`)
  }
  const keepEmptyRows = added !== null || lookedAt !== null
  const outcome = await saveDraft(caller, { centreId, draftId, editing: null, typed, keepEmptyRows })
  if (outcome.kind === "done") throw redirect(`${href(path)}?brouillon=${outcome.value.draftId}&${whereKept(posted)}`)
  const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  const view = await read(caller, (tx) => formView(tx, caller, { typed, centreId, draftId, base: null }))
  return shownAgain({ view, errors })
}

export const handle = { hydrate: false }

export default function NewRecord({ loaderData, actionData }: Route.ComponentProps) {
  const view = actionData?.view ?? (loaderData.kind === "form" ? loaderData.view : null)
  const title = m.catalogue_new_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        width="wide"
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [{ label: m.catalogue_page_title(), href: href("/catalogue") }],
          current: title,
        }}
      >
        {view === null ? (
          loaderData.kind === "start" && (
            <>
              {loaderData.published === null ? null : <JustPublished published={loaderData.published} />}
              <KindChoice {...loaderData} />
              <DraftsTable drafts={loaderData.drafts} />
            </>
          )
        ) : (
          <>
            <FormRemarks remarks={view.remarks} kept={loaderData.kind === "form" && loaderData.kept} />
            <SameNumber records={view.same} draftId={view.draftId} />
            <RecordForm
              {...view}
              errors={actionData?.errors ?? {}}
              added={loaderData.kind === "form" && actionData === undefined ? loaderData.added : null}
              version={null}
              held={null}
              looked={actionData === undefined ? view.looked : null}
              insist={view.same.length > 0}
            />
          </>
        )}
      </Page>
    </>
  )
}
