import { ButtonLink } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { RecordKind } from "../domain/record-description.ts"
import { PartLinks } from "./part-links.tsx"
import { editAddress, historyAddress, removalAddress } from "./same-number.tsx"

/** What those who catalogue do with a record. */
export function RecordStaffActions({ permanentId, kind }: { permanentId: string; kind: RecordKind }) {
  return (
    <>
      <ButtonLink tone="secondary" small href={editAddress(permanentId)}>
        {m.catalogue_edit()}
      </ButtonLink>
      <PartLinks permanentId={permanentId} kind={kind} />
      <ButtonLink tone="quiet" small href={`${href("/travail/catalogue/nouvelle-notice")}?modele=${permanentId}`}>
        {m.catalogue_duplicate()}
      </ButtonLink>
      <ButtonLink tone="quiet" small href={href("/travail/catalogue/notices/:id/fichiers", { id: permanentId })}>
        {m.catalogue_files_manage()}
      </ButtonLink>
      <ButtonLink tone="quiet" small href={historyAddress(permanentId)}>
        {m.catalogue_history()}
      </ButtonLink>
      <ButtonLink tone="quiet" small href={removalAddress(permanentId)}>
        {m.catalogue_remove()}
      </ButtonLink>
    </>
  )
}
