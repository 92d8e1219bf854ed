import { LinkColumns } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ListedAuthority } from "../domain/authority.ts"
import { heading } from "../domain/authority-name.ts"
import { authorityAddress } from "./authority-address.ts"

/** Persons and bodies as they file, each with how many documents it made. */
export function AuthorityList({ authorities, label }: { authorities: readonly ListedAuthority[]; label: string }) {
  return (
    <LinkColumns
      label={label}
      items={authorities.map((authority) => ({
        label: heading(authority),
        href: authorityAddress(authority.id),
        count: authority.records,
      }))}
    />
  )
}

/** "3 documents". */
export function recordsOf(count: number): string {
  return m.catalogue_search_total({ count, number: formatNumber(count, getLocale()) })
}
