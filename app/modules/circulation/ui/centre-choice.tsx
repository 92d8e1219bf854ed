import { InlineLinks } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

type Props = { path: string; current: string; centres: readonly { slug: string; name: string }[] }

/** For whom works in several centres: at whose desk one stands. */
export function CentreChoice({ path, current, centres }: Props) {
  if (centres.length < 2) return null
  return (
    <InlineLinks
      label={m.circulation_centre_choice()}
      showLabel
      items={centres.map(({ slug, name }) => ({
        label: name,
        href: `${path}?centre=${slug}`,
        current: slug === current,
      }))}
    />
  )
}
