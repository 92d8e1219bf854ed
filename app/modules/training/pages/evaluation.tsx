import { redirect } from "react-router"
import { signInSettings } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, DownloadLinks, Form, NumberField, Section } from "#platform/design/index.ts"
import { href, localPath } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDateRange, formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { summarise } from "../domain/summary.ts"
import { makeSlips, sendEvaluation } from "../operations/send-evaluation.server.ts"
import { permissions } from "../permissions.ts"
import { answersOf, findEvaluation } from "../queries/evaluations.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { EvaluationSummary } from "../ui/evaluation-summary.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/evaluation"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request, permissions["training.evaluate"])
  return await read(caller, async (tx) => {
    const { questions, ...evaluation } = (await findEvaluation(tx, centre.id, params.id)) ?? notFound()
    const summary = summarise(questions, await answersOf(tx, centre.id, evaluation.id))
    return { slug: centre.slug, timeZone: centre.timezone, evaluation, summary, saved: parameters.get("fait") === "1" }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request, permissions["training.evaluate"])
  const fields = await readForm(request)
  const own = { centreId: centre.id, evaluationId: params.id }
  if (field(fields, "intent") === "slips") {
    const outcome = await makeSlips(caller, { ...own, count: field(fields, "count") })
    const errors = problemsOf(outcome) ?? {}
    const links =
      outcome.kind === "done"
        ? outcome.value.secrets.map((secret) => `${signInSettings().origin}${localPath(`/evaluations/${secret}`)}`)
        : []
    if (links.length > 0) return { links, errors }
    return shownAgain({ links, errors })
  }
  const errors = problemsOf(await sendEvaluation(caller, own))
  if (errors === undefined)
    throw redirect(`${href("/travail/formations/evaluations/:id", { id: params.id })}?centre=${centre.slug}&fait=1`)
  return shownAgain({ links: [] as string[], errors })
}

/** Slips show secrets once: the page is kept nowhere. */
export function headers() {
  return { "cache-control": "no-store" }
}

export const handle = { hydrate: false }

export default function Evaluation({
  loaderData: { slug, timeZone, evaluation, summary, saved },
  actionData,
}: Route.ComponentProps) {
  const locale = getLocale()
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const links = actionData?.links ?? []
  return (
    <TrainingPage
      side="evaluations"
      slug={slug}
      title={evaluation.activityTitle}
      kicker={`${evaluation.title} · ${m[`training_moment_${evaluation.moment}`]()}`}
      lead={`${formatDateRange(evaluation.opensOn, evaluation.closesOn, locale)} – ${m.training_answers_in_all({ answered: evaluation.answered, asked: evaluation.asked })}`}
      saved={saved}
      errors={errors}
    >
      {links.length === 0 ? null : (
        <Section id="bulletins-faits" title={m.training_slips_made()}>
          <ol>
            {links.map((link) => (
              <li key={link}>
                {m.training_slip({ course: evaluation.activityTitle })}
                <br />
                <strong className="break-all">{link}</strong>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Section id="synthese" title={m.training_summary()}>
        {evaluation.answered === 0 ? <p>{m.training_summary_none()}</p> : <EvaluationSummary questions={summary} />}
        <DownloadLinks
          label={m.training_downloads()}
          items={[
            {
              label: "CSV",
              href: `${href("/travail/formations/evaluations/:id/synthese.csv", { id: evaluation.id })}?centre=${slug}`,
            },
          ]}
        />
      </Section>
      <Section id="envoi" title={m.training_send_now()} intro={<p>{m.training_send_hint()}</p>}>
        {evaluation.sentAt === null ? null : (
          <p>{m.training_sent_on({ date: formatDateTime(evaluation.sentAt, locale, timeZone) })}</p>
        )}
        <Form>
          <Button tone="secondary" name="intent" value="send">
            {m.training_send_now()}
          </Button>
        </Form>
      </Section>
      <Section id="bulletins" title={m.training_slips()} intro={<p>{m.training_slips_intro()}</p>}>
        <Form>
          <NumberField name="count" label={m.training_slips_count()} value="10" error={errors["count"]} />
          <Button tone="secondary" name="intent" value="slips">
            {m.training_slips_make()}
          </Button>
        </Form>
      </Section>
    </TrainingPage>
  )
}
