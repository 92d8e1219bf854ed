import { Stat, StatList } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { TerritoryList } from "../domain/territory-lists.ts"
import { listLabel } from "./list-label.ts"

type Props = { lists: { list: TerritoryList; listed: { count: number } }[] }

/** How many of each a territory holds, each figure leading to its list. */
export function TerritoryOverview({ lists }: Props) {
  return (
    <StatList label={m.territory_overview()}>
      {lists.map(({ list, listed }) => (
        <Stat key={list} value={formatNumber(listed.count, getLocale())} label={listLabel(list)} href={`#${list}`} />
      ))}
    </StatList>
  )
}
