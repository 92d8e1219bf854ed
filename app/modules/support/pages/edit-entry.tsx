import { data, redirect } from "react-router"
import { recordNames } from "#modules/catalogue/index.server.ts"
import { personNames } from "#modules/directory/index.server.ts"
import { nothingPicked, picked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Notice, Page, Written } from "#platform/design/index.ts"
import { receiveForm } from "#platform/files/index.server.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, shownAgain } from "#platform/http/index.server.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { removeEntryFile } from "../operations/attach-entry-file.server.ts"
import { withdrawEntry } from "../operations/withdraw-entry.server.ts"
import { findEntry } from "../queries/find-entry.server.ts"
import { filesOf } from "../queries/journal-of.server.ts"
import { activityLabel } from "../queries/pick-activity.server.ts"
import { keepEntry } from "../staff/keep-entry.server.ts"
import { openSupport } from "../staff/open-support.server.ts"
import { EntryFiles } from "../ui/entry-files.tsx"
import { EntryForm, entryLabels } from "../ui/entry-form.tsx"
import { WithdrawForm } from "../ui/withdraw-form.tsx"
import type { Route } from "./+types/edit-entry"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, support, parameters } = await openSupport(context, request, params.id)
  return await read(caller, async (tx) => {
    const entry = (await findEntry(tx, centre.id, support.id, params.entry)) ?? notFound()
    const people = await personNames(tx, entry.personIds)
    const records = await recordNames(tx, entry.recordIds)
    const tied = entry.tied && entry.activityId !== null ? entry.activityId : ""
    return {
      support: { id: support.id, title: support.title },
      slug: centre.slug,
      title: entry.title,
      counts: entry.activityId !== null && !entry.tied,
      saved: parameters.get("fait") === "1",
      files: await filesOf(tx, centre.id, [entry.id]),
      activity: tied === "" ? nothingPicked : picked(tied, await activityLabel(tx, centre.id, tied)),
      people: entry.personIds.map((id) => ({ id, label: people.get(id)?.name ?? m.support_erased_person() })),
      records: entry.recordIds.flatMap((id) => {
        const record = records.get(id)
        return record === undefined ? [] : [{ id, label: record.title }]
      }),
      typed: {
        kind: entry.kind,
        onDate: entry.onDate,
        title: entry.title,
        text: entry.text,
        half: entry.half ?? "",
        minutes: entry.minutes === null ? "" : formatNumber(entry.minutes, getLocale()),
        others: entry.others === 0 ? "" : String(entry.others),
        othersKind: entry.othersKind,
        record: "",
        reason: "",
        version: String(entry.version),
      },
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre, support } = await openSupport(context, request, params.id)
  const form = await receiveForm(request)
  const own = { centreId: centre.id, supportId: support.id, entryId: params.entry }
  const here = `${href("/travail/accompagnement/:id/journal/:entry", { id: support.id, entry: params.entry })}?centre=${centre.slug}`
  const back = `${href("/travail/accompagnement/:id", { id: support.id })}?centre=${centre.slug}&fait=1`
  const intent = field(form.fields, "intent")
  if (intent === "withdraw" || intent.startsWith("file:")) {
    const outcome =
      intent === "withdraw"
        ? await withdrawEntry(caller, { ...own, reason: field(form.fields, "reason") })
        : await removeEntryFile(caller, { centreId: centre.id, fileId: intent.slice("file:".length) })
    if (outcome.kind === "done") throw redirect(intent === "withdraw" ? back : `${here}&fait=1`)
    const problem = outcome.kind === "refused" ? refusalSentence(outcome) : m.support_error_not_chosen()
    return data({ errors: { "": [problem] } }, { status: 422 })
  }
  const kept = await keepEntry(caller, support, params.entry, form)
  if (kept.kind === "again") return shownAgain(kept.form)
  throw redirect(field(form.fields, "then") === "more" ? `${here}&fait=1` : back)
}

export const handle = { hydrate: false }

export default function EditEntry({ loaderData, actionData }: Route.ComponentProps) {
  const { support, slug, title, counts, saved, files } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const form = actionData !== undefined && "typed" in actionData ? actionData : undefined
  return (
    <>
      <title>{`${title} – ${support.title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        kicker={<Written>{support.title}</Written>}
        breadcrumbs={{
          label: m.support_breadcrumbs(),
          items: [
            { label: m.support_list_title(), href: `${href("/travail/accompagnement")}?centre=${slug}` },
            { label: support.title, href: `${href("/travail/accompagnement/:id", { id: support.id })}?centre=${slug}` },
          ],
          current: title,
        }}
      >
        {saved && actionData === undefined ? <Notice tone="success" role="status" title={m.support_saved()} /> : null}
        <ErrorSummary title={m.support_to_correct()} errors={errors} labels={entryLabels()} />
        <EntryForm
          typed={form?.typed ?? loaderData.typed}
          person={form?.person ?? nothingPicked}
          people={form?.people ?? loaderData.people}
          records={form?.records ?? loaderData.records}
          activity={form?.activity ?? loaderData.activity}
          errors={errors}
          existing
        />
        <EntryFiles files={files} supportId={support.id} slug={slug} />
        <WithdrawForm counts={counts} label={m.support_entry_withdraw()} multipart />
      </Page>
    </>
  )
}
