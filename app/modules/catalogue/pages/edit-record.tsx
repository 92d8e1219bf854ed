import { data, redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, InlineLinks, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { forbidden, notFound, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { discardDraft, saveDraft } from "../operations/draft-records.server.ts"
import { editRecord } from "../operations/edit-record.server.ts"
import { permissions } from "../permissions.ts"
import { editConflict, withChosenFields } from "../queries/edit-conflict.server.ts"
import { editStart } from "../queries/edit-start.server.ts"
import { successorOf } from "../queries/successor.server.ts"
import type { PostedRecord } from "../read-record-form.server.ts"
import { readRecordForm, whereKept } from "../read-record-form.server.ts"
import { takePick } from "../take-pick.server.ts"
import { recordAddress } from "../ui/catalogue-address.ts"
import { ConflictForm } from "../ui/conflict-form.tsx"
import { EditNotices } from "../ui/edit-notices.tsx"
import { RecordForm } from "../ui/record-form.tsx"
import { editAddress } from "../ui/same-number.tsx"
import type { Route } from "./+types/edit-record"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const { searchParams } = new URL(request.url)
  return await read(caller, async (tx) => {
    const start = await editStart(tx, caller, params.id, searchParams)
    if (start !== undefined) return start
    const successor = await successorOf(tx, params.id)
    throw successor === null ? notFound() : redirect(editAddress(successor))
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const sent = await readRecordForm(request)
  const posted = { ...sent, typed: await takePick(caller, sent) }
  const address = editAddress(params.id)
  if (posted.asked === "discard") {
    if (posted.draftId !== null) await discardDraft(caller, { draftId: posted.draftId })
    throw redirect(address)
  }
  if (posted.asked === "keep") {
    const kept = await keep(caller, params.id, posted)
    if (kept.kind !== "done") return refusedAgain(posted, { "": [sentenceOf(kept)] })
    throw redirect(`${address}?brouillon=1&${whereKept(posted)}`)
  }
  return await save(caller, params.id, posted)
}

/** Saves what was typed, or what was chosen between two versions. */
async function save(caller: Caller, permanentId: string, posted: PostedRecord) {
  const { centreId, draftId, formId, fields, asked, version } = posted
  let { typed } = posted
  let readVersion = version
  if (asked === "settle") {
    const conflict = await read(caller, (tx) => editConflict(tx, caller, { permanentId, version, typed }))
    if (conflict === undefined) return notFound()
    const chosen = conflict.fields.map(({ field }) => field).filter((field) => fields[`choice.${field}`] === "theirs")
    readVersion = Number(fields["current"]) || version
    // Somebody saved again meanwhile: one chooses again, from what was typed.
    if (readVersion === conflict.current) typed = withChosenFields(conflict, typed, chosen, caller.locale)
    else readVersion = version
  }
  const outcome = await editRecord(caller, { centreId, permanentId, version: readVersion, typed, draftId, formId })
  if (outcome.kind === "done") {
    throw redirect(`${editAddress(permanentId)}?${outcome.value.changed ? "fait" : "pareil"}=1&centre=${centreId}`)
  }
  if (outcome.kind === "refused" && outcome.refusal === "catalogue_refused_unknown_record") return notFound()
  const kept = await keep(caller, permanentId, { ...posted, typed, version: readVersion })
  const again = { ...posted, typed, draftId: kept.kind === "done" ? kept.value.draftId : draftId }
  if (outcome.kind === "refused" && outcome.refusal === "catalogue_refused_changed_meanwhile") {
    const conflict = await read(caller, (tx) => editConflict(tx, caller, { permanentId, version: readVersion, typed }))
    return data({ posted: { ...shown(again), version: readVersion }, errors: {}, conflict }, { status: 409 })
  }
  return refusedAgain(again, outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] })
}

async function keep(caller: Caller, permanentId: string, posted: PostedRecord) {
  const { centreId, draftId, typed, version, added, lookedAt } = posted
  const editing = { permanentId, version }
  const keepEmptyRows = added !== null || lookedAt !== null
  return await saveDraft(caller, { centreId, draftId, editing, typed, keepEmptyRows })
}

function refusedAgain(posted: PostedRecord, errors: Record<string, string[]>) {
  return shownAgain({ posted: shown(posted), errors, conflict: undefined })
}

function shown({ typed, centreId, draftId, version }: PostedRecord) {
  return { typed, centreId, draftId, version }
}

function sentenceOf(outcome: Exclude<Awaited<ReturnType<typeof saveDraft>>, { kind: "done" }>): string {
  return outcome.kind === "invalid" ? m.platform_error_not_understood() : refusalSentence(outcome)
}

export const handle = { hydrate: false }

export default function EditRecord({ loaderData: start, actionData }: Route.ComponentProps) {
  const title = m.catalogue_edit_title({ title: start.title })
  const posted = actionData?.posted
  const { view, permanentId } = start
  const others = view.centres.filter(({ id }) => id !== view.centreId)
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        width="wide"
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [
            { label: m.catalogue_page_title(), href: href("/catalogue") },
            { label: start.title, href: recordAddress(permanentId) },
          ],
          current: m.catalogue_edit(),
        }}
        actions={
          <>
            <ButtonLink tone="quiet" href={recordAddress(permanentId)}>
              {m.catalogue_see()}
            </ButtonLink>
            <ButtonLink tone="quiet" href={`${href("/travail/catalogue/nouvelle-notice")}?modele=${permanentId}`}>
              {m.catalogue_duplicate()}
            </ButtonLink>
          </>
        }
      >
        {actionData === undefined ? <EditNotices start={start} /> : null}
        {actionData?.conflict === undefined || posted === undefined ? (
          <>
            {others.length === 0 ? null : (
              <InlineLinks
                label={m.catalogue_form_other_centres()}
                showLabel
                items={others.map(({ id, name }) => ({
                  label: name,
                  href: `${editAddress(permanentId)}?centre=${id}`,
                }))}
              />
            )}
            <RecordForm
              {...view}
              {...posted}
              version={posted?.version ?? start.version}
              errors={actionData?.errors ?? {}}
              added={actionData === undefined ? start.added : null}
              held={start.held}
              looked={actionData === undefined ? view.looked : null}
            />
          </>
        ) : (
          <ConflictForm {...posted} conflict={actionData.conflict} />
        )}
      </Page>
    </>
  )
}
