import { keyNames } from "#modules/activity/index.server.ts"
import { figureValue } from "#modules/activity/index.ts"
import { structureNames } from "#modules/directory/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import {
  ActiveFilters,
  Button,
  ChartFrame,
  EmptyState,
  FieldRow,
  InlineLinks,
  NumberField,
  Page,
  SelectField,
  Table,
} from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { Tie } from "../domain/cooperation.ts"
import { layOutCircle, readableTies } from "../domain/cooperation.ts"
import { cooperationChoices, cooperationTies } from "../queries/cooperation.server.ts"
import { countedYears } from "../queries/report-years.server.ts"
import { openCooperation } from "../staff/open-cooperation.server.ts"
import { CooperationMap, mapCentre, mapRadius } from "../ui/cooperation-map.tsx"
import type { Route } from "./+types/cooperation"

const mostRows = 100

export async function loader({ context, request }: Route.LoaderArgs) {
  const { page, question, query } = await openCooperation(context, request)
  const { caller, centre, parameters } = page
  const structure = parameters.get("structure") ?? ""
  const asked = Number.parseInt(parameters.get("seuil") ?? "", 10)
  return await read(caller, async (tx) => {
    const all = await cooperationTies(tx, question)
    const ties = structure === "" ? all : all.filter(({ one, other }) => one === structure || other === structure)
    const drawn = readableTies(ties, Number.isInteger(asked) && asked > 0 && asked < 1000 ? asked : 1)
    const listed = ties.slice(0, mostRows)
    const ids = new Set([...drawn.ties, ...listed].flatMap(({ one, other }) => [one, other]))
    if (structure !== "") ids.add(structure)
    const found = await structureNames(tx, [...ids])
    const names = Object.fromEntries([...ids].map((id) => [id, found.get(id)?.name ?? ""]))
    const choices = await cooperationChoices(tx, centre.id, question.year)
    const choice = async (of: "theme" | "territoire", keys: string[]) =>
      [...(await keyNames(tx, of, keys))]
        .map(([value, label]) => ({ value, label }))
        .sort((one, other) => one.label.localeCompare(other.label))
    return {
      slug: centre.slug,
      name: centre.shortName,
      ...question,
      query,
      structure: structure in names ? structure : "",
      total: ties.length,
      years: ties.length === 0 ? (await countedYears(tx, centre.id)).filter((year) => year !== question.year) : [],
      threshold: drawn.threshold,
      circle: layOutCircle(drawn.ties, (id) => names[id] ?? "", mapRadius, mapCentre),
      listed,
      names,
      themes: await choice("theme", choices.themes),
      territories: await choice("territoire", choices.territories),
    }
  })
}

export const handle = { hydrate: false }

export default function Cooperation({ loaderData }: Route.ComponentProps) {
  const { slug, name, year, theme, territory, query, structure, total, threshold, circle, listed, names } = loaderData
  const title = m.report_cooperation_title()
  const path = href("/travail/rapport/cooperations")
  const description = m.report_cooperation_description({
    structures: circle.nodes.length,
    ties: circle.ties.length,
    threshold,
  })
  return (
    <>
      <title>{`${title} ${year} – ${m.platform_site_name()}`}</title>
      <Page
        title={`${title} ${year}`}
        kicker={name}
        lead={m.report_cooperation_lead()}
        breadcrumbs={{
          label: m.report_breadcrumbs(),
          items: [{ label: m.report_own_title(), href: `${href("/travail/rapport")}?centre=${slug}` }],
          current: title,
        }}
      >
        <form action={path} method="get" className="form form-wide">
          <input type="hidden" name="centre" value={slug} />
          <FieldRow>
            <NumberField name="annee" label={m.report_head_year()} value={String(year)} />
            <SelectField
              name="theme"
              label={m.report_head_theme()}
              empty={m.report_all()}
              value={theme}
              choices={loaderData.themes}
            />
            <SelectField
              name="territoire"
              label={m.report_head_territory()}
              empty={m.report_all()}
              value={territory}
              choices={loaderData.territories}
            />
            <NumberField name="seuil" label={m.report_cooperation_threshold()} value={String(threshold)} />
            <div>
              <Button tone="secondary">{m.report_show()}</Button>
            </div>
          </FieldRow>
        </form>
        <ActiveFilters
          label={m.report_cooperation_of()}
          items={
            structure === ""
              ? []
              : [{ label: names[structure] ?? "", href: `${path}?${query}`, removeLabel: m.report_cooperation_all() }]
          }
        />
        {total === 0 ? (
          <EmptyState
            title={m.report_cooperation_none()}
            actions={
              <InlineLinks label={m.report_cooperation_other_years()} showLabel items={otherYears(path, loaderData)} />
            }
          >
            <p>{m.report_cooperation_none_text()}</p>
          </EmptyState>
        ) : (
          <>
            <ChartFrame id="carte" title={title} description={description} source={m.report_chart_source({ year })}>
              <CooperationMap
                circle={circle}
                names={names}
                hrefOf={(id) => `${path}?${query}&structure=${id}`}
                description={description}
              />
            </ChartFrame>
            <Table
              id="liens"
              caption={m.report_cooperation_table({ count: listed.length, total: figureValue(total) })}
              rows={listed.map((tie) => ({ ...tie, names, query }))}
              rowKey={({ one, other }) => `${one} ${other}`}
              columns={[
                { key: "one", label: m.report_head_one(), rowHeader: true, cell: ({ one }) => names[one] },
                { key: "other", label: m.report_head_other(), cell: ({ other }) => names[other] },
                { key: "count", label: m.report_head_shared(), numeric: true, cell: sharedCell },
              ]}
            />
          </>
        )}
      </Page>
    </>
  )
}

function otherYears(path: string, { slug, years }: { slug: string; years: readonly number[] }) {
  return years.map((year) => ({ label: String(year), href: `${path}?centre=${slug}&annee=${year}` }))
}

function sharedCell({ one, other, count, query }: Tie & { query: string }) {
  return (
    <a href={`${href("/travail/rapport/cooperations/:une/:autre", { une: one, autre: other })}?${query}`}>{count}</a>
  )
}
