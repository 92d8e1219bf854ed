import { LinkColumns } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { ListedAuthority } from "../domain/authority.ts"
import { heading } from "../domain/authority-name.ts"

/** The authorities into which one may be merged; each leads to the comparison. */
export function AuthorityPicks({ goneId, picks }: { goneId: string; picks: readonly ListedAuthority[] }) {
  return (
    <LinkColumns
      label={m.catalogue_authority_merge_picks()}
      items={picks.map((pick) => ({
        label: heading(pick),
        href: `${href("/travail/catalogue/autorites/:id/fusion", { id: goneId })}?avec=${pick.id}`,
        count: pick.records,
      }))}
    />
  )
}
