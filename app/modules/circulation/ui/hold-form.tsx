import { Button, Form, RadioGroup, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { HoldPlace } from "../domain/hold-place.ts"

type Props = {
  places: readonly HoldPlace[]
  /** Who is signed in: then nothing but the centre is asked. */
  account: { name: string; email: string } | null
  typed: { centre: string; name: string; email: string }
  errors: Record<string, string[]>
}

/** Asks for a document: where one will fetch it, and who one is. */
export function HoldForm({ places, account, typed, errors }: Props) {
  return (
    <Form>
      <RadioGroup
        name="centre"
        label={m.circulation_hold_where()}
        value={typed.centre}
        error={errors["centre"]}
        choices={places.map((place) => ({ value: place.slug, label: place.name, hint: placeHint(place) }))}
      />
      {account === null ? (
        <>
          <TextField
            name="name"
            label={m.circulation_field_name()}
            value={typed.name}
            error={errors["name"]}
            autoComplete="name"
          />
          <TextField
            name="email"
            type="email"
            label={m.circulation_field_email()}
            hint={m.circulation_hold_email_hint()}
            value={typed.email}
            error={errors["email"]}
            autoComplete="email"
          />
        </>
      ) : (
        <p>{m.circulation_hold_as({ name: account.name, email: account.email })}</p>
      )}
      <p className="text-soft text-sm">{m.circulation_hold_privacy()}</p>
      <Button>{m.circulation_hold_button()}</Button>
    </Form>
  )
}

function placeHint({ copies, onShelf, waiting }: HoldPlace): string {
  const shelf =
    onShelf > 0 ? m.circulation_hold_on_shelf({ count: onShelf }) : m.circulation_hold_out({ count: copies })
  return waiting === 0 ? shelf : `${shelf} ${m.circulation_hold_waiting({ count: waiting })}`
}
