import { EmptyState, Notice, Pagination, ResultList, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Level } from "../domain/levels.ts"
import { addressWordOf } from "../domain/levels.ts"
import type { TerritoriesFound } from "../domain/territory.ts"
import { levelsLabel } from "./level-label.ts"
import { TerritoryResult } from "./territory-result.tsx"

type Props = { text: string; found: TerritoriesFound; level: Level | null; page: number; perPage: number }

/** What a search found, level by level; with one level chosen, all of it in pages. */
export function TerritoriesFoundList({ text, found, level, page, perPage }: Props) {
  if (found.levels.length === 0)
    return (
      <EmptyState title={m.territory_search_nothing_title()}>
        <p>{m.territory_search_nothing_text()}</p>
      </EmptyState>
    )
  return (
    <>
      {found.alike ? <Notice tone="info" title={m.territory_search_alike()} role="status" /> : null}
      {found.levels.map((group) => (
        <Section
          key={group.level}
          id={addressWordOf(group.level)}
          title={levelsLabel(group.level)}
          note={formatNumber(group.count, getLocale())}
        >
          <ResultList label={levelsLabel(group.level)} start={(page - 1) * perPage + 1}>
            {group.territories.map((territory) => (
              <TerritoryResult key={territory.id} territory={territory} />
            ))}
          </ResultList>
          {level === null && group.count > group.territories.length ? (
            <p>
              <a href={searchAddress(text, group.level, 1)}>
                {m.territory_search_more({ count: formatNumber(group.count, getLocale()) })}
              </a>
            </p>
          ) : null}
          {level === null ? null : (
            <Pagination
              label={m.territory_search_page()}
              current={page}
              total={Math.ceil(group.count / perPage)}
              hrefOf={(number) => searchAddress(text, level, number)}
              previousLabel={m.territory_previous()}
              nextLabel={m.territory_next()}
              pageLabel={(number) => m.territory_page_number({ page: number })}
            />
          )}
        </Section>
      ))}
    </>
  )
}

function searchAddress(text: string, level: Level, page: number): string {
  const search = new URLSearchParams({
    q: text,
    niveau: addressWordOf(level),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return `${href("/territoires")}?${search}`
}
