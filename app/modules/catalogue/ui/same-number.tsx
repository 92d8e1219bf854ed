import { Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { recordAddress } from "./catalogue-address.ts"

export type SameRecord = { permanentId: string; title: string; year: number | null }

/** Says that the number typed is that of records that exist, and leads to adding one's copies to them. */
export function SameNumber({ records, draftId }: { records: readonly SameRecord[]; draftId: string | null }) {
  if (records.length === 0) return null
  return (
    <Notice tone="warning" role="alert" title={m.catalogue_same_title({ count: records.length })}>
      <ul>
        {records.map(({ permanentId, title, year }) => (
          <li key={permanentId}>
            <a href={recordAddress(permanentId)}>{year === null ? title : `${title} (${year})`}</a>
            {" – "}
            <a href={`${editAddress(permanentId)}${draftId === null ? "" : `?copies=${draftId}`}#copies`}>
              {m.catalogue_same_add_copies()}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

export function editAddress(permanentId: string): string {
  return href("/travail/catalogue/notices/:id", { id: permanentId })
}

export function historyAddress(permanentId: string): string {
  return href("/travail/catalogue/notices/:id/historique", { id: permanentId })
}

export function removalAddress(permanentId: string): string {
  return href("/travail/catalogue/notices/:id/retrait", { id: permanentId })
}
