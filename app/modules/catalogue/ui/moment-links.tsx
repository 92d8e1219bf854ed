import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { Line } from "../domain/cue.ts"
import { clockTime, momentOf } from "../domain/cue.ts"

/** Under a result, where its recording says what was asked: each opens the transcript at that moment. */
export function MomentLinks({ permanentId, moments }: { permanentId: string; moments: readonly Line[] }) {
  const page = href("/catalogue/:id/transcription", { id: permanentId })
  return (
    <ul className="text-sm" aria-label={m.catalogue_result_moments()}>
      {moments.map(({ start, text }) => (
        <li key={start}>
          <a href={`${page}#${momentOf(start)}`}>{clockTime(start)}</a> {text}
        </li>
      ))}
    </ul>
  )
}
