import { Button, Form, Section, Table } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

interface Theme {
  id: string
  name: string
  nsf: string
}

/** The speciality of each theme: said once, it serves every activity of the theme that says nothing closer. */
export function ThemeSpecialities({ themes, errors }: { themes: readonly Theme[]; errors: Record<string, string[]> }) {
  if (themes.length === 0) return null
  return (
    <Section
      id="nsf"
      title={m.training_themes_title()}
      intro={<p>{errors["nsf"]?.[0] ?? m.training_themes_intro()}</p>}
    >
      <Form wide>
        <Table
          id="themes-liste"
          caption={m.training_themes_title()}
          captionHidden
          rows={themes}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", label: m.training_field_theme(), rowHeader: true, cell: ({ name }) => name },
            { key: "nsf", label: m.training_field_nsf(), cell: nsfCell },
            { key: "save", label: m.training_save(), cell: saveCell },
          ]}
        />
      </Form>
    </Section>
  )
}

function nsfCell({ id, name, nsf }: Theme) {
  return (
    <input
      className="input w-20"
      name={`nsf-${id}`}
      defaultValue={nsf}
      inputMode="numeric"
      maxLength={3}
      aria-label={m.training_nsf_of({ name })}
    />
  )
}

function saveCell({ id, name }: Theme) {
  return (
    <span className="relative">
      <Button tone="quiet" small name="intent" value={`theme:${id}`}>
        {m.training_save()}
        <span className="sr-only"> {name}</span>
      </Button>
    </span>
  )
}
