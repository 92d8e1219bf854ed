import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  DateField,
  EmptyState,
  FieldRow,
  Form,
  Section,
  SelectField,
  Table,
  TextArea,
  TextField,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { noteImprovement } from "../operations/prove.server.ts"
import { permissions } from "../permissions.ts"
import type { ImprovementLine } from "../queries/qualiopi.server.ts"
import { improvementsOf } from "../queries/qualiopi.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/register"

const names = [
  "id",
  "version",
  "kind",
  "receivedOn",
  "origin",
  "subject",
  "answer",
  "answeredOn",
  "measure",
  "owner",
  "closedOn",
] as const
type Typed = Record<(typeof names)[number], string>

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, parameters, today } = await openTrainingPage(context, request, permissions["training.prove"])
  const lines = await read(caller, (tx) => improvementsOf(tx, centre.id))
  const chosen = lines.find(({ id }) => id === parameters.get("ligne"))
  const typed = Object.fromEntries(names.map((name) => [name, String(chosen?.[name] ?? "")])) as Typed
  return {
    slug: centre.slug,
    lines,
    typed: chosen === undefined ? { ...typed, kind: "complaint", receivedOn: today } : typed,
    saved: parameters.get("fait") === "1",
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request, permissions["training.prove"])
  const fields = await readForm(request)
  const typed = Object.fromEntries(names.map((name) => [name, field(fields, name)])) as Typed
  const errors = problemsOf(await noteImprovement(caller, { ...typed, centreId: centre.id }))
  if (errors === undefined)
    throw redirect(`${href("/travail/formations/qualiopi/registre")}?centre=${centre.slug}&fait=1`)
  return shownAgain({ typed, errors })
}

export const handle = { hydrate: false }

export default function Register({
  loaderData: { slug, lines, typed: before, saved },
  actionData,
}: Route.ComponentProps) {
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const typed = actionData?.typed ?? before
  const optional = m.training_optional()
  const area = (name: "subject" | "answer" | "measure", label: string, required = false) => (
    <TextArea
      name={name}
      label={label}
      optional={required ? undefined : optional}
      value={typed[name]}
      error={errors[name]}
      rows={3}
    />
  )
  return (
    <TrainingPage
      side="qualiopi"
      slug={slug}
      title={m.training_register()}
      lead={m.training_register_lead()}
      saved={saved}
      errors={errors}
    >
      {lines.length === 0 ? (
        <EmptyState title={m.training_register_none()}>
          <p>{m.training_register_none_text()}</p>
        </EmptyState>
      ) : (
        <Table
          id="registre"
          caption={m.training_register()}
          captionHidden
          rows={lines.map((row) => ({ ...row, at: slug }))}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "date",
              label: m.training_received_on(),
              date: true,
              cell: ({ receivedOn }) => formatDate(receivedOn, getLocale()),
            },
            { key: "subject", label: m.training_subject(), rowHeader: true, cell: subjectCell },
            { key: "kind", label: m.training_field_kind(), cell: ({ kind }) => m[`training_register_${kind}`]() },
            {
              key: "answer",
              label: m.training_answered_on(),
              date: true,
              cell: ({ answeredOn }) => dateOf(answeredOn),
            },
            { key: "measure", label: m.training_measure(), cell: ({ measure }) => measure || "–" },
            { key: "closed", label: m.training_closed_on(), date: true, cell: ({ closedOn }) => dateOf(closedOn) },
          ]}
        />
      )}
      <Section id="noter" title={typed.id === "" ? m.training_register_add() : m.training_register_change()}>
        <Form wide>
          <input type="hidden" name="id" value={typed.id} />
          <input type="hidden" name="version" value={typed.version || "0"} />
          <FieldRow>
            <SelectField
              name="kind"
              label={m.training_field_kind()}
              value={typed.kind}
              choices={(["complaint", "difficulty", "risk", "idea"] as const).map((kind) => ({
                value: kind,
                label: m[`training_register_${kind}`](),
              }))}
            />
            <DateField
              name="receivedOn"
              label={m.training_received_on()}
              value={typed.receivedOn}
              error={errors["receivedOn"]}
            />
            <TextField
              name="origin"
              label={m.training_origin()}
              optional={optional}
              value={typed.origin}
              error={errors["origin"]}
              maxLength={200}
            />
          </FieldRow>
          {area("subject", m.training_subject(), true)}
          {area("answer", m.training_reply())}
          {area("measure", m.training_measure())}
          <FieldRow>
            <DateField
              name="answeredOn"
              label={m.training_answered_on()}
              optional={optional}
              value={typed.answeredOn}
              error={errors["answeredOn"]}
            />
            <TextField
              name="owner"
              label={m.training_owner()}
              optional={optional}
              value={typed.owner}
              error={errors["owner"]}
              maxLength={200}
            />
            <DateField
              name="closedOn"
              label={m.training_closed_on()}
              optional={optional}
              value={typed.closedOn}
              error={errors["closedOn"]}
            />
          </FieldRow>
          <Button>{m.training_save()}</Button>
        </Form>
      </Section>
    </TrainingPage>
  )
}

function subjectCell({ id, subject, at }: ImprovementLine & { at: string }) {
  return (
    <a href={`${href("/travail/formations/qualiopi/registre")}?centre=${at}&ligne=${id}#noter`}>
      {subject.slice(0, 120)}
    </a>
  )
}

function dateOf(day: string | null): string {
  return day === null ? "–" : formatDate(day, getLocale())
}
