import { Button, Form, TextArea, TextField } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = { typed: { title: string; details: string }; errors: Record<string, string[]> }

/** Proposes a topic for a next meeting. */
export function TopicForm({ typed, errors }: Props) {
  return (
    <Form>
      <TextField
        name="title"
        label={m.networks_topic_title()}
        hint={m.networks_topic_title_hint()}
        value={typed.title}
        error={errors["title"]}
        maxLength={200}
      />
      <TextArea
        name="details"
        label={m.networks_topic_details()}
        optional={m.networks_optional()}
        value={typed.details}
        error={errors["details"]}
        rows={4}
      />
      <Button name="intent" value="propose">
        {m.networks_topic_propose_button()}
      </Button>
    </Form>
  )
}
