import { Section, Timeline } from "#platform/design/index.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { AuthorityChange } from "../domain/authority-history.ts"
import { heading } from "../domain/authority-name.ts"

/** What was said of an authority before each change. */
export function AuthorityHistory({ changes }: { changes: readonly AuthorityChange[] }) {
  if (changes.length === 0) return null
  return (
    <Section id="historique" title={m.catalogue_history()}>
      <Timeline
        label={m.catalogue_history_list()}
        entries={changes.map(({ version, reason, replacedAt, said }) => ({
          key: String(version),
          date: formatDateTime(new Date(replacedAt), getLocale()),
          dateTime: new Date(replacedAt).toISOString(),
          title: m[`catalogue_authority_reason_${reason}`](),
          body: <p>{m.catalogue_authority_said({ form: heading(said) })}</p>,
        }))}
      />
    </Section>
  )
}
