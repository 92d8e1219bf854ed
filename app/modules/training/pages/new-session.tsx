import { redirect } from "react-router"
import { seriesOf } from "#modules/activity/index.server.ts"
import { readSlotLines, slotLineProblems } from "#modules/activity/index.ts"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  CheckboxGroup,
  EmptyState,
  FieldRow,
  Form,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { isOpenToAll } from "../domain/course.ts"
import { readFunderLines } from "../domain/funder-lines.ts"
import { planSession } from "../operations/write-session.server.ts"
import { courseChoices } from "../queries/courses.server.ts"
import { trainersOf } from "../queries/trainees.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { PublicationFields } from "../ui/publication-fields.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/new-session"

const names = [
  "courseId",
  "title",
  "slots",
  "place",
  "room",
  "capacity",
  "price",
  "funders",
  "seriesId",
  "visibility",
  "enrolment",
  "closesOn",
] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request)
  return await read(caller, async (tx) => {
    const courses = await courseChoices(tx, centre.id)
    const wanted = parameters.get("formation") ?? ""
    const course = courses.find(({ value }) => value === wanted)
    const trainers = (await trainersOf(tx, centre.id)).filter(({ leftOn }) => leftOn === null)
    const empty = Object.fromEntries(names.map((name) => [name, ""])) as Record<(typeof names)[number], string>
    return {
      slug: centre.slug,
      courses,
      networks: (await seriesOf(tx, centre.id))
        .filter(({ kind }) => kind === "network")
        .map(({ id, name }) => ({ value: id, label: name })),
      trainers: trainers.map(({ personId, name }) => ({ value: personId, label: name })),
      typed: {
        ...empty,
        courseId: course?.value ?? "",
        title: course?.label ?? "",
        // What was ordered is for those who ordered it.
        visibility: course === undefined || isOpenToAll(course.kind) ? "public" : "staff",
        enrolment: "everyone",
        trainers: [],
      },
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request)
  const fields = await readForm(request)
  const typed = {
    ...(Object.fromEntries(names.map((name) => [name, field(fields, name)])) as Record<(typeof names)[number], string>),
    trainers: [fields["trainers"] ?? []].flat(),
  }
  const errors: Record<string, string[]> = {}
  const said = readSlotLines(typed.slots)
  const problems = slotLineProblems(said)
  if (problems.length > 0) errors["slots"] = problems
  const { funders, wrong: badFunders } = readFunderLines(typed.funders)
  if (badFunders.length > 0) errors["funders"] = [m.training_error_funder_lines({ lines: badFunders.join(", ") })]
  if (typed.courseId === "") errors["courseId"] = [m.training_error_course()]
  if (Object.keys(errors).length > 0) return shownAgain({ typed, errors })
  const title = typed.title.trim() === "" ? await titleOf(caller, centre.id, typed.courseId) : typed.title
  const outcome = await planSession(caller, { ...typed, title, slots: said.slots, funders, centreId: centre.id })
  if (outcome.kind === "done")
    throw redirect(
      `${href("/travail/formations/sessions/:id", { id: outcome.value.sessionId })}?centre=${centre.slug}&fait=1`,
    )
  return shownAgain({ typed, errors: problemsOf(outcome) ?? {} })
}

async function titleOf(caller: Parameters<typeof read>[0], centreId: string, courseId: string): Promise<string> {
  const courses = await read(caller, (tx) => courseChoices(tx, centreId))
  return courses.find(({ value }) => value === courseId)?.label ?? ""
}

export const handle = { hydrate: false }

export default function NewSession({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, courses, networks, trainers } = loaderData
  const typed = actionData?.typed ?? loaderData.typed
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const optional = m.training_optional()
  const field_ = (name: (typeof names)[number], label: string, hint?: string) => ({
    name,
    label,
    hint,
    value: typed[name],
    error: errors[name],
  })
  return (
    <TrainingPage
      side="sessions"
      slug={slug}
      title={m.training_plan_session()}
      lead={m.training_plan_lead()}
      errors={errors}
    >
      {courses.length === 0 ? (
        <EmptyState title={m.training_offer_empty()}>
          <p>{m.training_offer_empty_text()}</p>
        </EmptyState>
      ) : (
        <Form wide>
          <SelectField {...field_("courseId", m.training_course())} empty={m.training_choose()} choices={courses} />
          <TextField
            {...field_("title", m.training_session_name(), m.training_session_name_hint())}
            optional={optional}
            maxLength={300}
            size="full"
          />
          <TextArea {...field_("slots", m.training_dates(), m.training_slots_hint())} rows={4} />
          <FieldRow>
            <TextField {...field_("place", m.training_place())} optional={optional} maxLength={200} />
            <TextField {...field_("room", m.training_room())} optional={optional} maxLength={200} />
          </FieldRow>
          <FieldRow>
            <NumberField
              {...field_("capacity", m.training_field_capacity(), m.training_from_sheet_places())}
              optional={optional}
            />
            <NumberField
              {...field_("price", m.training_field_price(), m.training_from_sheet())}
              optional={optional}
              unit="€"
              decimal
            />
          </FieldRow>
          <PublicationFields typed={typed} errors={errors} />
          {networks.length === 0 ? null : (
            <SelectField
              {...field_("seriesId", m.training_network(), m.training_network_hint())}
              optional={optional}
              empty={m.training_no_network()}
              choices={networks}
            />
          )}
          {trainers.length === 0 ? (
            <p>{m.training_no_trainer_yet()}</p>
          ) : (
            <CheckboxGroup
              name="trainers"
              label={m.training_tab_trainers()}
              optional={optional}
              values={typed.trainers}
              choices={trainers}
            />
          )}
          <TextArea
            {...field_("funders", m.training_funders(), m.training_funders_hint())}
            optional={optional}
            rows={2}
          />
          <Button>{m.training_plan()}</Button>
        </Form>
      )}
    </TrainingPage>
  )
}
