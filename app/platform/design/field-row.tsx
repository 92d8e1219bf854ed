import type { ReactNode } from "react"

/** Short fields side by side where the screen allows it. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>
}
