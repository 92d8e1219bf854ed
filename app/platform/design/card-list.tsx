import type { ReactNode } from "react"

/** Cards side by side where the screen allows it. Its children are Card. */
export function CardList({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    <ul className="cards" aria-label={label}>
      {children}
    </ul>
  )
}

type CardProps = {
  kind?: ReactNode
  title: ReactNode
  href?: string | undefined
  children?: ReactNode
  foot?: ReactNode
  level?: 2 | 3 | 4 | undefined
}

/** A door to a thing: what it is, its name as a link, a sentence. */
export function Card({ kind, title, href, children, foot, level = 3 }: CardProps) {
  const Tag = `h${level}` as const
  return (
    <li className="card">
      {kind === undefined ? null : <p className="label">{kind}</p>}
      <Tag className="card-title">{href === undefined ? title : <a href={href}>{title}</a>}</Tag>
      {children === undefined ? null : <div className="card-body">{children}</div>}
      {foot === undefined ? null : <div className="card-foot">{foot}</div>}
    </li>
  )
}
