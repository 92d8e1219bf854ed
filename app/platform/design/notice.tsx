import type { ReactNode } from "react"
import type { IconName } from "./icon.tsx"
import { Icon } from "./icon.tsx"

export type NoticeTone = "info" | "success" | "warning" | "error"

type Props = {
  tone: NoticeTone
  /** Says by itself what happened; colour and drawing only repeat it. */
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** "status" or "alert" when the message is the answer to what the reader just did. */
  role?: "status" | "alert" | undefined
}

/** A message set apart from the text. */
export function Notice({ tone, title, children, actions, role }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <span className="notice-icon">
        <Icon name={icons[tone]} />
      </span>
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children}
        {actions === undefined ? null : <div className="actions-bar">{actions}</div>}
      </div>
    </div>
  )
}

const icons: Record<NoticeTone, IconName> = { info: "info", success: "check", warning: "warning", error: "cross" }
