import { read } from "#platform/db/index.server.ts"
import { Page, SearchBox } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { cleanText } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { addressWordOf, levelOfAddressWord } from "../domain/levels.ts"
import { listRegions } from "../queries/list-regions.server.ts"
import { searchTerritories } from "../queries/search-territories.server.ts"
import { franceMap } from "../queries/territory-map.server.ts"
import { levelsLabel } from "../ui/level-label.ts"
import { TerritoriesFoundList } from "../ui/territories-found.tsx"
import { TerritoryBrowse } from "../ui/territory-browse.tsx"
import type { Route } from "./+types/territories"

const perLevel = 6
const perPage = 30

export async function loader({ context, request }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const text = cleanText(search.get("q") ?? "")
    .trim()
    .slice(0, 200)
  const level = levelOfAddressWord(search.get("niveau") ?? "")
  const page = level === null ? 1 : pageAsked(search)
  return await read(callerOf(context), async (tx) => {
    if (text === "") return { text, level, page, found: null, ...(await listRegions(tx)), sheets: await franceMap(tx) }
    const searchPage = (number: number) =>
      searchTerritories(tx, {
        text,
        ...(level === null ? { perLevel } : { level, perLevel: perPage, skip: (number - 1) * perPage }),
      })
    const found = await searchPage(page)
    const isBeyond = found.levels.length === 0 && page > 1
    return {
      text,
      level,
      page: isBeyond ? 1 : page,
      found: isBeyond ? await searchPage(1) : found,
      regions: [],
      collectivities: [],
      sheets: [],
    }
  })
}

export const handle = { hydrate: false }

export default function Territories({ loaderData }: Route.ComponentProps) {
  const { text, level, page, found, regions, collectivities, sheets } = loaderData
  const title = text === "" ? m.territory_page_title() : m.territory_search_title({ text })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={text === "" ? m.territory_page_lead() : undefined}>
        <SearchBox
          id="territory-search"
          action={href("/territoires")}
          label={m.territory_search_label()}
          placeholder={m.territory_search_placeholder()}
          button={m.territory_search_button()}
          value={text}
          keep={level === null ? [] : [["niveau", addressWordOf(level)]]}
          large
        />
        {level === null || text === "" ? null : (
          <p>
            {m.territory_search_kept({ level: levelsLabel(level) })}{" "}
            <a href={`${href("/territoires")}?${new URLSearchParams({ q: text })}`}>
              {m.territory_search_all_levels()}
            </a>
          </p>
        )}
        {found === null ? (
          <TerritoryBrowse regions={regions} collectivities={collectivities} sheets={sheets} />
        ) : (
          <TerritoriesFoundList
            text={text}
            found={found}
            level={level}
            page={page}
            perPage={level === null ? perLevel : perPage}
          />
        )}
      </Page>
    </>
  )
}
