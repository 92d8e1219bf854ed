import type { ReactNode } from "react"

/** A subject, a state: a link when it leads to what shares it. */
export function Tag({ children, href }: { children: ReactNode; href?: string | undefined }) {
  if (href === undefined) return <span className="tag">{children}</span>
  return (
    <a className="tag" href={href}>
      {children}
    </a>
  )
}

/** Tags in a line. Its children are Tag. */
export function TagList({ label, children }: { label?: string | undefined; children: readonly ReactNode[] }) {
  return (
    <ul className="tags" aria-label={label}>
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  )
}

/** What kind of thing this is, as a small letterspaced word. */
export function KindLabel({ children }: { children: ReactNode }) {
  return <span className="label">{children}</span>
}
