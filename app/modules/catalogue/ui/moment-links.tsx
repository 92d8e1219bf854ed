import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { Moment } from "../domain/cue.ts"
import { anchorOf, clockTime } from "../domain/cue.ts"

/** Under a result, where its recording says what was asked: each opens the transcript at that moment. */
export function MomentLinks({ permanentId, moments }: { permanentId: string; moments: readonly Moment[] }) {
  const page = href("/catalogue/:id/transcription", { id: permanentId })
  return (
    <ul className="text-sm" aria-label={m.catalogue_result_moments()}>
      {moments.map(({ part, start, text }) => (
        <li key={`${part} ${start}`}>
          <a href={`${page}#${anchorOf({ part, start })}`}>{clockTime(start)}</a> {text}
        </li>
      ))}
    </ul>
  )
}
