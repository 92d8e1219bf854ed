import { redirect } from "react-router"
import { findActivity } from "#modules/activity/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { noteTrainees } from "../operations/note-trainees.server.ts"
import { traineesOf } from "../queries/trainees.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { readCategories } from "../staff/read-categories.ts"
import { TraineeForm } from "../ui/trainee-form.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/activity-trainees"

/** Of any line of the ledger, session of a course or not: which kind of trainee each of its people is. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request)
  return await read(caller, async (tx) => {
    const sheet = (await findActivity(tx, centre.id, params.id)) ?? notFound()
    const trainees = await traineesOf(tx, sheet.id)
    return { slug: centre.slug, id: sheet.id, title: sheet.title, trainees, saved: parameters.get("fait") === "1" }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request)
  const categories = readCategories(await readForm(request))
  const errors = problemsOf(await noteTrainees(caller, { centreId: centre.id, activityId: params.id, categories }))
  if (errors === undefined)
    throw redirect(`${href("/travail/formations/stagiaires/:id", { id: params.id })}?centre=${centre.slug}&fait=1`)
  return shownAgain({ errors })
}

export const handle = { hydrate: false }

export default function ActivityTrainees({
  loaderData: { slug, id, title, trainees, saved },
  actionData,
}: Route.ComponentProps) {
  const unsaid = trainees.filter(({ category }) => category === null).length
  return (
    <TrainingPage
      side="bpf"
      slug={slug}
      title={m.training_trainees_of({ title })}
      lead={m.training_trainees_intro()}
      saved={saved}
      errors={actionData?.errors}
      actions={
        <ButtonLink tone="secondary" href={`${href("/travail/activite/:id", { id })}?centre=${slug}`}>
          {m.training_open_ledger()}
        </ButtonLink>
      }
    >
      {unsaid === 0 ? null : <Notice tone="warning" title={m.training_unsaid({ count: unsaid })} />}
      <TraineeForm trainees={trainees} />
    </TrainingPage>
  )
}
