import type { ReactNode } from "react"
import { Icon } from "./icon.tsx"
import { InlineLinks } from "./inline-links.tsx"
import type { LinkItem } from "./link-item.ts"
import { Mark } from "./mark.tsx"
import { NavigationLinks } from "./navigation-links.tsx"

export type SiteHeaderProps = {
  brand: { name: string; href: string; centre?: string | undefined }
  /** The SearchBox. */
  search: ReactNode
  navigation: { label: string; menuLabel: string; items: readonly LinkItem[] }
  languages?: { label: string; items: readonly LinkItem[] } | undefined
  /** Sign-in link, or the account's links and its sign-out form. */
  account?: ReactNode
}

/** Masthead: name, search, navigation. The navigation stands twice, folded for narrow screens; CSS shows one. */
export function SiteHeader({ brand, search, navigation, languages, account }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <a className="brand" href={brand.href}>
          <Mark />
          <span className="brand-name">{brand.name}</span>
          {brand.centre === undefined ? null : <span className="brand-centre">{brand.centre}</span>}
        </a>
        <div className="site-search">{search}</div>
        <div className="site-tools">
          {languages === undefined ? null : <InlineLinks {...languages} />}
          {account === undefined ? null : <div className="site-account">{account}</div>}
        </div>
        <details className="site-menu">
          <summary>
            <Icon name="menu" />
            {navigation.menuLabel}
          </summary>
          <nav aria-label={navigation.label}>
            <NavigationLinks items={navigation.items} />
          </nav>
        </details>
      </div>
      <nav className="site-nav" aria-label={navigation.label}>
        <NavigationLinks items={navigation.items} />
      </nav>
    </header>
  )
}
