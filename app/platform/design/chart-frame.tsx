import type { ReactNode } from "react"

export type ChartFrameProps = {
  id: string
  title: ReactNode
  /** What the figure shows, in a sentence: what one would say of it to someone on the telephone. */
  description?: ReactNode
  /** The drawing: an svg with its own title and desc. */
  children: ReactNode
  /** The same figures as a Table, folded under `tableLabel`. */
  table?: ReactNode
  tableLabel?: string | undefined
  tableOpen?: boolean | undefined
  source?: ReactNode
  /** DownloadLinks. */
  downloads?: ReactNode
}

/** A chart with its title, its table and its source. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, description, children, table, tableLabel, tableOpen, source, downloads } = props
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <p className="figure-title" id={`${id}-title`}>
          {title}
        </p>
        {description === undefined ? null : <div className="figure-description">{description}</div>}
      </figcaption>
      <div className="figure-drawing">{children}</div>
      {table === undefined ? null : (
        <details className="figure-table" open={tableOpen}>
          <summary>{tableLabel}</summary>
          {table}
        </details>
      )}
      {source === undefined && downloads === undefined ? null : (
        <div className="figure-foot">
          {source === undefined ? null : <div className="source-line">{source}</div>}
          {downloads}
        </div>
      )}
    </figure>
  )
}
