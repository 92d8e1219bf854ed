import { redirect } from "react-router"
import { pickPerson } from "#modules/directory/index.server.ts"
import { nothingPicked, Picker } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  DateField,
  EmptyState,
  FieldRow,
  Form,
  RadioGroup,
  Section,
  Table,
  TextArea,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { noteTrainer } from "../operations/note-trainer.server.ts"
import { trainersOf } from "../queries/trainees.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { TrainingPage } from "../ui/training-page.tsx"
import { hours } from "../ui/words.ts"
import type { Route } from "./+types/trainers"

const names = ["standing", "skills", "reviewedOn", "leftOn"] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres, parameters } = await openTrainingPage(context, request)
  const trainers = await read(caller, (tx) => trainersOf(tx, centre.id))
  return { slug: centre.slug, centres, trainers, nobody: nothingPicked, saved: parameters.get("fait") === "1" }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request)
  const fields = await readForm(request)
  const typed = Object.fromEntries(names.map((name) => [name, field(fields, name)])) as Record<
    (typeof names)[number],
    string
  >
  const person = await read(caller, (tx) => pickPerson(tx, centre.id, fields, "person"))
  const outcome = await noteTrainer(caller, { ...typed, centreId: centre.id, personId: person.id })
  const errors = problemsOf(outcome)
  if (errors === undefined) throw redirect(`${href("/travail/formations/formateurs")}?centre=${centre.slug}&fait=1`)
  const { personId, ...rest } = errors
  return shownAgain({ typed, person, errors: personId ? { ...rest, person: personId } : rest })
}

export const handle = { hydrate: false }

export default function Trainers({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, centres, trainers, nobody, saved } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const typed = actionData?.typed
  const optional = m.training_optional()
  return (
    <TrainingPage
      side="trainers"
      slug={slug}
      centres={centres}
      first
      title={m.training_trainers_title()}
      lead={m.training_trainers_lead()}
      saved={saved}
      errors={errors}
    >
      {trainers.length === 0 ? (
        <EmptyState title={m.training_trainers_none()}>
          <p>{m.training_trainers_none_text()}</p>
        </EmptyState>
      ) : (
        <Table
          id="formateurs"
          caption={m.training_trainers_title()}
          captionHidden
          rows={trainers}
          rowKey={({ personId }) => personId}
          columns={[
            {
              key: "name",
              label: m.training_person(),
              rowHeader: true,
              cell: ({ name }) => name || m.training_erased(),
            },
            {
              key: "standing",
              label: m.training_standing(),
              cell: ({ standing }) => m[`training_standing_${standing}`](),
            },
            { key: "skills", label: m.training_skills(), cell: ({ skills }) => skills || "–" },
            {
              key: "reviewed",
              label: m.training_reviewed_on(),
              date: true,
              cell: ({ reviewedOn }) => (reviewedOn === null ? "–" : formatDate(reviewedOn, getLocale())),
            },
            { key: "sessions", label: m.training_tab_sessions(), numeric: true, cell: ({ sessions }) => sessions },
            { key: "hours", label: m.training_hours_given(), numeric: true, cell: ({ minutes }) => hours(minutes) },
          ]}
        />
      )}
      <Section id="noter" title={m.training_note_trainer()} intro={<p>{m.training_note_trainer_intro()}</p>}>
        <Form>
          <Picker
            name="person"
            label={m.training_person()}
            hint={m.training_person_hint()}
            pick={actionData?.person ?? nobody}
            error={errors["person"]}
          />
          <RadioGroup
            name="standing"
            label={m.training_standing()}
            value={typed?.standing ?? "internal"}
            error={errors["standing"]}
            choices={[
              { value: "internal", label: m.training_standing_internal() },
              { value: "external", label: m.training_standing_external() },
            ]}
          />
          <TextArea
            name="skills"
            label={m.training_skills()}
            hint={m.training_skills_hint()}
            optional={optional}
            value={typed?.skills ?? ""}
            error={errors["skills"]}
            rows={3}
          />
          <FieldRow>
            <DateField
              name="reviewedOn"
              label={m.training_reviewed_on()}
              optional={optional}
              value={typed?.reviewedOn ?? ""}
              error={errors["reviewedOn"]}
            />
            <DateField
              name="leftOn"
              label={m.training_trainer_left()}
              optional={optional}
              value={typed?.leftOn ?? ""}
              error={errors["leftOn"]}
            />
          </FieldRow>
          <Button>{m.training_save()}</Button>
        </Form>
      </Section>
    </TrainingPage>
  )
}
