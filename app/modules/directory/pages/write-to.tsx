import { redirect } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { asInstallation, read } from "#platform/db/index.server.ts"
import { Button, ErrorSummary, Form, Notice, Page, TextArea, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext } from "#platform/session/index.server.ts"
import { addressOf, writeToEntry } from "../operations/write-to-entry.server.ts"
import { typedFields } from "../ui/typed.ts"
import type { Route } from "./+types/write-to"

const fromOnePlace = { name: "who-is-who-network", attempts: 10, minutes: 60 }
const toOnePerson = { name: "who-is-who-entry", attempts: 20, minutes: 24 * 60 }
const names = ["name", "email", "message"] as const

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  if (!isUuid(params.id)) return notFound()
  // Only the name leaves this loader.
  const target = await read(caller, (tx) => asInstallation(tx, () => addressOf(tx, params.id)))
  if (target === undefined) return notFound()
  return { name: target.name, done: new URL(request.url).searchParams.get("fait") !== null }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = callerOf(context)
  if (!isUuid(params.id)) return notFound()
  const typed = typedFields(await readForm(request), names)
  const minutes = await attempt([
    [fromOnePlace, context.get(clientAddressContext)],
    [toOnePerson, params.id],
  ])
  const errors: Record<string, string[]> = {}
  if (minutes !== undefined)
    return shownAgain({ typed, errors: { ...errors, "": [m.directory_too_many({ minutes })] } })
  const outcome = await writeToEntry(caller, { ...typed, entryId: params.id })
  if (outcome.kind === "done") throw redirect(`${href("/annuaire/:id/ecrire", { id: params.id })}?fait=1`)
  if (outcome.kind === "invalid") return shownAgain({ typed, errors: outcome.errors })
  return shownAgain({ typed, errors: { ...errors, "": [refusalSentence(outcome)] } })
}

export const handle = { hydrate: false }

export default function WriteTo({ loaderData: { name, done }, actionData }: Route.ComponentProps) {
  const title = m.directory_write_title({ name })
  const typed = actionData?.typed ?? { name: "", email: "", message: "" }
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <Page
        title={title}
        lead={m.directory_write_lead()}
        width="text"
        breadcrumbs={{
          label: m.directory_breadcrumbs(),
          items: [{ label: m.directory_who_title(), href: href("/annuaire") }],
          current: title,
        }}
      >
        {done && actionData === undefined ? (
          <Notice tone="success" role="status" title={m.directory_write_done()} />
        ) : (
          <>
            <ErrorSummary title={m.directory_to_correct()} errors={errors} />
            <Form>
              <TextField
                name="name"
                label={m.directory_write_name()}
                value={typed.name}
                error={errors["name"]}
                autoComplete="name"
              />
              <TextField
                name="email"
                type="email"
                label={m.directory_write_email()}
                hint={m.directory_write_email_hint()}
                value={typed.email}
                error={errors["email"]}
                autoComplete="email"
              />
              <TextArea
                name="message"
                label={m.directory_write_message()}
                value={typed.message}
                error={errors["message"]}
                rows={8}
              />
              <Button>{m.directory_write_button()}</Button>
            </Form>
          </>
        )}
      </Page>
    </>
  )
}
