import type { ReactNode } from "react"
import { Mark } from "./mark.tsx"

type Props = { title: ReactNode; lead?: ReactNode; children: ReactNode; foot?: ReactNode }

/** A page that is one short form: sign-in, invitation, set-up. */
export function AuthCard({ title, lead, children, foot }: Props) {
  return (
    <div className="auth">
      <div className="auth-card">
        <Mark />
        <h1>{title}</h1>
        {lead === undefined ? null : <div className="auth-lead">{lead}</div>}
        {children}
      </div>
      {foot === undefined ? null : <div className="auth-foot">{foot}</div>}
    </div>
  )
}
