import type { ReactNode } from "react"
import { Breadcrumbs } from "./breadcrumbs.tsx"
import { classes } from "./classes.ts"
import type { LinkItem } from "./link-item.ts"
import { PageTitle } from "./page-title.tsx"

type Props = {
  title: ReactNode
  titleLang?: string | undefined
  kicker?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  breadcrumbs?: { label: string; items: readonly LinkItem[]; current?: ReactNode } | undefined
  /** A column beside the text (facets, key facts). It comes after the text in the document and on narrow screens. */
  aside?: ReactNode
  /** Names the column, and the link that leads to it where it lies below the text. */
  asideLabel?: string | undefined
  /** At the left of wide screens instead of the right. */
  asideFirst?: boolean | undefined
  /** "text" holds one column of reading; "wide" takes the whole width (default). */
  width?: "text" | "wide" | undefined
  children: ReactNode
}

/** The content of a page inside the shell: breadcrumbs, title, then one column or two. */
export function Page(props: Props) {
  const { title, titleLang, kicker, lead, actions, breadcrumbs, aside, asideLabel, asideFirst, width, children } = props
  const side =
    aside === undefined ? null : (
      <aside className="page-aside" id="aside" aria-label={asideLabel}>
        {aside}
      </aside>
    )
  return (
    <div className={classes("page", width === "text" && "page-text")}>
      {breadcrumbs === undefined ? null : (
        <Breadcrumbs {...breadcrumbs} currentLang={breadcrumbs.current === title ? titleLang : undefined} />
      )}
      <PageTitle kicker={kicker} lead={lead} actions={actions} lang={titleLang}>
        {title}
      </PageTitle>
      {side === null ? (
        <div className="page-body">{children}</div>
      ) : (
        <div className={classes("page-columns", asideFirst && "page-columns-left")}>
          <div className="page-body">
            {asideFirst && asideLabel !== undefined ? (
              <a className="button button-secondary button-small aside-jump" href="#aside">
                {asideLabel}
              </a>
            ) : null}
            {children}
          </div>
          {side}
        </div>
      )}
    </div>
  )
}
