import type { ReactNode } from "react"

type Props = { level: 2 | 3 | 4; id?: string | undefined; note?: ReactNode; children: ReactNode }

/** A heading under the page's title; `note` stands beside it (a count, a date). */
export function Heading({ level, id, note, children }: Props) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={`heading heading-${level}`}>
      {children}
      {note === undefined ? null : <span className="heading-note"> {note}</span>}
    </Tag>
  )
}
