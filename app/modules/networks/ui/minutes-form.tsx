import { Button, CheckboxField, Form, More, TextArea } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

const linkSigns = "[…](https://…)"

type Props = {
  typed: { version: string; text: string; open: boolean; names: boolean; tells: boolean }
  isPublished: boolean
  errors: Record<string, string[]>
}

/** The plain editor of minutes. */
export function MinutesForm({ typed, isPublished, errors }: Props) {
  return (
    <Form wide>
      <input type="hidden" name="version" value={typed.version} />
      <TextArea name="text" label={m.networks_minutes_text()} value={typed.text} error={errors["text"]} rows={24} />
      <More summary={m.networks_markup_help()}>
        <ul>
          <li>
            <code># </code> {m.networks_markup_heading()}
          </li>
          <li>
            <code>- </code> {m.networks_markup_list()}
          </li>
          <li>
            <code>1. </code> {m.networks_markup_numbers()}
          </li>
          <li>
            <code>&gt; </code> {m.networks_markup_quote()}
          </li>
          <li>
            <code>**…**</code> {m.networks_markup_strong()}
          </li>
          <li>
            <code>{linkSigns}</code> {m.networks_markup_link()}
          </li>
        </ul>
      </More>
      <CheckboxField name="open" value="yes" label={m.networks_minutes_open()} checked={typed.open} />
      <CheckboxField name="names" value="yes" label={m.networks_minutes_names()} checked={typed.names} />
      <CheckboxField name="tells" value="yes" label={m.networks_minutes_tells()} checked={typed.tells} />
      <div className="actions-bar">
        <Button name="intent" value="save" tone={isPublished ? "primary" : "secondary"}>
          {isPublished ? m.networks_minutes_save() : m.networks_minutes_save_draft()}
        </Button>
        <Button name="intent" value="publish" tone={isPublished ? "secondary" : "primary"}>
          {isPublished ? m.networks_minutes_publish_again() : m.networks_minutes_publish()}
        </Button>
        {isPublished ? (
          <Button name="intent" value="withdraw" tone="quiet">
            {m.networks_minutes_withdraw()}
          </Button>
        ) : null}
      </div>
    </Form>
  )
}
