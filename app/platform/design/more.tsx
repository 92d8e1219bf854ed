import type { ReactNode } from "react"

type Props = { summary: ReactNode; open?: boolean | undefined; children: ReactNode }

/** What most readers do not need, folded. */
export function More({ summary, open, children }: Props) {
  return (
    <details className="more" open={open}>
      <summary>{summary}</summary>
      <div className="more-body">{children}</div>
    </details>
  )
}
