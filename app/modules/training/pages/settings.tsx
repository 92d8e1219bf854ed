import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { Button, CheckboxField, CheckboxGroup, FieldRow, FieldSet, Form, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { settleBody } from "../operations/settle-body.server.ts"
import { permissions } from "../permissions.ts"
import { bodyOf } from "../queries/body.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/settings"

const texts = [
  "activityNumber",
  "siret",
  "naf",
  "legalName",
  "legalForm",
  "street",
  "postalCode",
  "city",
  "phone",
  "email",
  "director",
  "directorRole",
  "yearStarts",
  "version",
] as const
const ticks = ["publicAddress", "certifying", "subcontracts", "workplace"] as const
type Typed = Record<(typeof texts)[number] | (typeof ticks)[number], string> & { scopes: string[] }

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request, permissions["training.settle"])
  const body = await read(caller, (tx) => bodyOf(tx, centre.id))
  const typed = {
    ...Object.fromEntries(texts.map((name) => [name, String(body[name])])),
    ...Object.fromEntries(ticks.map((name) => [name, body[name] ? "yes" : ""])),
    scopes: body.scopes,
  } as Typed
  return { slug: centre.slug, name: centre.name, typed, saved: parameters.get("fait") === "1" }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request, permissions["training.settle"])
  const fields = await readForm(request)
  const typed = {
    ...Object.fromEntries([...texts, ...ticks].map((name) => [name, field(fields, name)])),
    scopes: [fields["scopes"] ?? []].flat(),
  } as Typed
  const errors = problemsOf(await settleBody(caller, { ...typed, centreId: centre.id }))
  if (errors === undefined) throw redirect(`${href("/travail/formations/reglages")}?centre=${centre.slug}&fait=1`)
  return shownAgain({ typed, errors })
}

export const handle = { hydrate: false }

export default function Settings({
  loaderData: { slug, name, typed: before, saved },
  actionData,
}: Route.ComponentProps) {
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const typed = actionData?.typed ?? before
  const field_ = (key: (typeof texts)[number], label: string, hint?: string) => (
    <TextField
      key={key}
      name={key}
      label={label}
      hint={hint}
      value={typed[key]}
      error={errors[key]}
      optional={m.training_optional()}
    />
  )
  const tick = (key: (typeof ticks)[number], label: string) => (
    <CheckboxField key={key} name={key} value="yes" label={label} checked={typed[key] === "yes"} />
  )
  return (
    <TrainingPage side="bpf" slug={slug} title={m.training_settings_title()} lead={name} saved={saved} errors={errors}>
      <Form wide>
        <input type="hidden" name="version" value={typed.version} />
        <FieldSet id="identite" legend={m.training_frame_a()} hint={m.training_settings_hint()} large>
          <FieldRow>
            {field_("activityNumber", m.training_body_activity_number(), m.training_body_activity_number_hint())}
            {field_("siret", m.training_body_siret())}
            {field_("naf", m.training_body_naf())}
          </FieldRow>
          <FieldRow>
            {field_("legalName", m.training_body_legal_name())}
            {field_("legalForm", m.training_body_legal_form())}
          </FieldRow>
          <FieldRow>
            {field_("street", m.training_body_street())}
            {field_("postalCode", m.training_body_postal_code())}
            {field_("city", m.training_body_city())}
          </FieldRow>
          {tick("publicAddress", m.training_body_public_address())}
          <FieldRow>
            {field_("phone", m.training_field_phone())}
            {field_("email", m.training_field_email())}
          </FieldRow>
          <FieldRow>
            {field_("director", m.training_body_director())}
            {field_("directorRole", m.training_body_director_role())}
            {field_("yearStarts", m.training_body_year_starts(), m.training_body_year_starts_hint())}
          </FieldRow>
        </FieldSet>
        <FieldSet id="qualiopi" legend={m.training_settings_qualiopi()} large>
          <CheckboxGroup
            name="scopes"
            label={m.training_scopes()}
            values={typed.scopes}
            error={errors["scopes"]}
            choices={(["af", "vae", "bc", "cfa"] as const).map((scope) => ({
              value: scope,
              label: m[`training_scope_${scope}`](),
            }))}
          />
          {tick("certifying", m.training_settings_certifying())}
          {tick("subcontracts", m.training_settings_subcontracts())}
          {tick("workplace", m.training_settings_workplace())}
        </FieldSet>
        <Button>{m.training_save()}</Button>
      </Form>
    </TrainingPage>
  )
}
