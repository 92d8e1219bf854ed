import type { ReactNode } from "react"
import type { LinkItem } from "./link-item.ts"
import { NavigationLinks } from "./navigation-links.tsx"

type Props = { label: string; items: readonly LinkItem[]; signOut?: ReactNode }

/** The corner of the signed-in reader: links, and the sign-out form (a POST, given as it is). */
export function AccountLinks({ label, items, signOut }: Props) {
  return (
    <nav className="account-links" aria-label={label}>
      <NavigationLinks items={items} />
      {signOut}
    </nav>
  )
}
