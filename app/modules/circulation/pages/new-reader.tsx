import { redirect } from "react-router"
import { ErrorSummary, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { deskAddress } from "../desk/desk-state.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { registerReader } from "../operations/register-reader.server.ts"
import { ReaderForm, readerLabels } from "../ui/reader-form.tsx"
import { newReader, typedReader } from "../ui/typed-reader.ts"
import type { Route } from "./+types/new-reader"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { desk } = await openDeskPage(context, request)
  const name = new URL(request.url).searchParams.get("nom") ?? ""
  return { slug: desk.slug, name: name.slice(0, 200) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, desk, centres } = await openDeskPage(context, request)
  const fields = await readForm(request)
  const typed = typedReader(fields)
  const outcome = await registerReader(caller, {
    ...typed,
    centreId: desk.centreId,
    formId: field(fields, "formId"),
  })
  if (outcome.kind !== "done")
    return shownAgain({
      typed,
      errors: outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] },
    })
  // Who registers mostly wants to borrow: back to the desk, with them there.
  const reader = { centreId: desk.centreId, id: outcome.value.readerId }
  throw redirect(deskAddress({ centre: centres.length > 1 ? desk.slug : "", reader, returns: false, date: "" }))
}

export const handle = { hydrate: false }

export default function NewReader({ loaderData: { slug, name }, actionData }: Route.ComponentProps) {
  const title = m.circulation_reader_new_title()
  const errors = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.circulation_reader_new_lead()}
        width="text"
        breadcrumbs={{
          label: m.circulation_breadcrumbs(),
          items: [{ label: m.circulation_readers_title(), href: `${href("/travail/lecteurs")}?centre=${slug}` }],
          current: title,
        }}
      >
        <ErrorSummary title={m.circulation_to_correct()} errors={errors} labels={readerLabels()} />
        <ReaderForm
          typed={actionData?.typed ?? newReader(name)}
          errors={errors}
          button={m.circulation_reader_register()}
        />
      </Page>
    </>
  )
}
