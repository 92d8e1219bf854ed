import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import {
  Button,
  ButtonLink,
  DefinitionList,
  DownloadLinks,
  FieldRow,
  Form,
  Icon,
  InlineLinks,
  NumberField,
  Section,
  TextField,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { lastClosedYear } from "../domain/accounting-year.ts"
import type { Cell } from "../domain/bpf.ts"
import { cellAddress, centsOf, peopleOf, trainersOf } from "../domain/bpf.ts"
import { f1Cells, f3Cells, f4Cells } from "../domain/bpf-rows.ts"
import { noteYear } from "../operations/settle-body.server.ts"
import { permissions } from "../permissions.ts"
import { bodyOf } from "../queries/body.server.ts"
import { yearlyReturn } from "../queries/yearly-return.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage, yearOf } from "../staff/open-page.server.ts"
import { MoneyFrames, PeopleFrame } from "../ui/bpf-frames.tsx"
import { cellName, checkSentence } from "../ui/bpf-words.ts"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/bpf"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres, parameters, today } = await openTrainingPage(
    context,
    request,
    permissions["training.account"],
  )
  return await read(caller, async (tx) => {
    const body = await bodyOf(tx, centre.id)
    const year = yearOf(parameters, lastClosedYear(today, body.yearStarts))
    const { trained, taught, money, ...rest } = await yearlyReturn(tx, centre.id, year)
    const people = (cell: Cell) => ({
      cell,
      label: cellName(cell),
      value: peopleOf(cell, trained),
      strong: cell.line === "total",
    })
    const shown = ({ cell, value }: ReturnType<typeof people>) => cell.line !== "unknown" || value.people > 0
    const amounts: Record<string, number> = {}
    for (const line of [
      "1",
      "2",
      "2a",
      "2b",
      "2c",
      "2d",
      "2e",
      "2f",
      "2g",
      "2h",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
      "11",
      "total",
    ] as const)
      amounts[cellAddress({ frame: "C", line })] = centsOf({ frame: "C", line }, money)
    for (const line of ["trainers", "services", "total"] as const)
      amounts[cellAddress({ frame: "D", line })] = centsOf({ frame: "D", line }, money)
    return {
      slug: centre.slug,
      name: centre.name,
      centres,
      year,
      saved: parameters.get("fait") === "1",
      body: rest.body,
      period: rest.period,
      note: rest.note,
      turnoverCents: rest.turnoverCents,
      checks: rest.checks,
      amounts,
      trainers: (["internal", "external", "unknown"] as const)
        .map((line) => ({ frame: "E", line }) as const)
        .map((cell) => ({ cell, label: cellName(cell), value: trainersOf(cell, taught), strong: false }))
        .filter(shown),
      f1: f1Cells.map(people).filter(shown),
      f2: [people({ frame: "F2", line: "total" })],
      f3: f3Cells.map(people),
      f4: f4Cells(trained).map(people).filter(shown),
      g: [people({ frame: "G", line: "total" })],
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request, permissions["training.account"])
  const fields = await readForm(request)
  const typed = { turnover: field(fields, "turnover"), note: field(fields, "note") }
  const year = yearOf(parameters, Number(field(fields, "year")))
  const errors = problemsOf(await noteYear(caller, { centreId: centre.id, year, ...typed }))
  if (errors === undefined)
    throw redirect(`${href("/travail/formations/bpf")}?centre=${centre.slug}&annee=${year}&fait=1`)
  return shownAgain({ typed, errors })
}

export const handle = { hydrate: false }

export default function Bpf({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, centres, year, saved, body, period, note, turnoverCents, checks, amounts } = loaderData
  const locale = getLocale()
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const query = `?centre=${slug}&annee=${year}`
  const hrefOf = (cell: Cell) =>
    `${href("/travail/formations/bpf/:year/:cell", { year: String(year), cell: cellAddress(cell) })}?centre=${slug}`
  const wrong = checks.filter(({ ok }) => !ok)
  return (
    <TrainingPage
      side="bpf"
      slug={slug}
      centres={centres}
      first
      title={m.training_bpf_title({ year })}
      lead={m.training_bpf_lead({ centre: name })}
      saved={saved}
      errors={errors}
      actions={
        <>
          <ButtonLink href={`${href("/travail/formations/bpf/lignes")}${query}`}>{m.training_money_title()}</ButtonLink>
          <ButtonLink tone="secondary" href={`${href("/travail/formations/bpf/actions")}${query}`}>
            {m.training_actions_title()}
          </ButtonLink>
          <ButtonLink tone="secondary" href={`${href("/travail/formations/reglages")}?centre=${slug}`}>
            {m.training_settings_title()}
          </ButtonLink>
        </>
      }
    >
      <InlineLinks
        label={m.training_years()}
        showLabel
        items={[year - 2, year - 1, year, year + 1].map((one) => ({
          label: String(one),
          href: `${href("/travail/formations/bpf")}?centre=${slug}&annee=${one}`,
          current: one === year,
        }))}
      />
      <Section
        id="controles"
        title={m.training_checks()}
        note={wrong.length === 0 ? m.training_checks_fine() : m.training_checks_wrong({ count: wrong.length })}
      >
        <ul>
          {checks.map((check) => (
            <li key={check.name}>
              <Icon name={check.ok ? "check" : "warning"} />{" "}
              {check.ok ? m.training_check_ok() : m.training_check_wrong()} {checkSentence(check)}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="cadre-a" title={m.training_frame_a()}>
        <DefinitionList
          items={[
            { term: m.training_body_activity_number(), value: body.activityNumber || "–" },
            { term: m.training_body_siret(), value: body.siret || "–" },
            { term: m.training_body_naf(), value: body.naf || "–" },
            { term: m.training_body_legal_name(), value: body.legalName || "–" },
            { term: m.training_body_legal_form(), value: body.legalForm || "–" },
            {
              term: m.training_body_address(),
              value:
                [body.street, `${body.postalCode} ${body.city}`.trim()].filter((part) => part !== "").join(", ") || "–",
            },
            { term: m.training_body_public_address(), value: body.publicAddress ? m.training_yes() : m.training_no() },
            { term: m.training_field_phone(), value: body.phone || "–" },
            { term: m.training_field_email(), value: body.email || "–" },
          ]}
        />
      </Section>
      <Section id="cadre-b" title={m.training_frame_b()}>
        <p>{m.training_period({ from: formatDate(period.from, locale), to: formatDate(period.to, locale) })}</p>
      </Section>
      <MoneyFrames cents={(cell) => amounts[cellAddress(cell)] ?? 0} hrefOf={hrefOf} turnoverCents={turnoverCents} />
      <PeopleFrame
        id="cadre-e"
        title={m.training_frame_e()}
        people={m.training_tab_trainers()}
        rows={loaderData.trainers}
        hrefOf={hrefOf}
      />
      <PeopleFrame
        id="cadre-f1"
        title={m.training_frame_f1()}
        people={m.training_trainees()}
        rows={loaderData.f1}
        hrefOf={hrefOf}
      />
      <PeopleFrame
        id="cadre-f2"
        title={m.training_frame_f2()}
        people={m.training_trainees()}
        rows={loaderData.f2}
        hrefOf={hrefOf}
      />
      <PeopleFrame
        id="cadre-f3"
        title={m.training_frame_f3()}
        people={m.training_trainees()}
        rows={loaderData.f3}
        hrefOf={hrefOf}
      />
      <PeopleFrame
        id="cadre-f4"
        title={m.training_frame_f4()}
        people={m.training_trainees()}
        rows={loaderData.f4}
        hrefOf={hrefOf}
      />
      <PeopleFrame
        id="cadre-g"
        title={m.training_frame_g()}
        people={m.training_trainees()}
        rows={loaderData.g}
        hrefOf={hrefOf}
      />
      <Section id="cadre-h" title={m.training_frame_h()}>
        <p>{[body.director, body.directorRole].filter((part) => part !== "").join(", ") || "–"}</p>
      </Section>
      <DownloadLinks
        label={m.training_downloads()}
        items={[{ label: "CSV", href: `${href("/travail/formations/bpf.csv")}${query}` }]}
      />
      <Section id="chiffre-d-affaires" title={m.training_turnover_title()}>
        <Form>
          <FieldRow>
            <NumberField
              name="turnover"
              label={m.training_turnover()}
              unit="€"
              decimal
              value={
                actionData?.typed.turnover ??
                (turnoverCents === null ? "" : String(turnoverCents / 100).replace(".", ","))
              }
              error={errors["turnover"]}
            />
            <TextField
              name="note"
              label={m.training_year_note()}
              optional={m.training_optional()}
              value={actionData?.typed.note ?? note}
              maxLength={2000}
            />
          </FieldRow>
          <Button tone="secondary" name="year" value={String(year)}>
            {m.training_save()}
          </Button>
        </Form>
      </Section>
    </TrainingPage>
  )
}
