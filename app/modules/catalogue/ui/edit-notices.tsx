import { ButtonLink, Notice } from "#platform/design/index.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { EditStart } from "../domain/edit-start.ts"
import { FormRemarks } from "./form-remarks.tsx"
import { editAddress } from "./same-number.tsx"

/** What was just done, and the draft that one left. */
export function EditNotices({ start }: { start: EditStart }) {
  const { notice, otherDraft, permanentId, view } = start
  return (
    <>
      {notice === "saved" ? <Notice tone="success" role="status" title={m.catalogue_saved()} /> : null}
      {notice === "unchanged" ? <Notice tone="info" role="status" title={m.catalogue_saved_unchanged()} /> : null}
      {otherDraft === null ? null : (
        <Notice
          tone="info"
          title={m.catalogue_draft_is_left({ date: formatDateTime(new Date(otherDraft.updatedAt), getLocale()) })}
          actions={
            <ButtonLink small tone="secondary" href={`${editAddress(permanentId)}?brouillon=1`}>
              {m.catalogue_draft_resume()}
            </ButtonLink>
          }
        />
      )}
      <FormRemarks remarks={notice === null || notice === "kept" ? view.remarks : []} kept={notice === "kept"} />
    </>
  )
}
