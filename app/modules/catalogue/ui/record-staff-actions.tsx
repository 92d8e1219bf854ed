import { ButtonLink } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { editAddress, historyAddress, removalAddress } from "./same-number.tsx"

/** What those who catalogue do with a record. */
export function RecordStaffActions({ permanentId }: { permanentId: string }) {
  return (
    <>
      <ButtonLink tone="secondary" small href={editAddress(permanentId)}>
        {m.catalogue_edit()}
      </ButtonLink>
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
