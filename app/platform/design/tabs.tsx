import type { LinkItem } from "./link-item.ts"
import { NavigationLinks } from "./navigation-links.tsx"

/** The sides of one thing, each at its own address. */
export function Tabs({ label, items }: { label: string; items: readonly LinkItem[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <NavigationLinks items={items} />
    </nav>
  )
}
