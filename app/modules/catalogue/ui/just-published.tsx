import { ButtonLink, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { RecordKind } from "../domain/record-description.ts"
import { recordAddress } from "./catalogue-address.ts"
import { kindLabel } from "./labels.ts"
import { PartLinks } from "./part-links.tsx"
import { editAddress } from "./same-number.tsx"

interface Props {
  published: { permanentId: string; title: string; kind: RecordKind; freeWords: string[] }
}

/** The record that was just published, and what one does next. */
export function JustPublished({ published: { permanentId, title, kind, freeWords } }: Props) {
  const form = href("/travail/catalogue/nouvelle-notice")
  return (
    <Notice
      tone="success"
      role="status"
      title={m.catalogue_published()}
      actions={
        <>
          <ButtonLink tone="secondary" small href={`${form}?nature=${kind}`}>
            {m.catalogue_published_again({ kind: kindLabel(kind) })}
          </ButtonLink>
          <PartLinks permanentId={permanentId} kind={kind} />
          <ButtonLink tone="quiet" small href={href("/travail/catalogue/notices/:id/fichiers", { id: permanentId })}>
            {m.catalogue_files_manage()}
          </ButtonLink>
          <ButtonLink tone="quiet" small href={`${form}?modele=${permanentId}`}>
            {m.catalogue_duplicate()}
          </ButtonLink>
          <ButtonLink tone="quiet" small href={editAddress(permanentId)}>
            {m.catalogue_edit()}
          </ButtonLink>
        </>
      }
    >
      <p>
        <a href={recordAddress(permanentId)}>{title}</a>
      </p>
      {freeWords.length === 0 ? null : <p>{m.catalogue_published_free_words({ words: freeWords.join(", ") })}</p>}
    </Notice>
  )
}
