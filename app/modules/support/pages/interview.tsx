import { data, redirect } from "react-router"
import { personNames } from "#modules/directory/index.server.ts"
import { nothingPicked, picked } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, ButtonLink, ErrorSummary, Form, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m, writtenLang } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { settleFollowUp } from "../operations/settle-follow-up.server.ts"
import { withdrawInterview, writeInterview } from "../operations/write-interview.server.ts"
import { findInterview } from "../queries/list-interviews.server.ts"
import { supportNames } from "../queries/support-names.server.ts"
import { themeChoices } from "../queries/theme-choices.server.ts"
import { openSupportPage } from "../staff/open-support.server.ts"
import { readInterviewForm } from "../staff/read-interview-form.server.ts"
import { InterviewForm } from "../ui/interview-form.tsx"
import { WithdrawForm } from "../ui/withdraw-form.tsx"
import type { Route } from "./+types/interview"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre } = await openSupportPage(context, request)
  return await read(caller, async (tx) => {
    const found = (await findInterview(tx, centre.id, params.id)) ?? notFound()
    const { personId, structureId, territoryId, themeId } = found
    const people = await personNames(tx, personId === null ? [] : [personId])
    const names = await supportNames(tx, {
      territories: territoryId === null ? [] : [territoryId],
      structures: structureId === null ? [] : [structureId],
      themes: themeId === null ? [] : [themeId],
    })
    const shown = (id: string | null, label: string) =>
      id === null || label === "" ? nothingPicked : picked(id, label)
    return {
      slug: centre.slug,
      question: found.question,
      activityId: found.activityId,
      waits: found.followUpOn !== null,
      themes: (await themeChoices(tx, centre.id)).map(({ label }) => label),
      person: shown(personId, people.get(personId ?? "")?.name ?? ""),
      structure: shown(structureId, names.structures([structureId ?? ""])[0] ?? ""),
      territory: shown(territoryId, names.territory(territoryId)),
      typed: {
        onDate: found.onDate,
        minutes: String(found.minutes),
        structureKind: found.structureKind,
        theme: names.themes([themeId ?? ""])[0] ?? "",
        question: found.question,
        answer: found.answer,
        followUp: found.followUp,
        followUpOn: found.followUpOn ?? "",
        reason: "",
        version: String(found.version),
      },
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openSupportPage(context, request)
  const fields = await readForm(request)
  const own = { centreId: centre.id, interviewId: params.id }
  const back = `${href("/travail/entretiens")}?centre=${centre.slug}&fait=1`
  const intent = field(fields, "intent")
  if (intent === "withdraw" || intent === "followed") {
    const outcome =
      intent === "withdraw"
        ? await withdrawInterview(caller, { ...own, reason: field(fields, "reason") })
        : await settleFollowUp(caller, own)
    if (outcome.kind === "done") throw redirect(back)
    const problem = outcome.kind === "refused" ? refusalSentence(outcome) : m.support_error_not_chosen()
    return data({ errors: { "": [problem] } }, { status: 422 })
  }
  const { input, ...form } = await read(caller, (tx) => readInterviewForm(tx, centre.id, fields))
  if (Object.keys(form.errors).length > 0) return shownAgain(form)
  const outcome = await writeInterview(caller, { ...input, ...own })
  if (outcome.kind === "done") throw redirect(back)
  const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ ...form, errors })
}

export const handle = { hydrate: false }

export default function InterviewPage({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, question, activityId, waits, themes } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const form = actionData !== undefined && "typed" in actionData ? actionData : undefined
  return (
    <>
      <title>{`${question} – ${m.platform_site_name()}`}</title>
      <Page
        title={question}
        titleLang={writtenLang()}
        kicker={m.support_interview_one()}
        breadcrumbs={{
          label: m.support_breadcrumbs(),
          items: [{ label: m.support_interviews_title(), href: `${href("/travail/entretiens")}?centre=${slug}` }],
          current: question,
        }}
        actions={
          <ButtonLink tone="secondary" href={`${href("/travail/activite/:id", { id: activityId })}?centre=${slug}`}>
            {m.support_counted_here()}
          </ButtonLink>
        }
      >
        <ErrorSummary title={m.support_to_correct()} errors={errors} />
        {waits ? (
          <Notice
            tone="info"
            title={m.support_interview_waits()}
            actions={
              <Form>
                <Button name="intent" value="followed" tone="secondary">
                  {m.support_interview_followed()}
                </Button>
              </Form>
            }
          />
        ) : null}
        <InterviewForm
          typed={form?.typed ?? loaderData.typed}
          person={form?.person ?? loaderData.person}
          structure={form?.structure ?? loaderData.structure}
          territory={form?.territory ?? loaderData.territory}
          themes={themes}
          errors={errors}
          existing
        />
        <WithdrawForm counts label={m.support_interview_withdraw()} />
      </Page>
    </>
  )
}
