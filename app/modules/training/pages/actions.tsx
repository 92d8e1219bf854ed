import { redirect } from "react-router"
import type { ActivityKind } from "#modules/activity/index.ts"
import { kindName } from "#modules/activity/index.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, FieldRow, Form, Section, SelectField, Table, TextField, Written } from "#platform/design/index.ts"
import { yearAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { accountingYear, lastClosedYear } from "../domain/accounting-year.ts"
import { f3Lines } from "../domain/return-lines.ts"
import { noteActivity, setThemeSpeciality } from "../operations/note-activity.server.ts"
import { permissions } from "../permissions.ts"
import { bodyOf } from "../queries/body.server.ts"
import { accountedActivities } from "../queries/bpf-facts.server.ts"
import { themeSpecialities } from "../queries/theme-specialities.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { ThemeSpecialities } from "../ui/theme-specialities.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import { f3Name } from "../ui/words.ts"
import type { Route } from "./+types/actions"

const names = ["counts", "reason", "objective", "nsf", "subcontractedTo", "entrustedBy"] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, parameters, today } = await openTrainingPage(
    context,
    request,
    permissions["training.account"],
  )
  return await read(caller, async (tx) => {
    const { yearStarts } = await bodyOf(tx, centre.id)
    const year = yearAsked(parameters, lastClosedYear(today, yearStarts))
    const period = accountingYear(year, yearStarts)
    const activities = await accountedActivities(tx, centre.id, period)
    const chosen = activities.find(({ id }) => id === parameters.get("action"))
    return {
      slug: centre.slug,
      year,
      activities,
      chosen,
      themes: await themeSpecialities(tx, centre.id, caller.locale),
      saved: parameters.get("fait") === "1",
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request, permissions["training.account"])
  const fields = await readForm(request)
  const typed = Object.fromEntries(names.map((name) => [name, field(fields, name)])) as Record<
    (typeof names)[number],
    string
  >
  const intent = field(fields, "intent")
  const themeId = intent.startsWith("theme:") ? intent.slice("theme:".length) : ""
  const outcome =
    themeId === ""
      ? await noteActivity(caller, { ...typed, centreId: centre.id, activityId: parameters.get("action") ?? "" })
      : await setThemeSpeciality(caller, { centreId: centre.id, themeId, nsf: field(fields, `nsf-${themeId}`) })
  const errors = problemsOf(outcome)
  if (errors === undefined)
    throw redirect(
      `${href("/travail/formations/bpf/actions")}?${new URLSearchParams({ centre: centre.slug, annee: parameters.get("annee") ?? "", fait: "1" })}`,
    )
  return shownAgain({ typed: themeId === "" ? typed : undefined, errors })
}

export const handle = { hydrate: false }

export default function Actions({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, year, activities, chosen, themes, saved } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const typed = actionData?.typed
  const optional = m.training_optional()
  const value = (name: (typeof names)[number], before: string) => typed?.[name] ?? before
  return (
    <TrainingPage
      side="bpf"
      slug={slug}
      title={m.training_actions_of({ year })}
      lead={m.training_actions_lead()}
      saved={saved}
      errors={errors}
    >
      {chosen === undefined ? null : (
        <Section id="preciser" title={<Written>{chosen.title}</Written>}>
          <Form wide>
            <FieldRow>
              <SelectField
                name="counts"
                label={m.training_counts()}
                value={value("counts", chosen.counts === null ? "" : chosen.counts ? "yes" : "no")}
                choices={[
                  { value: "", label: m.training_counts_usual() },
                  { value: "yes", label: m.training_yes() },
                  { value: "no", label: m.training_no() },
                ]}
              />
              <TextField
                name="reason"
                label={m.training_reason()}
                hint={m.training_reason_hint()}
                value={value("reason", chosen.reason)}
                error={errors["reason"]}
                maxLength={300}
              />
            </FieldRow>
            <FieldRow>
              <SelectField
                name="objective"
                label={m.training_field_objective()}
                empty={m.training_as_course()}
                value={value("objective", "")}
                choices={f3Lines.map((line) => ({ value: line, label: f3Name(line) }))}
              />
              <TextField
                name="nsf"
                label={m.training_field_nsf()}
                optional={optional}
                value={value("nsf", chosen.nsfFrom === "said" ? chosen.nsf : "")}
                error={errors["nsf"]}
                size="short"
                maxLength={3}
              />
            </FieldRow>
            <FieldRow>
              <TextField
                name="subcontractedTo"
                label={m.training_subcontracted()}
                optional={optional}
                value={value("subcontractedTo", chosen.subcontractedTo)}
                maxLength={200}
              />
              <TextField
                name="entrustedBy"
                label={m.training_entrusted()}
                optional={optional}
                value={value("entrustedBy", chosen.entrustedBy)}
                error={errors["entrustedBy"]}
                maxLength={200}
              />
            </FieldRow>
            <Button name="intent" value="activity">
              {m.training_save()}
            </Button>
          </Form>
        </Section>
      )}
      <Section
        id="actions"
        title={m.training_actions_title()}
        note={activities.filter(({ isCounted }) => isCounted).length}
      >
        <Table
          id="actions-liste"
          caption={m.training_actions_title()}
          captionHidden
          rows={activities.map((activity) => ({
            ...activity,
            at: `${href("/travail/formations/bpf/actions")}?centre=${slug}&annee=${year}&action=${activity.id}#preciser`,
          }))}
          rowKey={({ id }) => id}
          columns={[
            { key: "date", label: m.training_date(), date: true, cell: dateOf },
            { key: "title", label: m.training_action(), rowHeader: true, cell: titleCell },
            { key: "kind", label: m.training_field_kind(), cell: ({ kind }) => kindName(kind as ActivityKind) },
            { key: "counts", label: m.training_counts(), cell: countsOf },
            { key: "nsf", label: m.training_field_nsf(), cell: ({ nsf }) => nsf || "–" },
            { key: "others", label: m.training_others(), cell: othersOf },
          ]}
        />
      </Section>
      <ThemeSpecialities themes={themes} errors={errors} />
    </TrainingPage>
  )
}

const dateOf = ({ firstOn }: { firstOn: string }) => formatDate(firstOn, getLocale())

function titleCell({ title, at }: { title: string; at: string }) {
  return (
    <a href={at}>
      <Written>{title}</Written>
    </a>
  )
}

function countsOf({ isCounted, reason }: { isCounted: boolean; reason: string }): string {
  const said = isCounted ? m.training_yes() : m.training_no()
  return reason === "" ? said : `${said} – ${reason}`
}

function othersOf({ subcontractedTo, entrustedBy }: { subcontractedTo: string; entrustedBy: string }): string {
  if (subcontractedTo !== "") return m.training_given_to({ name: subcontractedTo })
  return entrustedBy === "" ? "–" : m.training_given_by({ name: entrustedBy })
}
