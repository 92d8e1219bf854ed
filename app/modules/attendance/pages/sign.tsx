import { randomUUID } from "node:crypto"
import { data, redirect } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { AuthCard, Button, ErrorSummary, More, Notice, RadioGroup, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { cleanText, field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { namesNobody } from "../domain/name-match.ts"
import { signByLink } from "../operations/sign-by-link.server.ts"
import { linkedAttendees, namesShown } from "../queries/linked-attendees.server.ts"
import { sheetOfLink } from "../queries/sheet-of-link.server.ts"
import { SelfNewcomerFields } from "../ui/self-newcomer-fields.tsx"
import { SignaturePad } from "../ui/signature-pad.tsx"
import { halfDayName, hours } from "../ui/words.ts"
import type { Route } from "./+types/sign"

/** Links that lead nowhere, and names looked for: a room of two hundred people shares one address. */
const unknownLimit = { name: "sign-unknown-network", attempts: 60, minutes: 15 }
const searchLimit = { name: "sign-search-network", attempts: 1500, minutes: 15 }

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = systemCaller("attendance.sign", callerOf(context).locale)
  const parameters = new URL(request.url).searchParams
  const typed = cleanText(parameters.get("nom") ?? "").slice(0, 100)
  const network = context.get(clientAddressContext)
  if (typed !== "" && (await attempt([[searchLimit, network]])) !== undefined) throw data(null, { status: 429 })
  const found = await read(caller, async (tx) => {
    const sheet = await sheetOfLink(tx, params.secret, new Date())
    return sheet && { sheet, people: typed === "" ? [] : await linkedAttendees(tx, sheet, typed) }
  })
  if (found === undefined) {
    if ((await attempt([[unknownLimit, network]])) !== undefined) throw data(null, { status: 429 })
    return data({ sheet: undefined }, { status: 410 })
  }
  const { centre, title, place, date, half, starts, ends } = found.sheet
  return {
    sheet: { centre, title, place, date, half, starts, ends },
    secret: params.secret,
    typed,
    people: found.people.slice(0, namesShown),
    tooMany: found.people.length > namesShown,
    ids: { own: randomUUID(), newcomer: randomUUID(), attendee: randomUUID() },
    done: parameters.get("fait"),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const fields = await readForm(request)
  const isNewcomer = field(fields, "intent") === "newcomer"
  const newcomer = {
    givenName: field(fields, "givenName"),
    familyName: field(fields, "familyName"),
    structureName: field(fields, "structureName"),
    structureKind: field(fields, "structureKind") || "none",
    email: field(fields, "email"),
  }
  const typed = { newcomer, attendeeId: field(fields, "attendeeId"), isNewcomer }
  if (typed.attendeeId === "") return shownAgain({ typed, errors: { attendeeId: [m.attendance_sign_choose()] } })
  const outcome = await signByLink(systemCaller("attendance.sign", callerOf(context).locale), {
    secret: params.secret,
    id: field(fields, "id"),
    attendeeId: typed.attendeeId,
    newcomer: isNewcomer ? newcomer : null,
    drawing: field(fields, "drawing"),
    signedAt: field(fields, "signedAt"),
  })
  if (outcome.kind === "invalid") {
    const { ["newcomer.email"]: email, ...errors } = outcome.errors
    return shownAgain({ typed, errors: email === undefined ? errors : { ...errors, email } })
  }
  if (outcome.kind === "refused") return shownAgain({ typed, errors: { "": [refusalSentence(outcome)] } })
  const done = outcome.value.state === "second" ? "deja" : "1"
  throw redirect(`${href("/emargement/:secret", { secret: params.secret })}?fait=${done}`)
}

/** The secret in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export const handle = { hydrate: false }

export default function Sign({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.sheet === undefined) return <Over />
  const { sheet, secret, typed, people, tooMany, ids, done } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const title = m.attendance_sign_title({ title: sheet.title })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <link rel="stylesheet" href="/sign-in.css" />
      <AuthCard
        title={title}
        lead={[sheet.centre, halfDayName(sheet), hours(sheet), sheet.place].filter(Boolean).join(" · ")}
      >
        {done === null ? null : (
          <Notice
            tone="success"
            role="status"
            title={done === "deja" ? m.attendance_sign_already() : m.attendance_sign_done()}
          >
            <p>{m.attendance_sign_next()}</p>
          </Notice>
        )}
        <ErrorSummary title={m.attendance_to_correct()} errors={errors} />
        <form method="get" className="form" role="search" action={href("/emargement/:secret", { secret })}>
          <TextField
            name="nom"
            label={m.attendance_sign_name()}
            hint={m.attendance_sign_name_hint()}
            value={typed}
            autoComplete="family-name"
          />
          <Button tone="secondary">{m.attendance_sign_find()}</Button>
        </form>
        {typed !== "" && people.length === 0 ? (
          <p role="status">{namesNobody(typed) ? m.attendance_sign_too_short() : m.attendance_sign_nobody()}</p>
        ) : null}
        {tooMany ? <p role="status">{m.attendance_sign_too_many()}</p> : null}
        {people.length === 0 ? null : (
          <form method="post" className="form" data-own-signature noValidate>
            <input type="hidden" name="id" value={ids.own} />
            <input type="hidden" name="signedAt" />
            <RadioGroup
              name="attendeeId"
              label={m.attendance_sign_who()}
              error={errors["attendeeId"]}
              value={people.length === 1 ? people[0]?.id : actionData?.typed.attendeeId}
              choices={people.map(({ id, name, signed }) => ({
                value: id,
                label: name,
                ...(signed ? { hint: m.attendance_sign_signed() } : {}),
              }))}
            />
            <SignaturePad error={actionData?.typed.isNewcomer === false ? errors["drawing"] : undefined} />
            <Button name="intent" value="own">
              {m.attendance_sign_button()}
            </Button>
          </form>
        )}
        <More summary={m.attendance_sign_newcomer()} open={actionData?.typed.isNewcomer === true}>
          <form method="post" className="form" data-own-signature noValidate>
            <input type="hidden" name="id" value={ids.newcomer} />
            <input type="hidden" name="attendeeId" value={ids.attendee} />
            <input type="hidden" name="signedAt" />
            <SelfNewcomerFields typed={actionData?.typed.newcomer} errors={errors} />
            <SignaturePad error={actionData?.typed.isNewcomer === true ? errors["drawing"] : undefined} />
            <Button name="intent" value="newcomer">
              {m.attendance_sign_button()}
            </Button>
          </form>
        </More>
        <p className="text-sm text-soft mt-6">{m.attendance_sign_privacy({ centre: sheet.centre })}</p>
        <script src="/own-signature.js" type="module" />
      </AuthCard>
    </>
  )
}

function Over() {
  return (
    <>
      <title>{`${m.attendance_sign_over_title()} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <AuthCard title={m.attendance_sign_over_title()}>
        <Notice tone="warning" title={m.attendance_refused_link_over()} />
      </AuthCard>
    </>
  )
}
