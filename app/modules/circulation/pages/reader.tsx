import { data, redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  DefinitionList,
  ErrorSummary,
  Form,
  Notice,
  Page,
  Section,
  TextField,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { deskAddress } from "../desk/desk-state.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { readCardNumber } from "../domain/card-number.ts"
import { editReader } from "../operations/edit-reader.server.ts"
import { eraseReader } from "../operations/erase-reader.server.ts"
import { readerSheet } from "../queries/reader-sheet.server.ts"
import { CardBarcode } from "../ui/card-barcode.tsx"
import { ReaderForm, readerLabels } from "../ui/reader-form.tsx"
import { readerToType, typedReader } from "../ui/typed-reader.ts"
import { day } from "../ui/words.ts"
import type { Route } from "./+types/reader"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, desk, centres } = await openDeskPage(context, request)
  const sheet = (await read(caller, (tx) => readerSheet(tx, desk.centreId, params.id))) ?? notFound()
  const reader = { centreId: desk.centreId, id: sheet.id }
  return {
    sheet,
    slug: desk.slug,
    desk: deskAddress({ centre: centres.length > 1 ? desk.slug : "", reader, returns: false, date: "" }),
    saved: new URL(request.url).searchParams.get("fait") === "1",
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, desk } = await openDeskPage(context, request)
  const fields = await readForm(request)
  const who = { centreId: desk.centreId, readerId: params.id }
  const to = (path: string, done: string) => redirect(`${path}?centre=${desk.slug}&fait=${done}`)
  if (field(fields, "intent") === "erase") {
    const sheet = (await read(caller, (tx) => readerSheet(tx, desk.centreId, params.id))) ?? notFound()
    // What cannot be undone is asked for twice.
    if (readCardNumber(field(fields, "card")) !== sheet.cardNumber)
      return data({ typed: undefined, errors: { card: [m.circulation_error_card()] } }, { status: 422 })
    const erased = await eraseReader(caller, who)
    if (erased.kind === "done") throw to(href("/travail/lecteurs"), "efface")
    const problem = erased.kind === "refused" ? refusalSentence(erased) : m.circulation_refused_unknown_reader()
    return data({ typed: undefined, errors: { "": [problem] } }, { status: 422 })
  }
  const typed = typedReader(fields)
  const outcome = await editReader(caller, { ...typed, ...who, version: field(fields, "version") })
  if (outcome.kind === "done") throw to(href("/travail/lecteurs/:id", { id: params.id }), "1")
  if (outcome.kind === "invalid") return data({ typed, errors: outcome.errors }, { status: 422 })
  return data({ typed, errors: { "": [refusalSentence(outcome)] } }, { status: 409 })
}

export const handle = { hydrate: false }

export default function Reader({ loaderData: { sheet, slug, desk, saved }, actionData }: Route.ComponentProps) {
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <>
      <title>{`${sheet.name} – ${m.platform_site_name()}`}</title>
      <Page
        title={sheet.name}
        kicker={m.circulation_reader_kicker()}
        breadcrumbs={{
          label: m.circulation_breadcrumbs(),
          items: [{ label: m.circulation_readers_title(), href: `${href("/travail/lecteurs")}?centre=${slug}` }],
          current: sheet.name,
        }}
        actions={<ButtonLink href={desk}>{m.circulation_reader_serve()}</ButtonLink>}
      >
        {saved && actionData === undefined ? (
          <Notice tone="success" role="status" title={m.circulation_saved()} />
        ) : null}
        <ErrorSummary title={m.circulation_to_correct()} errors={errors} labels={readerLabels()} />
        <CardBarcode card={sheet.cardNumber} />
        <DefinitionList
          items={[
            { term: m.circulation_reader_since(), value: day(sheet.registeredOn) },
            { term: m.circulation_reader_last_seen(), value: day(sheet.lastSeenOn) },
            { term: m.circulation_reader_past_loans(), value: String(sheet.pastLoans) },
            { term: m.circulation_reader_visits(), value: String(sheet.visits) },
            { term: m.circulation_reader_account(), value: sheet.hasAccount ? m.circulation_yes() : "" },
          ]}
        />
        <Section id="fiche" title={m.circulation_reader_edit()}>
          <ReaderForm
            typed={actionData?.typed ?? readerToType(sheet)}
            errors={errors}
            version={sheet.version}
            button={m.circulation_save()}
          />
        </Section>
        <Section id="donnees" title={m.circulation_reader_data()} intro={<p>{m.circulation_reader_data_text()}</p>}>
          <div className="actions-bar">
            <ButtonLink
              tone="secondary"
              href={`${href("/travail/lecteurs/:id/donnees.json", { id: sheet.id })}?centre=${slug}`}
            >
              {m.circulation_reader_take_away()}
            </ButtonLink>
          </div>
          <Form>
            <TextField
              name="card"
              label={m.circulation_reader_erase_confirm()}
              error={errors["card"]}
              autoComplete="off"
              size="short"
            />
            <Button tone="danger" name="intent" value="erase">
              {m.circulation_reader_erase()}
            </Button>
          </Form>
        </Section>
      </Page>
    </>
  )
}
