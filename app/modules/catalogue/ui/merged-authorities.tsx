import { Button, Section, Table } from "#platform/design/index.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { MergedAuthority } from "../domain/authority-history.ts"
import { heading } from "../domain/authority-name.ts"

/** Those that were merged into this one; each can be taken apart again. */
export function MergedAuthorities({ merged }: { merged: readonly MergedAuthority[] }) {
  if (merged.length === 0) return null
  return (
    <Section id="fusions" title={m.catalogue_authority_merges()}>
      <Table
        id="fusionnees"
        caption={m.catalogue_authority_merges()}
        captionHidden
        rows={merged}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", label: m.catalogue_authority_name(), rowHeader: true, cell: heading },
          {
            key: "records",
            label: m.catalogue_authority_records(),
            numeric: true,
            cell: ({ records }) => formatNumber(records, getLocale()),
          },
          {
            key: "at",
            label: m.catalogue_authority_merged_at(),
            date: true,
            cell: ({ mergedAt }) => (mergedAt === null ? "" : formatDate(dateIn(new Date(mergedAt)), getLocale())),
          },
          { key: "separate", label: m.catalogue_authority_separate(), cell: separateButton },
        ]}
      />
    </Section>
  )
}

function separateButton(authority: MergedAuthority) {
  return (
    <form method="post">
      <input type="hidden" name="goneId" value={authority.id} />
      <Button small tone="secondary" name="do" value="separate">
        {m.catalogue_authority_separate()}
      </Button>
    </form>
  )
}
