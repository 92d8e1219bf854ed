import type { ReactNode } from "react"
import { Heading } from "./heading.tsx"

type Props = {
  id: string
  title: ReactNode
  level?: 2 | 3 | 4 | undefined
  note?: ReactNode
  intro?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A titled part of a page, under a fine rule; its id is its permanent anchor. */
export function Section({ id, title, level = 2, note, intro, actions, children }: Props) {
  return (
    <section id={id} className={`section section-${level}`} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <Heading level={level} id={`${id}-title`} note={note}>
          {title}
        </Heading>
        {actions === undefined ? null : <div>{actions}</div>}
      </div>
      {intro === undefined ? null : <div className="section-intro">{intro}</div>}
      {children}
    </section>
  )
}
