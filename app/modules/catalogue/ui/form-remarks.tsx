import { Notice } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { FormRemark } from "../domain/typed-reading.ts"
import { formRemarkSentence } from "./form-sentences.ts"

/** What is good to know of what was typed; and, after a draft was kept, that it was. */
export function FormRemarks({ remarks, kept }: { remarks: readonly FormRemark[]; kept: boolean }) {
  return (
    <>
      {kept ? <Notice tone="success" role="status" title={m.catalogue_draft_kept()} /> : null}
      {remarks.length === 0 ? null : (
        <Notice tone="info" title={m.catalogue_form_remarks()}>
          <ul>
            {remarks.map((remark) => (
              <li key={`${remark.remark} ${remark.details["typed"] ?? ""}`}>{formRemarkSentence(remark)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
