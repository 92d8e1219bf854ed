import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { href } from "#platform/http/href.ts"
import { readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { writeCourse } from "../operations/write-course.server.ts"
import { courseFormChoices } from "../queries/course-form-choices.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { courseToType, readCourseForm } from "../staff/course-form.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { CourseForm } from "../ui/course-form.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/new-course"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre } = await openTrainingPage(context, request)
  const given = { contact: centre.shortName, contactEmail: centre.email, contactPhone: centre.phone }
  return {
    slug: centre.slug,
    typed: courseToType(undefined, undefined, given),
    choices: await read(caller, (tx) => courseFormChoices(tx, centre.id)),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request)
  const fields = await readForm(request)
  const { typed, errors, input } = await read(caller, (tx) => readCourseForm(tx, fields))
  if (Object.keys(errors).length > 0) return shownAgain({ typed, errors })
  const outcome = await writeCourse(caller, { ...input, centreId: centre.id })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/formations/:id", { id: outcome.value.courseId })}?centre=${centre.slug}&fait=1`)
  return shownAgain({ typed, errors: problemsOf(outcome) ?? {} })
}

export const handle = { hydrate: false }

export default function NewCourse({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, typed, choices } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <TrainingPage
      side="offer"
      slug={slug}
      title={m.training_new_course()}
      lead={m.training_new_course_lead()}
      errors={errors}
    >
      <CourseForm typed={actionData?.typed ?? typed} errors={errors} {...choices} />
    </TrainingPage>
  )
}
