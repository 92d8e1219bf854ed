import type { ReactNode } from "react"
import { m } from "#platform/messages/index.ts"

type Props = { id?: string; children: ReactNode }

/** The form of a desk. Where scripts run, what is sent before the answer to the last came waits its turn: a barcode reader loses nothing. */
export function QueuedForm({ id, children }: Props) {
  return (
    <>
      <form
        id={id}
        method="post"
        className="form"
        noValidate
        data-queue=""
        data-sending={m.circulation_queue_sending()}
        data-asked={m.circulation_queue_asked()}
        data-failed={m.circulation_queue_failed()}
        data-go-on={m.circulation_queue_go_on()}
        data-drop={m.circulation_queue_drop()}
      >
        {children}
      </form>
      <script src="/desk-queue.js" defer />
    </>
  )
}
