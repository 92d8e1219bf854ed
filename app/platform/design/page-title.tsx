import type { ReactNode } from "react"

type Props = {
  children: ReactNode
  /** A word above the title: what kind of thing this is. */
  kicker?: ReactNode
  /** One or two sentences under the title. */
  lead?: ReactNode
  actions?: ReactNode
  lang?: string | undefined
}

/** The h1 of a page, with its kicker, its lead and what one can do with the page. */
export function PageTitle({ children, kicker, lead, actions, lang }: Props) {
  return (
    <header className="page-title">
      {kicker === undefined ? null : <p className="label page-kicker">{kicker}</p>}
      <h1 lang={lang}>{children}</h1>
      {lead === undefined ? null : <div className="lead">{lead}</div>}
      {actions === undefined ? null : <div className="page-actions">{actions}</div>}
    </header>
  )
}
