import type { ReactNode } from "react"
import type { LinkItem } from "./link-item.ts"
import { Mark } from "./mark.tsx"
import { NavigationLinks } from "./navigation-links.tsx"

export type SiteFooterProps = {
  /** What this site is, in a sentence or two. */
  about: ReactNode
  groups: readonly { title: string; items: readonly LinkItem[] }[]
  /** Last line: licence, version, sources. */
  colophon?: ReactNode
}

/** The foot of every page: who publishes, the links one owes the reader, the colophon. */
export function SiteFooter({ about, groups, colophon }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <div className="site-footer-about">
          <Mark />
          {about}
        </div>
        {groups.map((group) => (
          <nav key={group.title} aria-label={group.title}>
            <p className="label">{group.title}</p>
            <NavigationLinks items={group.items} />
          </nav>
        ))}
      </div>
      {colophon === undefined ? null : <div className="colophon">{colophon}</div>}
    </footer>
  )
}
