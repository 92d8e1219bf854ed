import type { ReactNode } from "react"
import type { SiteFooterProps } from "./site-footer.tsx"
import { SiteFooter } from "./site-footer.tsx"
import type { SiteHeaderProps } from "./site-header.tsx"
import { SiteHeader } from "./site-header.tsx"

type Props = {
  skipLabel: string
  header: SiteHeaderProps
  footer: SiteFooterProps
  /** The staff bar, above all else, when the reader works here. */
  staff?: ReactNode
  /** A message that stands above the page: what was just done, a demonstration, a maintenance. */
  message?: ReactNode
  children: ReactNode
}

/** The body of every page: skip link, header, main, footer. */
export function PageShell({ skipLabel, header, footer, staff, message, children }: Props) {
  return (
    <>
      <a className="skip-link" href="#content">
        {skipLabel}
      </a>
      {staff}
      <SiteHeader {...header} />
      <main id="content" className="site-main" tabIndex={-1}>
        {message}
        {children}
      </main>
      <SiteFooter {...footer} />
    </>
  )
}
