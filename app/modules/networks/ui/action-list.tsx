import { Button, Tag } from "#platform/design/index.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m, writtenLang } from "#platform/messages/index.ts"
import type { ActionLine, ActionState } from "../domain/action.ts"
import { isLate } from "../domain/action.ts"
import { day } from "./words.ts"

type Props = {
  actions: readonly ActionLine[]
  today: string
  /** All of them can be settled by this reader; else only their own. */
  canSettle: boolean
  /** Where the forms are sent; this page when absent. */
  to?: string
}

/** What is to be done: what, by whom, until when, and what became of it. */
export function ActionList({ actions, today, canSettle, to }: Props) {
  return (
    <ul className="space-y-4">
      {actions.map((action) => (
        <li key={action.id} id={`action-${action.id}`}>
          <p>
            <strong lang={writtenLang()}>{action.text}</strong>{" "}
            <Tag>{isLate(action, today) ? m.networks_action_late() : stateName(action.state)}</Tag>
          </p>
          <p className="text-soft text-sm">
            {[
              action.owner === "" ? m.networks_action_nobody() : action.owner,
              action.dueOn === null ? "" : m.networks_action_due({ date: day(action.dueOn) }),
              action.state === "open"
                ? ""
                : m.networks_action_state_on({ state: stateName(action.state), date: day(action.stateOn) }),
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
          {action.steps.length < 2 ? null : <Steps action={action} />}
          {canSettle || action.isOwn ? <MoveForm action={action} to={to} /> : null}
        </li>
      ))}
    </ul>
  )
}

function Steps({ action }: { action: ActionLine }) {
  return (
    <ul className="text-soft text-sm">
      {action.steps.slice(1).map((step) => (
        <li key={step.at}>
          {[formatDateTime(new Date(step.at), getLocale()), step.who, stateName(step.state), step.note]
            .filter((part) => part !== "")
            .join(" · ")}
        </li>
      ))}
    </ul>
  )
}

function MoveForm({ action, to }: { action: ActionLine; to: string | undefined }) {
  const noteId = `note-${action.id}`
  return (
    <form method="post" action={to} className="actions-bar print:hidden">
      <label className="text-sm" htmlFor={noteId}>
        {m.networks_action_note()}
      </label>
      <input className="input max-w-sm" id={noteId} name="note" maxLength={1000} autoComplete="off" />
      {action.state === "open" ? (
        <>
          <Button small tone="secondary" name="intent" value={`done:${action.id}`}>
            {m.networks_action_done()}
          </Button>
          <Button small tone="quiet" name="intent" value={`dropped:${action.id}`}>
            {m.networks_action_drop()}
          </Button>
        </>
      ) : (
        <Button small tone="quiet" name="intent" value={`open:${action.id}`}>
          {m.networks_action_again()}
        </Button>
      )}
    </form>
  )
}

function stateName(state: ActionState): string {
  return m[`networks_action_state_${state}`]()
}
