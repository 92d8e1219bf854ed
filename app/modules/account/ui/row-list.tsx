import type { ReactNode } from "react"

/** Lines that each carry an action: side by side on a wide screen, one above the other on a narrow one. Its children are Row. */
export function RowList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="border-t-2 border-ink">
      {children}
    </ul>
  )
}

interface RowProps {
  title: ReactNode
  detail: ReactNode
  /** Small forms. */
  actions: ReactNode
}

export function Row({ title, detail, actions }: RowProps) {
  return (
    <li className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-b border-rule py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold break-words">{title}</p>
        <div className="text-soft break-words">{detail}</div>
      </div>
      <div className="flex flex-wrap items-end gap-3">{actions}</div>
    </li>
  )
}
