import { Button, CheckboxField, Form, TextArea, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

interface Typed {
  name: string
  email: string
  structure: string
  message: string
  listed: string
  showsEmail: string
}

type Props = {
  /** Who is signed in: then neither name nor address is asked. */
  account: { name: string; email: string } | null
  hasCharter: boolean
  slug: string
  typed: Typed | undefined
  errors: Record<string, string[]>
}

/** Asks to join a network: who one is, why, and what one agrees to show. */
export function JoinForm({ account, hasCharter, slug, typed, errors }: Props) {
  const optional = m.networks_optional()
  return (
    <Form>
      {account === null ? (
        <>
          <TextField
            name="name"
            label={m.networks_join_name()}
            value={typed?.name}
            error={errors["name"]}
            autoComplete="name"
          />
          <TextField
            name="email"
            type="email"
            label={m.networks_join_email()}
            hint={m.networks_join_email_hint()}
            value={typed?.email}
            error={errors["email"]}
            autoComplete="email"
          />
        </>
      ) : (
        <p>{m.networks_join_as({ name: account.name, email: account.email })}</p>
      )}
      <TextField
        name="structure"
        label={m.networks_join_structure()}
        optional={optional}
        value={typed?.structure}
        error={errors["structure"]}
        autoComplete="organization"
      />
      <TextArea
        name="message"
        label={m.networks_join_message()}
        optional={optional}
        value={typed?.message}
        error={errors["message"]}
        rows={4}
      />
      <CheckboxField name="listed" value="yes" label={m.networks_consent_listed()} checked={typed?.listed === "yes"} />
      <CheckboxField
        name="showsEmail"
        value="yes"
        label={m.networks_consent_email()}
        checked={typed?.showsEmail === "yes"}
      />
      {hasCharter ? (
        <p>
          {m.networks_join_charter()}{" "}
          <a href={`${href("/reseaux/:slug", { slug })}#charte`}>{m.networks_field_charter()}</a>
        </p>
      ) : null}
      <p className="text-soft text-sm">{m.networks_join_privacy()}</p>
      <Button>{m.networks_join_button()}</Button>
    </Form>
  )
}
