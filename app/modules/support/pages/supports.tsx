import { ledgerYears } from "#modules/activity/index.server.ts"
import { CentreYear } from "#modules/activity/index.ts"
import { yearOfPage } from "#modules/centre/index.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, ButtonLink, EmptyState, FieldRow, Page, SelectField, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { m } from "#platform/messages/index.ts"
import { supportStates } from "../domain/support.ts"
import { listSupports } from "../queries/list-supports.server.ts"
import { teamChoices } from "../queries/team-choices.server.ts"
import { themeChoices } from "../queries/theme-choices.server.ts"
import { openSupportPage } from "../staff/open-support.server.ts"
import { SupportTable } from "../ui/support-table.tsx"
import { stateName } from "../ui/words.ts"
import type { Route } from "./+types/supports"

export async function loader({ context, request }: Route.LoaderArgs) {
  const opened = await openSupportPage(context, request)
  const { caller, centre, centres, parameters, today } = opened
  const asked = (name: string) => (parameters.get(name) ?? "").slice(0, 200)
  const filter = {
    centreId: centre.id,
    year: parameters.has("annee") ? yearOfPage(opened) : null,
    territoryId: asked("territoire").slice(0, 100),
    themeId: isUuid(asked("theme")) ? asked("theme") : "",
    officerId: isUuid(asked("qui")) ? asked("qui") : "",
    state: supportStates.find((state) => state === asked("etat")) ?? ("" as const),
    text: asked("q").trim(),
  }
  return await read(caller, async (tx) => {
    const place = await territoriesById(tx, filter.territoryId === "" ? [] : [filter.territoryId])
    return {
      slug: centre.slug,
      name: centre.shortName,
      centres,
      today,
      filter,
      year: yearOfPage(opened),
      years: await ledgerYears(tx, centre.id, today),
      lines: await listSupports(tx, filter),
      team: await teamChoices(tx, centre.id),
      territory: place.get(filter.territoryId)?.name ?? "",
      themes: await themeChoices(tx, centre.id),
    }
  })
}

export const handle = { hydrate: false }

export default function Supports({ loaderData }: Route.ComponentProps) {
  const { slug, name, centres, today, filter, year, years, lines, team, territory, themes } = loaderData
  const title = m.support_list_title()
  const path = href("/travail/accompagnement")
  const all = m.support_all()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        kicker={name}
        lead={m.support_list_lead()}
        actions={
          <>
            <ButtonLink href={`${href("/travail/accompagnement/nouveau")}?centre=${slug}`}>
              {m.support_new_title()}
            </ButtonLink>
            <ButtonLink tone="secondary" href={`${href("/travail/entretiens")}?centre=${slug}`}>
              {m.support_interviews_title()}
            </ButtonLink>
            <ButtonLink tone="secondary" href={`${href("/travail/appels")}?centre=${slug}`}>
              {m.support_calls_title()}
            </ButtonLink>
          </>
        }
      >
        <CentreYear
          hrefOf={(centre, of) => `${path}?centre=${centre}&annee=${of}`}
          centre={slug}
          year={year}
          years={years}
          centres={centres}
        />
        <form action={path} method="get" className="form form-wide">
          <input type="hidden" name="centre" value={slug} />
          {filter.year === null ? null : <input type="hidden" name="annee" value={filter.year} />}
          <FieldRow>
            <TextField name="q" label={m.support_filter_text()} value={filter.text} autoComplete="off" />
            <SelectField
              name="theme"
              label={m.support_filter_theme()}
              empty={all}
              value={filter.themeId}
              choices={themes}
            />
            <SelectField
              name="qui"
              label={m.support_filter_officer()}
              empty={all}
              value={filter.officerId}
              choices={team}
            />
            <SelectField
              name="etat"
              label={m.support_field_state()}
              empty={all}
              value={filter.state}
              choices={supportStates.map((state) => ({ value: state, label: stateName(state) }))}
            />
          </FieldRow>
          {filter.territoryId === "" ? null : (
            <SelectField
              name="territoire"
              label={m.support_filter_territory()}
              empty={all}
              value={filter.territoryId}
              choices={[{ value: filter.territoryId, label: territory }]}
            />
          )}
          <Button tone="secondary">{m.support_filter()}</Button>
        </form>
        {lines.length === 0 ? (
          <EmptyState title={m.support_list_empty()}>
            <p>{m.support_list_empty_text()}</p>
          </EmptyState>
        ) : (
          <SupportTable lines={lines} slug={slug} today={today} year={filter.year} />
        )}
      </Page>
    </>
  )
}
