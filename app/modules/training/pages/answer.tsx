import { data, redirect } from "react-router"
import { attempt } from "#modules/account/index.server.ts"
import { Button, ErrorSummary, Form, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { cleanText, field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { m, writtenLang } from "#platform/messages/index.ts"
import { callerOf, clientAddressContext, systemCaller } from "#platform/session/index.server.ts"
import { answerEvaluation } from "../operations/answer-evaluation.server.ts"
import { evaluationOfLink } from "../queries/evaluations.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { QuestionField } from "../ui/question-field.tsx"
import type { Route } from "./+types/answer"

// A whole group answers from one room, through one address.
const linkLimit = { name: "evaluation-link-network", attempts: 300, minutes: 15 }

export async function loader({ context, params, request }: Route.LoaderArgs) {
  if (new URL(request.url).searchParams.get("merci") === "1") return { thanks: true, evaluation: undefined }
  const minutes = await attempt([[linkLimit, context.get(clientAddressContext)]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const found = await evaluationOfLink(params.secret, dateIn(new Date()))
  if (found === undefined) return data({ thanks: false, evaluation: undefined }, { status: 410 })
  const { centreId: _, ...evaluation } = found
  return { thanks: false, evaluation }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { locale } = callerOf(context)
  const minutes = await attempt([[linkLimit, context.get(clientAddressContext)]])
  if (minutes !== undefined) throw data(null, { status: 429 })
  const fields = await readForm(request)
  const answers = Object.fromEntries(
    Object.keys(fields)
      .filter((name) => /^q\d+$/.test(name))
      .map((name) => [name, field(fields, name)]),
  )
  const outcome = await answerEvaluation(systemCaller("training.answer", locale), {
    secret: cleanText(params.secret),
    answers,
  })
  const errors = problemsOf(outcome)
  if (errors === undefined) throw redirect(`${href("/evaluations/:secret", { secret: params.secret })}?merci=1`)
  return shownAgain({ answers, errors })
}

/** The secret in the address goes to no other site, and is kept nowhere. */
export function headers() {
  return { "referrer-policy": "same-origin", "cache-control": "no-store" }
}

export const handle = { hydrate: false }

export default function Answer({ loaderData: { thanks, evaluation }, actionData }: Route.ComponentProps) {
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const answers: Record<string, string> = actionData?.answers ?? {}
  const title = thanks ? m.training_evaluate_thanks() : (evaluation?.title ?? m.training_evaluate_over())
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <Page
        title={title}
        width="text"
        lead={evaluation && m.training_evaluate_lead({ course: evaluation.course, centre: evaluation.centre })}
      >
        {thanks || evaluation !== undefined ? null : <Notice tone="warning" title={m.training_refused_link_over()} />}
        <ErrorSummary title={m.training_to_correct()} errors={errors} />
        {evaluation === undefined ? null : (
          <>
            {evaluation.intro === "" ? null : <p lang={writtenLang()}>{evaluation.intro}</p>}
            <p>{m.training_evaluate_anonymous()}</p>
            <Form>
              {evaluation.questions.map((question) => (
                <QuestionField
                  key={question.id}
                  question={question}
                  value={answers[question.id]}
                  error={errors[question.id]}
                />
              ))}
              <Button>{m.training_evaluate_send()}</Button>
            </Form>
          </>
        )}
      </Page>
    </>
  )
}
