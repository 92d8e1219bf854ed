import type { ReactNode } from "react"

/** Figures side by side. Its children are Stat. */
export function StatList({ children, label }: { children: ReactNode; label?: string | undefined }) {
  return (
    <ul className="stats" aria-label={label}>
      {children}
    </ul>
  )
}

type Props = {
  /** Already formatted. */
  value: ReactNode
  label: ReactNode
  /** The rows behind the figure. */
  href?: string | undefined
  note?: ReactNode
}

/** One figure, which is a link to the rows behind it. */
export function Stat({ value, label, href, note }: Props) {
  const figure = (
    <>
      <span className="stat-value">{value}</span> <span className="stat-label">{label}</span>
    </>
  )
  return (
    <li className="stat">
      {href === undefined ? (
        <div className="stat-figure">{figure}</div>
      ) : (
        <a className="stat-figure" href={href}>
          {figure}
        </a>
      )}
      {note === undefined ? null : <p className="stat-note">{note}</p>}
    </li>
  )
}
