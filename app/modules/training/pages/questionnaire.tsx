import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, Notice, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m, writtenLang } from "#platform/messages/index.ts"
import { writeQuestionnaire } from "../operations/write-questionnaire.server.ts"
import { permissions } from "../permissions.ts"
import { listQuestionnaires } from "../queries/evaluations.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { questionnaireToType, readQuestionnaire } from "../staff/read-questionnaire.ts"
import { QuestionField } from "../ui/question-field.tsx"
import { QuestionnaireForm } from "../ui/questionnaire-form.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/questionnaire"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request, permissions["training.evaluate"])
  const all = await read(caller, (tx) => listQuestionnaires(tx, centre.id))
  const found = all.find(({ id }) => id === params.id) ?? notFound()
  return {
    slug: centre.slug,
    id: found.id,
    title: found.title,
    used: found.used,
    typed: questionnaireToType(found),
    intro: found.intro,
    questions: found.questions,
    saved: parameters.get("fait") === "1",
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request, permissions["training.evaluate"])
  const typed = readQuestionnaire(await readForm(request))
  const errors = problemsOf(
    await writeQuestionnaire(caller, { ...typed, centreId: centre.id, questionnaireId: params.id }),
  )
  if (errors === undefined)
    throw redirect(`${href("/travail/formations/questionnaires/:id", { id: params.id })}?centre=${centre.slug}&fait=1`)
  return shownAgain({ typed, errors })
}

export const handle = { hydrate: false }

export default function Questionnaire({
  loaderData: { slug, id, title, used, typed, intro, questions, saved },
  actionData,
}: Route.ComponentProps) {
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <TrainingPage
      side="evaluations"
      slug={slug}
      title={title}
      saved={saved}
      errors={errors}
      actions={
        <ButtonLink
          tone="secondary"
          href={`${href("/travail/formations/questionnaires")}?centre=${slug}&copie=${id}#nouveau`}
        >
          {m.training_copy()}
        </ButtonLink>
      }
    >
      {used === 0 ? null : <Notice tone="info" title={m.training_questionnaire_used({ count: used })} />}
      <QuestionnaireForm typed={actionData?.typed ?? typed} errors={errors} existing />
      <Section id="apercu" title={m.training_questionnaire_preview()}>
        <p>{m.training_questionnaire_preview_lead()}</p>
        {intro === "" ? null : <p lang={writtenLang()}>{intro}</p>}
        {questions.map((question) => (
          <QuestionField key={question.id} question={question} value={undefined} error={undefined} />
        ))}
      </Section>
    </TrainingPage>
  )
}
