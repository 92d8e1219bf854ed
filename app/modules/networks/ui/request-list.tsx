import type { Pick } from "#modules/directory/index.ts"
import { nothingPicked, Picker } from "#modules/directory/index.ts"
import { Button, TextField } from "#platform/design/index.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { RequestLine } from "../domain/join-request.ts"

export interface Decided {
  requestId: string
  person: Pick
  reason: string
  errors: Record<string, string[]>
}

type Props = {
  requests: readonly RequestLine[]
  timeZone: string
  /** The one whose answer could not be taken. */
  decided: Decided | null
  errors: Record<string, string[]>
}

/** Who asks to join, each with the form that answers. */
export function RequestList({ requests, timeZone, decided, errors }: Props) {
  return (
    <ul className="space-y-6">
      {requests.map((request) => (
        <li key={request.id}>
          <p>
            <strong>{request.name}</strong>
            {request.structure === "" ? "" : `, ${request.structure}`} ·{" "}
            <a href={`mailto:${request.email}`}>{request.email}</a>
          </p>
          <p className="text-soft text-sm">{formatDateTime(request.askedAt, getLocale(), timeZone)}</p>
          {request.message === "" ? null : <p className="whitespace-pre-line">{request.message}</p>}
          <AnswerForm request={request} decided={decided?.requestId === request.id ? decided : null} errors={errors} />
        </li>
      ))}
    </ul>
  )
}

function AnswerForm({
  request,
  decided,
  errors,
}: Omit<Props, "requests" | "timeZone"> & { request: Props["requests"][number] }) {
  const name = `person-${request.id}`
  const known =
    request.known === null ? nothingPicked : { id: request.known.id, typed: request.known.name, choices: [] }
  return (
    <form method="post" className="form">
      <input type="hidden" name="requestId" value={request.id} />
      <Picker
        name={name}
        label={m.networks_request_person()}
        hint={m.networks_request_person_hint()}
        optional={m.networks_optional()}
        pick={decided?.person ?? known}
        error={errors[name]}
      />
      <TextField
        name="reason"
        id={`reason-${request.id}`}
        label={m.networks_request_reason()}
        optional={m.networks_optional()}
        value={decided?.reason}
        maxLength={1000}
      />
      <div className="actions-bar">
        <Button small name="decision" value="accepted">
          {m.networks_request_accept()}
        </Button>
        <Button small tone="secondary" name="decision" value="declined">
          {m.networks_request_decline()}
        </Button>
      </div>
    </form>
  )
}
