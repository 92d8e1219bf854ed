import { Button, ButtonLink } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { AgendaLine } from "../domain/agenda-line.ts"
import { windowInWords } from "./words.ts"

/** The way to a place in an announced activity, or why there is none: for any page that tells of it. */
export function EnrolLink({ line: { item, window }, oneClick }: { line: AgendaLine; oneClick?: boolean }) {
  if (window === "elsewhere") return <ButtonLink href={item.elsewhere}>{m.agenda_enrol_elsewhere()}</ButtonLink>
  const words = window === "waiting_list" ? m.agenda_enrol_waiting() : m.agenda_enrol()
  // Somebody signed in, of whom nothing more is asked.
  if ((window === "open" || window === "waiting_list") && oneClick)
    return (
      <form method="post" action={href("/agenda/:id/inscription", { id: item.id })}>
        <Button>{words}</Button>
      </form>
    )
  if (window === "open" || window === "waiting_list")
    return <ButtonLink href={href("/agenda/:id/inscription", { id: item.id })}>{words}</ButtonLink>
  return <p>{windowInWords(window, item)}</p>
}
