import { redirect } from "react-router"
import { ledgerYears } from "#modules/activity/index.server.ts"
import { CentreYear, figureHref, readQuestion } from "#modules/activity/index.ts"
import { yearOfPage } from "#modules/centre/index.server.ts"
import { nothingPicked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  EmptyState,
  ErrorSummary,
  Notice,
  Page,
  Pagination,
  Section,
  Stat,
  StatList,
  TextField,
} from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatMinutes } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { writeInterview } from "../operations/write-interview.server.ts"
import { countedInYear } from "../queries/counted-in-year.server.ts"
import { interviewLines } from "../queries/interview-lines.server.ts"
import { themeChoices } from "../queries/theme-choices.server.ts"
import { openSupportPage } from "../staff/open-support.server.ts"
import { readInterviewForm } from "../staff/read-interview-form.server.ts"
import { InterviewForm } from "../ui/interview-form.tsx"
import { InterviewTable } from "../ui/interview-table.tsx"
import type { Route } from "./+types/interviews"

const perPage = 50

export async function loader({ context, request }: Route.LoaderArgs) {
  const opened = await openSupportPage(context, request)
  const { caller, centre, centres, parameters, today } = opened
  const year = yearOfPage(opened)
  const page = pageAsked(parameters)
  const text = (parameters.get("q") ?? "").trim().slice(0, 200)
  return await read(caller, async (tx) => ({
    slug: centre.slug,
    name: centre.shortName,
    centres,
    today,
    year,
    years: await ledgerYears(tx, centre.id, today),
    page,
    text,
    saved: parameters.get("fait") === "1",
    counted: await countedInYear(tx, centre.id, "interview", year),
    themes: (await themeChoices(tx, centre.id)).map(({ label }) => label),
    ...(await interviewLines(tx, { centreId: centre.id, year, text }, page, perPage)),
  }))
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openSupportPage(context, request)
  const fields = await readForm(request)
  const { input, ...form } = await read(caller, (tx) => readInterviewForm(tx, centre.id, fields))
  if (Object.keys(form.errors).length > 0) return shownAgain(form)
  const outcome = await writeInterview(caller, { ...input, centreId: centre.id, formId: field(fields, "formId") })
  if (outcome.kind === "done") throw redirect(`${href("/travail/entretiens")}?centre=${centre.slug}&fait=1`)
  const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ ...form, errors })
}

export const handle = { hydrate: false }

export default function Interviews({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, centres, today, year, years, page, text, saved, themes, total, counted, lines } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const title = m.support_interviews_title()
  const path = href("/travail/entretiens")
  const to = (centre: string, of: number, at = 1) =>
    `${path}?${new URLSearchParams({ centre, annee: String(of), q: text, page: String(at) })}`
  const figure = (of: "heures" | "activites") =>
    figureHref(readQuestion(of, new URLSearchParams({ nature: "interview" }), { year, centre: slug }))
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} kicker={name} lead={m.support_interviews_lead()}>
        {saved && actionData === undefined ? <Notice tone="success" role="status" title={m.support_saved()} /> : null}
        <ErrorSummary title={m.support_to_correct()} errors={errors} />
        <Section id="saisie" title={m.support_interview_new()}>
          <InterviewForm
            typed={actionData?.typed ?? { ...emptyInterview, onDate: today }}
            person={actionData?.person ?? nothingPicked}
            structure={actionData?.structure ?? nothingPicked}
            territory={actionData?.territory ?? nothingPicked}
            themes={themes}
            errors={errors}
          />
        </Section>
        <Section id="annee" title={m.support_interviews_of_year({ year })}>
          <CentreYear hrefOf={to} centre={slug} year={year} years={years} centres={centres} />
          {text !== "" ? null : (
            <StatList label={m.support_interviews_of_year({ year })}>
              <Stat
                value={formatMinutes(Math.round(counted.hours * 60), getLocale())}
                label={m.support_interviews_hours()}
                href={figure("heures")}
              />
              <Stat
                value={formatNumber(counted.acts, getLocale())}
                label={m.support_interviews_number({ count: counted.acts })}
                href={figure("activites")}
                note={
                  counted.acts > total ? m.support_interviews_without_sheet({ count: counted.acts - total }) : undefined
                }
              />
            </StatList>
          )}
          <form action={path} method="get" className="form">
            <input type="hidden" name="centre" value={slug} />
            <input type="hidden" name="annee" value={year} />
            <TextField name="q" label={m.support_interviews_search()} value={text} autoComplete="off" />
            <Button tone="secondary">{m.support_filter()}</Button>
          </form>
          {lines.length === 0 ? (
            <EmptyState title={m.support_interviews_empty()}>
              <p>{m.support_interviews_empty_text()}</p>
            </EmptyState>
          ) : (
            <InterviewTable lines={lines} slug={slug} caption={m.support_interviews_of_year({ year })} today={today} />
          )}
          <Pagination
            label={m.support_pages()}
            current={page}
            total={Math.ceil(total / perPage)}
            hrefOf={(other) => to(slug, year, other)}
            previousLabel={m.support_page_previous()}
            nextLabel={m.support_page_next()}
            pageLabel={(other) => m.support_page_number({ page: other })}
          />
        </Section>
      </Page>
    </>
  )
}

const emptyInterview = {
  onDate: "",
  minutes: "",
  structureKind: "none",
  theme: "",
  question: "",
  answer: "",
  followUp: "",
  followUpOn: "",
  reason: "",
  version: "0",
}
