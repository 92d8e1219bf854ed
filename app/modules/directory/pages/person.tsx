import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import {
  ButtonLink,
  DefinitionList,
  ErrorSummary,
  Notice,
  Page,
  Section,
  Tag,
  TagList,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { personLabel } from "../domain/person.ts"
import { erasePerson } from "../operations/erase-person.server.ts"
import { noteConsent } from "../operations/note-consent.server.ts"
import { historyOf } from "../queries/history.server.ts"
import { personSheet } from "../queries/person-sheet.server.ts"
import { openStaffPage } from "../staff/open-page.server.ts"
import { History } from "../ui/history.tsx"
import { Consents, PersonalData, PersonMandates, Positions } from "../ui/person-parts.tsx"
import { typedFields } from "../ui/typed.ts"
import type { Route } from "./+types/person"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const { sheet, history } = await read(caller, async (tx) => {
    const found = (await personSheet(tx, centre.id, params.id, caller.locale)) ?? notFound()
    return { sheet: found, history: await historyOf(tx, "directory.person", found.person.id) }
  })
  // The address of a sheet that was merged leads to the one that stays.
  if (sheet.person.id !== params.id)
    throw redirect(`${href("/travail/annuaire/personnes/:id", { id: sheet.person.id })}?centre=${centre.slug}`)
  const did = new URL(request.url).searchParams.get("fait") !== null
  const today = dateIn(new Date())
  return { sheet, history, slug: centre.slug, did, today }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openStaffPage(context, request)
  const fields = await readForm(request)
  const typed = typedFields(fields, ["givenOn", "means", "wording"])
  const who = { centreId: centre.id, personId: params.id }
  const intent = field(fields, "intent")
  if (intent === "erase") {
    // What cannot be undone is asked for twice.
    if (field(fields, "sure") !== "yes") return shownAgain({ typed, errors: only("sure", m.directory_error_sure()) })
    const erased = await erasePerson(caller, who)
    if (erased.kind === "done")
      throw redirect(`${href("/travail/annuaire/personnes")}?centre=${centre.slug}&fait=efface`)
    return shownAgain({ typed, errors: erased.kind === "invalid" ? erased.errors : only("", refusalSentence(erased)) })
  }
  const outcome = await noteConsent(caller, { ...typed, ...who, intent, means: typed.means || "paper" })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/annuaire/personnes/:id", { id: params.id })}?centre=${centre.slug}&fait=1#accord`)
  return shownAgain({ typed, errors: outcome.kind === "invalid" ? outcome.errors : only("", refusalSentence(outcome)) })
}

function only(name: string, sentence: string): Record<string, string[]> {
  return { [name]: [sentence] }
}

export const handle = { hydrate: false }

export default function PersonPage({ loaderData, actionData }: Route.ComponentProps) {
  const { sheet, history, slug, did, today } = loaderData
  const { person, skills, territory } = sheet
  const name = personLabel(person)
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const at = (path: string) => `${path}?centre=${slug}`
  return (
    <>
      <title>{`${name} – ${m.platform_site_name()}`}</title>
      <Page
        title={name}
        kicker={m.directory_person()}
        breadcrumbs={{
          label: m.directory_breadcrumbs(),
          items: [{ label: m.directory_people_title(), href: at(href("/travail/annuaire/personnes")) }],
          current: name,
        }}
        actions={
          <>
            <ButtonLink href={at(href("/travail/annuaire/personnes/:id/modifier", { id: person.id }))}>
              {m.directory_edit()}
            </ButtonLink>
            <ButtonLink tone="quiet" href={at(href("/travail/annuaire/personnes/:id/fusion", { id: person.id }))}>
              {m.directory_merge()}
            </ButtonLink>
          </>
        }
      >
        {did && actionData === undefined ? <Notice tone="success" role="status" title={m.directory_saved()} /> : null}
        <ErrorSummary title={m.directory_to_correct()} errors={errors} />
        <DefinitionList
          items={[
            {
              term: m.directory_field_email(),
              value: person.email === null ? "" : <a href={`mailto:${person.email}`}>{person.email}</a>,
            },
            { term: m.directory_field_phone(), value: person.phone },
            { term: m.directory_field_mobile(), value: person.mobile },
            { term: m.directory_field_territory(), value: territory },
            { term: m.directory_field_presentation(), value: person.presentation },
            { term: m.directory_field_note(), value: person.note },
            { term: m.directory_account(), value: person.hasAccount ? m.directory_account_linked() : "" },
          ]}
        />
        {skills.length === 0 ? null : (
          <TagList label={m.directory_field_skills()}>
            {skills.map((skill) => (
              <Tag key={skill.id}>{skill.name}</Tag>
            ))}
          </TagList>
        )}
        <Positions sheet={sheet} slug={slug} />
        <PersonMandates sheet={sheet} slug={slug} />
        <Consents
          sheet={sheet}
          typed={actionData?.typed ?? { givenOn: today, means: "paper", wording: m.directory_consent_default() }}
          errors={errors}
        />
        <PersonalData sheet={sheet} slug={slug} errors={errors} />
        <Section id="historique" title={m.directory_history()}>
          <History lines={history} />
        </Section>
      </Page>
    </>
  )
}
