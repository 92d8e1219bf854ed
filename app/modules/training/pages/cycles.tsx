import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, Section, Table, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { writeCycle } from "../operations/write-cycle.server.ts"
import { courseChoices } from "../queries/courses.server.ts"
import { listCycles } from "../queries/cycles.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { readCycle } from "../staff/read-cycle.ts"
import { CycleForm } from "../ui/cycle-form.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import { courseStateName } from "../ui/words.ts"
import type { Route } from "./+types/cycles"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres } = await openTrainingPage(context, request)
  return await read(caller, async (tx) => ({
    slug: centre.slug,
    centres,
    cycles: await listCycles(tx, { centreId: centre.id }),
    choices: await courseChoices(tx, centre.id),
  }))
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request)
  const typed = readCycle(await readForm(request))
  const outcome = await writeCycle(caller, { ...typed, centreId: centre.id })
  if (outcome.kind === "done")
    throw redirect(
      `${href("/travail/formations/parcours/:id", { id: outcome.value.cycleId })}?centre=${centre.slug}&fait=1`,
    )
  return shownAgain({ typed, errors: problemsOf(outcome) ?? {} })
}

export const handle = { hydrate: false }

const empty = { title: "", presentation: "", state: "draft", version: "0", courses: [], required: [] }

export default function Cycles({ loaderData: { slug, centres, cycles, choices }, actionData }: Route.ComponentProps) {
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  return (
    <TrainingPage
      side="cycles"
      slug={slug}
      centres={centres}
      first
      title={m.training_cycles_title()}
      lead={m.training_cycles_lead()}
      errors={errors}
    >
      {cycles.length === 0 ? (
        <EmptyState title={m.training_cycles_none()}>
          <p>{m.training_cycles_none_text()}</p>
        </EmptyState>
      ) : (
        <Table
          id="parcours"
          caption={m.training_cycles_title()}
          captionHidden
          rows={cycles.map((cycle) => ({ ...cycle, at: slug }))}
          rowKey={({ id }) => id}
          columns={[
            { key: "title", label: m.training_field_title(), rowHeader: true, cell: titleCell },
            { key: "courses", label: m.training_cycle_courses(), numeric: true, cell: ({ courses }) => courses.length },
            { key: "state", label: m.training_field_state(), cell: ({ state }) => courseStateName(state) },
          ]}
        />
      )}
      <Section id="nouveau" title={m.training_new_cycle()}>
        <CycleForm typed={actionData?.typed ?? empty} errors={errors} choices={choices} />
      </Section>
    </TrainingPage>
  )
}

function titleCell({ id, title, at }: { id: string; title: string; at: string }) {
  return (
    <a href={`${href("/travail/formations/parcours/:id", { id })}?centre=${at}`}>
      <Written>{title}</Written>
    </a>
  )
}
