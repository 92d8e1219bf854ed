import type { ReactNode } from "react"

/** Buttons and links in one line, wrapping: the end of a form, the head of a list. */
export function ActionsBar({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    <div className="actions-bar" role={label === undefined ? undefined : "group"} aria-label={label}>
      {children}
    </div>
  )
}
