import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, Page } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { canonicalCode, isCode, levelOfAddressWord } from "../domain/levels.ts"
import { listsOf } from "../domain/territory-lists.ts"
import { findContratParticulars, findQpvParticulars } from "../queries/find-particulars.server.ts"
import { findTerritory } from "../queries/find-territory.server.ts"
import { listCommuneHistory, listSuccessors } from "../queries/list-commune-history.server.ts"
import { listWithin } from "../queries/list-within.server.ts"
import { territoryMap } from "../queries/territory-map.server.ts"
import { territoryParts } from "../queries/territory-parts.server.ts"
import { CommuneHistory } from "../ui/commune-history.tsx"
import { GoneNotice } from "../ui/gone-notice.tsx"
import { levelLabel } from "../ui/level-label.ts"
import { territoryAddress } from "../ui/territory-address.ts"
import { TerritoryFacts } from "../ui/territory-facts.tsx"
import { TerritoryListSection } from "../ui/territory-list-section.tsx"
import { TerritoryMapFigure } from "../ui/territory-map-figure.tsx"
import { TerritoryOverview } from "../ui/territory-overview.tsx"
import { TerritoryPartSection } from "../ui/territory-part-section.tsx"
import type { Route } from "./+types/territory"

const perPage = 20

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const level = levelOfAddressWord(params.level)
  if (level === null) return notFound()
  const code = canonicalCode(level, params.code)
  if (code !== params.code && isCode(code)) throw redirect(territoryAddress({ level, code }), 301)
  const search = new URL(request.url).searchParams
  const caller = callerOf(context)
  return await read(caller, async (tx) => {
    const territory = await findTerritory(tx, level, code)
    if (territory === null) return notFound()
    const lists = []
    for (const list of listsOf(level)) {
      const page = pageAsked(search, list)
      const listed = await listWithin(tx, territory, list, { take: perPage, skip: (page - 1) * perPage })
      if (listed.count > 0) lists.push({ list, page, listed })
    }
    return {
      territory,
      lists,
      map: await territoryMap(tx, territory),
      qpv: level === "qpv" ? await findQpvParticulars(tx, territory.id) : null,
      contrat: level === "contrat-de-ville" ? await findContratParticulars(tx, territory.id) : null,
      history: level === "commune" ? await listCommuneHistory(tx, territory.code) : [],
      parts: await territoryParts(tx, caller, territory.id),
      successors: territory.status === "former" ? await listSuccessors(tx, territory.id) : [],
    }
  })
}

export const handle = { hydrate: false }

export default function TerritoryPage({ loaderData }: Route.ComponentProps) {
  const { territory, lists, map, qpv, contrat, history, parts, successors } = loaderData
  const above = [{ label: m.territory_page_title(), href: href("/territoires") }]
  const parents = territory.parents.filter(({ level }) => level !== "arrondissement" && level !== "ept")
  return (
    <>
      <title>{`${territory.name} (${territory.code}) – ${m.platform_site_name()}`}</title>
      <Page
        title={territory.name}
        kicker={qpv === null ? levelLabel(territory) : qpvLabel(qpv.generation)}
        breadcrumbs={{
          label: m.territory_breadcrumbs(),
          items: [...above, ...parents.map((parent) => ({ label: parent.name, href: territoryAddress(parent) }))],
          current: territory.name,
        }}
      >
        <GoneNotice territory={territory} successors={successors} />
        <div className={map === null ? "max-w-measure" : "grid gap-x-12 gap-y-8 lg:grid-cols-[17rem_1fr]"}>
          <TerritoryFacts territory={territory} qpv={qpv} contrat={contrat} stacked={map !== null} />
          {map === null ? null : <TerritoryMapFigure map={map} name={territory.name} level={territory.level} />}
        </div>
        {lists.length < 3 ? null : <TerritoryOverview lists={lists} />}
        {parts.map((part) => (
          <TerritoryPartSection key={part.id} part={part} />
        ))}
        {lists.map(({ list, page, listed }) => (
          <TerritoryListSection key={list} of={territory} list={list} listed={listed} page={page} perPage={perPage} />
        ))}
        <CommuneHistory lines={history} />
        {map === null && lists.length + parts.length + history.length === 0 ? (
          <EmptyState title={m.territory_map_none_title()}>
            <p>{m.territory_map_none_text()}</p>
          </EmptyState>
        ) : null}
      </Page>
    </>
  )
}

function qpvLabel(generation: number): string {
  return generation === 2014 ? m.territory_level_qpv_2014() : m.territory_level_qpv_2024()
}
