import type { ReactNode } from "react"
import { Mark } from "./mark.tsx"

type Props = { title: ReactNode; level?: 2 | 3 | undefined; children: ReactNode; actions?: ReactNode }

/** A page with nothing yet: what it is for, and the first thing to do. */
export function EmptyState({ title, level = 2, children, actions }: Props) {
  const Tag = `h${level}` as const
  return (
    <div className="empty-state">
      <Mark />
      <Tag className="heading">{title}</Tag>
      <div className="empty-state-body">{children}</div>
      {actions === undefined ? null : <div className="actions-bar">{actions}</div>}
    </div>
  )
}
