import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, More, Notice, Section, Timeline } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { missingFacts } from "../domain/course.ts"
import { writeCourse } from "../operations/write-course.server.ts"
import { courseFormChoices } from "../queries/course-form-choices.server.ts"
import { findCourse, namesOfCourse, textHistory } from "../queries/find-course.server.ts"
import { sessionsOfCourse } from "../queries/sessions.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { courseToType, readCourseForm } from "../staff/course-form.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { CourseForm } from "../ui/course-form.tsx"
import { SessionTable } from "../ui/session-table.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import { courseKindName, courseStateName, missingName, partName } from "../ui/words.ts"
import type { Route } from "./+types/edit-course"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request)
  return await read(caller, async (tx) => {
    const course = (isUuid(params.id) ? await findCourse(tx, { id: params.id }) : undefined) ?? notFound()
    const names = await namesOfCourse(tx, course, getLocale())
    const mine = course.centreId === centre.id
    if (!mine && !names.carrierCentres.includes(centre.id)) return notFound()
    return {
      course,
      mine,
      leader: names.offeredBy[0]?.name ?? "",
      slug: centre.slug,
      missing: missingFacts(course),
      typed: courseToType(course, names),
      choices: await courseFormChoices(tx, centre.id),
      sessions: await sessionsOfCourse(tx, course.id),
      history: await textHistory(tx, course.id),
      saved: parameters.get("fait") === "1",
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request)
  const fields = await readForm(request)
  const { typed, errors, input } = await read(caller, (tx) => readCourseForm(tx, fields))
  if (Object.keys(errors).length > 0) return shownAgain({ typed, errors })
  const outcome = await writeCourse(caller, { ...input, centreId: centre.id, courseId: params.id })
  if (outcome.kind === "done")
    throw redirect(`${href("/travail/formations/:id", { id: params.id })}?centre=${centre.slug}&fait=1`)
  return shownAgain({ typed, errors: problemsOf(outcome) ?? {} })
}

export const handle = { hydrate: false }

export default function EditCourse({ loaderData, actionData }: Route.ComponentProps) {
  const { course, mine, leader, slug, missing, typed, choices, sessions, history, saved } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <TrainingPage
      side="offer"
      slug={slug}
      title={course.title}
      written
      kicker={`${courseKindName(course.kind)} · ${courseStateName(course.state)}`}
      saved={saved}
      errors={errors}
      actions={
        <>
          <ButtonLink href={`${href("/travail/formations/sessions/nouvelle")}?centre=${slug}&formation=${course.id}`}>
            {m.training_plan_session()}
          </ButtonLink>
          <ButtonLink tone="secondary" href={href("/formations/:slug", { slug: course.slug })}>
            {m.training_see_programme()}
          </ButtonLink>
        </>
      }
    >
      {missing.length === 0 ? null : (
        <Notice tone="warning" title={m.training_missing_title()}>
          <p>{m.training_missing_text({ facts: missing.map(missingName).join(", ") })}</p>
        </Notice>
      )}
      <Section id="sessions" title={m.training_tab_sessions()}>
        <SessionTable
          id="sessions-liste"
          caption={m.training_tab_sessions()}
          sessions={sessions}
          slug={slug}
          hideCourse
        />
      </Section>
      <Section id="fiche" title={m.training_sheet()}>
        {mine ? (
          <CourseForm typed={actionData?.typed ?? typed} errors={errors} {...choices} />
        ) : (
          <Notice tone="info" title={m.training_led_elsewhere({ centre: leader })} />
        )}
      </Section>
      {history.length === 0 ? null : (
        <Section id="versions" title={m.training_versions()}>
          <Timeline
            label={m.training_versions()}
            entries={history.map(({ part, version, body, writtenOn }) => ({
              key: `${part}-${version}`,
              date: formatDate(writtenOn, getLocale()),
              dateTime: writtenOn,
              title: m.training_version_of({ part: partName(part), version }),
              body: (
                <More summary={m.training_read_version()}>
                  <p className="whitespace-pre-line">{body === "" ? m.training_emptied() : body}</p>
                </More>
              ),
            }))}
          />
        </Section>
      )}
    </TrainingPage>
  )
}
