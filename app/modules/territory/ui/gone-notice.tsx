import { InlineLinks, Notice } from "#platform/design/index.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { TerritoryDetail, TerritoryName } from "../domain/territory.ts"
import { territoryAddress } from "./territory-address.ts"

type Props = { territory: TerritoryDetail; successors: TerritoryName[] }

/** For a territory that is no more what it was: since when, and where to go on. */
export function GoneNotice({ territory, successors }: Props) {
  const sentence = sentenceOf(territory, successors)
  if (sentence === null) return null
  const whole = territory.parents.filter(({ level }) => territory.status !== "former" && level === "commune")
  const links = (whole.length > 0 ? whole : successors).map((heir) => ({
    label: `${heir.name} (${heir.code})`,
    href: territoryAddress(heir),
  }))
  return (
    <Notice tone="info" title={sentence}>
      {links.length === 0 ? null : <InlineLinks label={sentence} items={links} />}
    </Notice>
  )
}

function sentenceOf(
  { name, code, level, status, valid_to, end_kind }: TerritoryDetail,
  successors: TerritoryName[],
): string | null {
  if (status === "current" && valid_to === null) return null
  if (status === "deleguee" || status === "associee" || status === "arrondissement")
    return m.territory_gone_part({ name })
  const date = valid_to === null ? "" : formatDate(valid_to, getLocale())
  if (level === "qpv") return m.territory_gone_qpv({ date })
  if (level !== "commune") return m.territory_gone_other({ date })
  if (end_kind === 41 || end_kind === 50) return m.territory_gone_code({ code, date })
  if (successors.length > 1) return m.territory_gone_split({ name, date })
  if (end_kind === 30 && successors[0]?.name === name) return m.territory_gone_left({ name, date })
  return m.territory_gone_merged({ name, date })
}
