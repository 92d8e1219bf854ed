import { Button, Form, Notice, Section, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import { writeBasket } from "../domain/basket.ts"

type Props = {
  shared: readonly string[] | null
  /** What was typed before, when it was refused. */
  answer: { email: string; errors: Record<string, string[]> | undefined; problem: string | undefined } | undefined
}

/** Sends the list to one address. */
export function BasketMailForm({ shared, answer }: Props) {
  return (
    <Section id="envoyer" title={m.catalogue_basket_mail_title()}>
      {answer?.problem !== undefined && <Notice tone="error" role="alert" title={answer.problem} />}
      <Form action={`${href("/panier")}#envoyer`}>
        <input type="hidden" name="faire" value="envoyer" />
        {shared !== null && <input type="hidden" name="n" value={writeBasket(shared)} />}
        <TextField
          name="email"
          type="email"
          label={m.catalogue_basket_mail_email()}
          hint={m.catalogue_basket_mail_hint()}
          autoComplete="email"
          value={answer?.email}
          error={answer?.errors?.["email"]}
        />
        <Button tone="secondary">{m.catalogue_basket_mail_send()}</Button>
      </Form>
    </Section>
  )
}
