import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  Form,
  Notice,
  Page,
  Section,
  TextArea,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { personLabel } from "../domain/person.ts"
import { keepOwnSheet } from "../operations/keep-own-sheet.server.ts"
import type { OwnSheet } from "../queries/own-sheets.server.ts"
import { ownSheets } from "../queries/own-sheets.server.ts"
import { day, period } from "../ui/figures.ts"
import type { Route } from "./+types/own-sheet"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  const { actor } = caller
  if (actor.kind !== "account") return forbidden()
  const sheets = await read(caller, (tx) => ownSheets(tx, actor.accountId, caller.locale))
  return { sheets, done: new URL(request.url).searchParams.get("fait") !== null }
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const fields = await readForm(request)
  const intent = field(fields, "intent")
  if (intent === "erase" && field(fields, "sure") !== "yes") throw redirect(`${href("/mon-compte/annuaire")}?effacer=1`)
  const outcome = await keepOwnSheet(caller, {
    personId: field(fields, "personId"),
    intent,
    presentation: field(fields, "presentation"),
  })
  if (outcome.kind === "done") throw redirect(`${href("/mon-compte/annuaire")}?fait=1`)
  const errors: Record<string, string[]> =
    outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ errors })
}

export const handle = { hydrate: false }

export default function OwnSheetPage({ loaderData: { sheets, done }, actionData }: Route.ComponentProps) {
  const title = m.directory_own_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.directory_own_lead()} width="text">
        {done && actionData === undefined ? <Notice tone="success" role="status" title={m.directory_saved()} /> : null}
        <ErrorSummary title={m.directory_to_correct()} errors={actionData?.errors ?? {}} />
        {sheets.length === 0 ? (
          <EmptyState title={m.directory_own_none()}>
            <p>{m.directory_own_none_text()}</p>
          </EmptyState>
        ) : null}
        {sheets.map((own) => (
          <Section key={own.personId} id={`fiche-${own.personId}`} title={own.centreName}>
            {own.sheet === null ? <Unlinked own={own} /> : <Linked own={own} sheet={own.sheet} />}
          </Section>
        ))}
      </Page>
    </>
  )
}

function Unlinked({ own }: { own: OwnSheet }) {
  return (
    <Form>
      <p>{m.directory_own_unlinked()}</p>
      <input type="hidden" name="personId" value={own.personId} />
      <Button name="intent" value="link">
        {m.directory_own_link()}
      </Button>
    </Form>
  )
}

function Linked({ own, sheet }: { own: OwnSheet; sheet: NonNullable<OwnSheet["sheet"]> }) {
  const { person, positions, skills, consents } = sheet
  const consent = consents.find(({ withdrawnOn }) => withdrawnOn === null)
  return (
    <>
      <DefinitionList
        items={[
          { term: m.directory_field_name(), value: personLabel(person) },
          { term: m.directory_field_email(), value: person.email ?? "" },
          { term: m.directory_field_phone(), value: [person.phone, person.mobile].filter(Boolean).join(", ") },
          {
            term: m.directory_positions(),
            value: positions
              .map((held) =>
                [held.title, held.structureName, period(held.fromOn, held.toOn)].filter(Boolean).join(", "),
              )
              .join(" ; "),
          },
          { term: m.directory_field_skills(), value: skills.map(({ name }) => name).join(", ") },
          { term: m.directory_field_note(), value: person.note },
        ]}
      />
      <p className="my-2">{m.directory_own_correct()}</p>
      <Form>
        <input type="hidden" name="personId" value={own.personId} />
        <TextArea
          name="presentation"
          label={m.directory_field_presentation()}
          hint={m.directory_field_person_presentation_hint()}
          value={person.presentation}
          rows={4}
        />
        <Button tone="secondary" name="intent" value="present">
          {m.directory_save()}
        </Button>
      </Form>
      <Section id={`accord-${own.personId}`} level={3} title={m.directory_consent()}>
        <p>
          {consent === undefined
            ? m.directory_consent_default()
            : m.directory_own_listed({ date: day(consent.givenOn) })}
        </p>
        <Form>
          <input type="hidden" name="personId" value={own.personId} />
          <Button tone="secondary" name="intent" value={consent === undefined ? "give" : "withdraw"}>
            {consent === undefined ? m.directory_own_agree() : m.directory_consent_withdraw()}
          </Button>
        </Form>
      </Section>
      <Section id={`effacement-${own.personId}`} level={3} title={m.directory_own_erase()}>
        <p>{m.directory_own_erase_text()}</p>
        <Form>
          <input type="hidden" name="personId" value={own.personId} />
          <label className="my-2 block">
            <input type="checkbox" name="sure" value="yes" required /> {m.directory_own_erase_sure()}
          </label>
          <Button tone="danger" name="intent" value="erase">
            {m.directory_own_erase()}
          </Button>
        </Form>
      </Section>
    </>
  )
}
