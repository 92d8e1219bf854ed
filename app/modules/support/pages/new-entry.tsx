import { redirect } from "react-router"
import { nothingPicked } from "#modules/directory/index.ts"
import { ErrorSummary, Page, Written } from "#platform/design/index.ts"
import { receiveForm } from "#platform/files/index.server.ts"
import { href } from "#platform/http/href.ts"
import { field, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { keepEntry } from "../staff/keep-entry.server.ts"
import { openSupport } from "../staff/open-support.server.ts"
import { EntryForm, entryLabels } from "../ui/entry-form.tsx"
import type { Route } from "./+types/new-entry"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { centre, support, today } = await openSupport(context, request, params.id)
  return { id: support.id, title: support.title, slug: centre.slug, today }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre, support } = await openSupport(context, request, params.id)
  const form = await receiveForm(request)
  const kept = await keepEntry(caller, support, "", form)
  if (kept.kind === "again") return shownAgain(kept.form)
  const address =
    field(form.fields, "then") === "more"
      ? href("/travail/accompagnement/:id/journal/:entry", { id: support.id, entry: kept.id })
      : href("/travail/accompagnement/:id", { id: support.id })
  throw redirect(`${address}?centre=${centre.slug}&fait=1`)
}

export const handle = { hydrate: false }

export default function NewEntry({ loaderData, actionData }: Route.ComponentProps) {
  const { id, slug, today } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const title = m.support_entry_new()
  return (
    <>
      <title>{`${title} – ${loaderData.title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        kicker={<Written>{loaderData.title}</Written>}
        breadcrumbs={{
          label: m.support_breadcrumbs(),
          items: [
            { label: m.support_list_title(), href: `${href("/travail/accompagnement")}?centre=${slug}` },
            { label: loaderData.title, href: `${href("/travail/accompagnement/:id", { id })}?centre=${slug}` },
          ],
          current: title,
        }}
      >
        <ErrorSummary title={m.support_to_correct()} errors={errors} labels={entryLabels()} />
        <EntryForm
          typed={actionData?.typed ?? { ...emptyEntry, onDate: today }}
          person={actionData?.person ?? nothingPicked}
          people={actionData?.people ?? []}
          records={actionData?.records ?? []}
          activity={actionData?.activity ?? nothingPicked}
          errors={errors}
        />
      </Page>
    </>
  )
}

const emptyEntry = {
  kind: "meeting",
  onDate: "",
  title: "",
  text: "",
  half: "",
  minutes: "",
  others: "",
  othersKind: "none",
  record: "",
  reason: "",
  version: "0",
}
