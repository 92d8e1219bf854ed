import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, DownloadLinks, Icon, InlineLinks, Notice, Section, yearLinks } from "#platform/design/index.ts"
import { yearAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { field, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { lastClosedYear } from "../domain/accounting-year.ts"
import { typedEuros } from "../domain/amount.ts"
import type { Cell } from "../domain/bpf.ts"
import { cellAddress } from "../domain/bpf.ts"
import { noteYear } from "../operations/settle-body.server.ts"
import { permissions } from "../permissions.ts"
import { bodyOf } from "../queries/body.server.ts"
import { returnYears } from "../queries/return-years.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { bpfFigures } from "../staff/bpf-figures.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { BodyIdentity } from "../ui/body-identity.tsx"
import { MoneyFrames, PeopleFrame } from "../ui/bpf-frames.tsx"
import { checkSentence } from "../ui/bpf-words.ts"
import { TrainingPage } from "../ui/training-page.tsx"
import { TurnoverForm } from "../ui/turnover-form.tsx"
import type { Route } from "./+types/bpf"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres, parameters, today } = await openTrainingPage(
    context,
    request,
    permissions["training.account"],
  )
  return await read(caller, async (tx) => {
    const { yearStarts } = await bodyOf(tx, centre.id)
    const year = yearAsked(parameters, lastClosedYear(today, yearStarts))
    return {
      slug: centre.slug,
      name: centre.name,
      centres,
      year,
      years: await returnYears(tx, centre.id, today, yearStarts),
      saved: parameters.get("fait") === "1",
      ...(await bpfFigures(tx, centre.id, year)),
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request, permissions["training.account"])
  const fields = await readForm(request)
  const typed = { turnover: field(fields, "turnover"), note: field(fields, "note") }
  const year = yearAsked(parameters, Number(field(fields, "year")))
  const errors = problemsOf(await noteYear(caller, { centreId: centre.id, year, ...typed }))
  if (errors === undefined)
    throw redirect(`${href("/travail/formations/bpf")}?centre=${centre.slug}&annee=${year}&fait=1`)
  return shownAgain({ typed, errors })
}

export const handle = { hydrate: false }

export default function Bpf({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, name, centres, year, years, saved, body, period, note, turnoverCents, checks, amounts, isEmpty } =
    loaderData
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
        items={yearLinks(year, years, (one) => `${href("/travail/formations/bpf")}?centre=${slug}&annee=${one}`)}
      />
      {isEmpty ? <Notice tone="info" title={m.training_bpf_nothing({ year })} /> : null}
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
      <BodyIdentity body={body} />
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
      <TurnoverForm
        year={year}
        turnover={actionData?.typed.turnover ?? (turnoverCents === null ? "" : typedEuros(turnoverCents))}
        note={actionData?.typed.note ?? note}
        errors={errors}
      />
    </TrainingPage>
  )
}
