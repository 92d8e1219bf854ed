import { Icon } from "./icon.tsx"
import type { LinkItem } from "./link-item.ts"

type Props = {
  label: string
  /** Each link takes one filter away. */
  items: readonly (LinkItem & { removeLabel: string })[]
  clear?: LinkItem | undefined
}

/** What narrows the list now, each with the link that takes it away. */
export function ActiveFilters({ label, items, clear }: Props) {
  if (items.length === 0) return null
  return (
    <div className="active-filters">
      <span className="label">{label}</span>
      <ul aria-label={label}>
        {items.map((item) => (
          <li key={item.href}>
            <a className="filter-chip" href={item.href} rel="nofollow">
              {item.label}
              <span className="sr-only"> {item.removeLabel}</span>
              <Icon name="cross" />
            </a>
          </li>
        ))}
        {clear === undefined ? null : (
          <li>
            <a href={clear.href}>{clear.label}</a>
          </li>
        )}
      </ul>
    </div>
  )
}
