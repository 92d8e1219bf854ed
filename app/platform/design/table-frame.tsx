import type { ReactNode } from "react"
import { classes } from "./classes.ts"

type Props = {
  id: string
  caption: ReactNode
  captionHidden?: boolean | undefined
  note?: ReactNode
  compact?: boolean | undefined
  /** thead, tbody, tfoot. */
  children: ReactNode
}

/** The frame of a table written by hand (merged cells, groups of columns): caption, scrolling, note. */
export function TableFrame({ id, caption, captionHidden, note, compact, children }: Props) {
  return (
    <div className="table-block" id={id}>
      {/* What scrolls must be reachable by keyboard; it is no landmark, its section is. */}
      <div className="table-scroll" role="group" aria-labelledby={`${id}-caption`} tabIndex={0}>
        <table className={classes("data-table", compact && "data-table-compact")}>
          <caption id={`${id}-caption`}>{captionHidden ? <span className="sr-only">{caption}</span> : caption}</caption>
          {children}
        </table>
      </div>
      {note === undefined ? null : <div className="source-line">{note}</div>}
    </div>
  )
}
