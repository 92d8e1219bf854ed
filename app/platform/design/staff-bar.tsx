import type { ReactNode } from "react"
import type { LinkItem } from "./link-item.ts"
import { NavigationLinks } from "./navigation-links.tsx"

type Props = { label: string; items: readonly LinkItem[]; children?: ReactNode }

/** The tools of those who work here, in ink above the masthead. */
export function StaffBar({ label, items, children }: Props) {
  return (
    <nav className="staff-bar" aria-label={label}>
      <span className="label">{label}</span>
      <NavigationLinks items={items} />
      {children}
    </nav>
  )
}
