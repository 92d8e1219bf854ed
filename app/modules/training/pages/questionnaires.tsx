import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, Section, Table, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { writeQuestionnaire } from "../operations/write-questionnaire.server.ts"
import { permissions } from "../permissions.ts"
import { listEvaluations, listQuestionnaires } from "../queries/evaluations.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { questionnaireToType, readQuestionnaire } from "../staff/read-questionnaire.ts"
import { EvaluationTable } from "../ui/evaluation-table.tsx"
import { QuestionnaireForm } from "../ui/questionnaire-form.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/questionnaires"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres, parameters } = await openTrainingPage(
    context,
    request,
    permissions["training.evaluate"],
  )
  return await read(caller, async (tx) => {
    const questionnaires = await listQuestionnaires(tx, centre.id)
    const copied = questionnaires.find(({ id }) => id === parameters.get("copie"))
    const empty = { title: "", moment: "end", intro: "", questions: [], withdrawn: false, version: 0 }
    return {
      slug: centre.slug,
      centres,
      questionnaires,
      evaluations: await listEvaluations(tx, centre.id),
      typed: questionnaireToType(
        copied === undefined
          ? empty
          : { ...copied, title: m.training_copy_of({ title: copied.title }), version: 0, withdrawn: false },
      ),
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request, permissions["training.evaluate"])
  const typed = readQuestionnaire(await readForm(request))
  const outcome = await writeQuestionnaire(caller, { ...typed, centreId: centre.id })
  if (outcome.kind === "done")
    throw redirect(
      `${href("/travail/formations/questionnaires/:id", { id: outcome.value.questionnaireId })}?centre=${centre.slug}&fait=1`,
    )
  return shownAgain({ typed, errors: problemsOf(outcome) ?? {} })
}

export const handle = { hydrate: false }

export default function Questionnaires({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, centres, questionnaires, evaluations } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <TrainingPage
      side="evaluations"
      slug={slug}
      centres={centres}
      first
      title={m.training_questionnaires_title()}
      lead={m.training_questionnaires_lead()}
      errors={errors}
    >
      {questionnaires.length === 0 ? (
        <EmptyState title={m.training_questionnaires_none()}>
          <p>{m.training_questionnaires_none_text()}</p>
        </EmptyState>
      ) : (
        <Table
          id="questionnaires"
          caption={m.training_questionnaires_title()}
          captionHidden
          rows={questionnaires.map((one) => ({ ...one, at: slug }))}
          rowKey={({ id }) => id}
          columns={[
            { key: "title", label: m.training_field_title(), rowHeader: true, cell: titleCell },
            { key: "moment", label: m.training_moment(), cell: ({ moment }) => m[`training_moment_${moment}`]() },
            {
              key: "questions",
              label: m.training_questions(),
              numeric: true,
              cell: ({ questions }) => questions.length,
            },
            { key: "used", label: m.training_evaluations(), numeric: true, cell: ({ used }) => used },
          ]}
        />
      )}
      <Section id="evaluations" title={m.training_evaluations()} note={evaluations.length}>
        <EvaluationTable evaluations={evaluations} slug={slug} />
      </Section>
      <Section id="nouveau" title={m.training_new_questionnaire()}>
        <QuestionnaireForm typed={actionData?.typed ?? loaderData.typed} errors={errors} />
      </Section>
    </TrainingPage>
  )
}

function titleCell({ id, title, at }: { id: string; title: string; at: string }) {
  return (
    <a href={`${href("/travail/formations/questionnaires/:id", { id })}?centre=${at}`}>
      <Written>{title}</Written>
    </a>
  )
}
