import { Button, DefinitionList, Form, RadioGroup, Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Pick } from "../domain/pick.ts"
import { Picker } from "./picker.tsx"

/** First step: which other sheet is the same. Proposals are links; any other one is searched for. */
export function MergeWith({
  proposals,
  pick,
  slug,
}: {
  proposals: readonly { href: string; label: string }[]
  pick: Pick
  slug: string
}) {
  return (
    <>
      {proposals.length === 0 ? null : (
        <Section id="proposees" title={m.directory_merge_proposed()}>
          <ul className="my-2 list-disc pl-5">
            {proposals.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <form className="form" method="get">
        <input type="hidden" name="centre" value={slug} />
        <Picker name="other" label={m.directory_merge_other()} pick={pick} />
        <Button tone="secondary">{m.directory_merge_compare()}</Button>
      </form>
    </>
  )
}

type Side = { id: string; label: string; version: number; references: readonly { label: string; count: number }[] }

/** Second step: which one stays, what moves, and the button. */
export function MergeConfirm({ one, other }: { one: Side; other: Side }) {
  return (
    <Form>
      {[one, other].map(({ id, version }) => (
        <input key={id} type="hidden" name={`version-${id}`} value={version} />
      ))}
      <input type="hidden" name="one" value={one.id} />
      <input type="hidden" name="two" value={other.id} />
      {[one, other].map(({ id, label, references }) => {
        const moved = references.filter(({ count }) => count > 0)
        return moved.length === 0 ? null : (
          <Section key={id} id={`renvois-${id}`} title={m.directory_merge_references({ name: label })}>
            <DefinitionList items={moved.map((line) => ({ term: line.label, value: String(line.count) }))} />
          </Section>
        )
      })}
      <RadioGroup
        name="stays"
        label={m.directory_merge_stays()}
        hint={m.directory_merge_stays_hint()}
        value={one.id}
        choices={[one, other].map(({ id, label }) => ({ value: id, label }))}
      />
      <Button tone="danger">{m.directory_merge_button()}</Button>
    </Form>
  )
}
