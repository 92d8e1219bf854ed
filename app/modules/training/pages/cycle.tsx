import { redirect } from "react-router"
import { pickPerson } from "#modules/directory/index.server.ts"
import { nothingPicked, Picker } from "#modules/directory/index.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, DateField, FieldRow, Form, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { followCycle } from "../operations/follow-cycle.server.ts"
import { writeCycle } from "../operations/write-cycle.server.ts"
import { courseChoices } from "../queries/courses.server.ts"
import { cycleProgress, findCycle } from "../queries/cycles.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { readCycle } from "../staff/read-cycle.ts"
import { CycleForm } from "../ui/cycle-form.tsx"
import { ProgressTable } from "../ui/progress-table.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import { courseStateName } from "../ui/words.ts"
import type { Route } from "./+types/cycle"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters, today } = await openTrainingPage(context, request)
  return await read(caller, async (tx) => {
    const cycle = (await findCycle(tx, { centreId: centre.id, id: params.id })) ?? notFound()
    return {
      cycle,
      today,
      slug: centre.slug,
      progress: await cycleProgress(tx, centre.id, cycle.id),
      choices: await courseChoices(tx, centre.id),
      nobody: nothingPicked,
      saved: parameters.get("fait") === "1",
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre, today } = await openTrainingPage(context, request)
  const fields = await readForm(request)
  const intent = field(fields, "intent")
  const own = { centreId: centre.id, cycleId: params.id }
  const typed = intent === "cycle" ? readCycle(fields) : undefined
  const person = await read(caller, (tx) => pickPerson(tx, centre.id, fields, "person"))
  const stops = intent.startsWith("stop:")
  const outcome =
    typed !== undefined
      ? await writeCycle(caller, { ...own, ...typed })
      : await followCycle(caller, {
          ...own,
          personId: stops ? intent.slice("stop:".length) : person.id,
          on: stops ? today : field(fields, "on"),
          stops,
        })
  const errors = problemsOf(outcome)
  if (errors === undefined)
    throw redirect(`${href("/travail/formations/parcours/:id", { id: params.id })}?centre=${centre.slug}&fait=1`)
  const { personId, ...rest } = errors
  return shownAgain({ typed, person, on: field(fields, "on"), errors: personId ? { ...rest, person: personId } : rest })
}

export const handle = { hydrate: false }

export default function Cycle({ loaderData, actionData }: Route.ComponentProps) {
  const { cycle, today, slug, progress, choices, nobody, saved } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const typed = {
    title: cycle.title,
    presentation: cycle.presentation,
    state: cycle.state,
    version: String(cycle.version),
    courses: cycle.courses.map(({ id }) => id),
    required: cycle.courses.filter(({ required }) => required).map(({ id }) => id),
  }
  return (
    <TrainingPage
      side="cycles"
      slug={slug}
      title={cycle.title}
      written
      kicker={courseStateName(cycle.state)}
      saved={saved}
      errors={errors}
    >
      <Section id="progression" title={m.training_progress()} intro={<p>{m.training_progress_intro()}</p>}>
        <ProgressTable courses={cycle.courses} people={progress} />
      </Section>
      <Section id="inscrire" title={m.training_cycle_join()}>
        <Form>
          <FieldRow>
            <Picker
              name="person"
              label={m.training_person()}
              hint={m.training_person_hint()}
              pick={actionData?.person ?? nobody}
              error={errors["person"]}
            />
            <DateField name="on" label={m.training_since()} value={actionData?.on || today} error={errors["on"]} />
          </FieldRow>
          <Button tone="secondary" name="intent" value="join">
            {m.training_cycle_join()}
          </Button>
        </Form>
      </Section>
      <Section id="fiche" title={m.training_sheet()}>
        <CycleForm typed={actionData?.typed ?? typed} errors={errors} choices={choices} />
      </Section>
    </TrainingPage>
  )
}
