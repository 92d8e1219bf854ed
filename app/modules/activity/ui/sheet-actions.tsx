import { ButtonLink } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"

type Props = { id: string; slug: string; actions: readonly { label: string; href: string }[] }

/** What one may do with an activity from its sheet: what the modules above offer, and to edit the line. */
export function SheetActions({ id, slug, actions }: Props) {
  const links = [...actions, { label: m.activity_sheet_edit(), href: href("/travail/activite/:id/modifier", { id }) }]
  return links.map((link) => (
    <ButtonLink key={link.href} tone="secondary" href={`${link.href}?centre=${slug}`}>
      {link.label}
    </ButtonLink>
  ))
}
