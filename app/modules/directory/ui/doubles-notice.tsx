import { CheckboxField, Notice } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = { doubles: readonly { href: string; label: string; note: string }[]; strict?: boolean }

/** What is probably the same, before a second sheet is made of one thing; `strict` leaves no way but to open the one that is there. */
export function DoublesNotice({ doubles, strict = false }: Props) {
  if (doubles.length === 0) return null
  return (
    <Notice tone="warning" title={m.directory_doubles_title()}>
      <ul className="my-2 list-disc pl-5">
        {doubles.map(({ href, label, note }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            {note === "" ? null : ` – ${note}`}
          </li>
        ))}
      </ul>
      {strict ? null : <CheckboxField name="evenSo" value="yes" label={m.directory_doubles_even_so()} />}
    </Notice>
  )
}
