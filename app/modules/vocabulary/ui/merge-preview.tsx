import { Button, DefinitionList, Form, Notice, Section } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"

interface Side {
  id: string
  name: string
  version: number
}

interface Props {
  gone: Side
  stays: Side
  labels: readonly string[]
  narrower: readonly string[]
  related: readonly string[]
  broader: readonly string[]
  references: readonly { label: string; count: number }[]
  loop: readonly string[] | null
}

/** All that a merge touches, and the button that does it. */
export function MergePreview({ gone, stays, labels, narrower, related, broader, references, loop }: Props) {
  if (loop !== null) {
    return <Notice tone="error" title={m.vocabulary_refused_merge_loop({ path: loop.join(" → ") })} />
  }
  const touched = references.filter((reference) => reference.count > 0)
  return (
    <Section
      id="apercu"
      title={m.vocabulary_merge_preview_title({ gone: gone.name, stays: stays.name })}
      intro={<p>{m.vocabulary_merge_preview_none()}</p>}
    >
      <DefinitionList
        items={[
          { term: m.vocabulary_merge_labels({ stays: stays.name }), value: listed(labels) },
          { term: m.vocabulary_merge_narrower(), value: listed(narrower) },
          { term: m.vocabulary_merge_related(), value: listed(related) },
          { term: m.vocabulary_merge_broader(), value: listed(broader) },
          {
            term: m.vocabulary_merge_references(),
            value:
              touched.length === 0
                ? m.vocabulary_merge_nothing_elsewhere()
                : touched.map(({ label, count }) => `${formatNumber(count, getLocale())} ${label}`).join(", "),
          },
        ]}
      />
      <Form>
        <input type="hidden" name="goneVersion" value={gone.version} />
        <input type="hidden" name="staysId" value={stays.id} />
        <input type="hidden" name="staysVersion" value={stays.version} />
        <Button tone="danger">{m.vocabulary_merge_confirm()}</Button>
      </Form>
    </Section>
  )
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? m.vocabulary_merge_nothing() : names.join(" · ")
}
