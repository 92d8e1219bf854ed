import type { ReactNode } from "react"
import { classes } from "./classes.ts"

export type ButtonTone = "primary" | "secondary" | "quiet" | "danger"

type Shared = { children: ReactNode; tone?: ButtonTone | undefined; small?: boolean | undefined }
type ButtonProps = Shared & {
  type?: "submit" | "button" | "reset" | undefined
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
  formAction?: string | undefined
  formNoValidate?: boolean | undefined
  disabled?: boolean | undefined
  /** What the button acts on, for those who do not see the row it stands in. */
  describedBy?: string | undefined
}

/** A button that submits (default). One primary button a form; danger is for what cannot be undone. */
export function Button({ children, tone, small, type = "submit", describedBy, ...rest }: ButtonProps) {
  return (
    <button type={type} className={look(tone, small)} aria-describedby={describedBy} {...rest}>
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ children, tone, small, href }: Shared & { href: string }) {
  return (
    <a href={href} className={look(tone, small)}>
      {children}
    </a>
  )
}

function look(tone: ButtonTone = "primary", small: boolean | undefined): string {
  return classes("button", `button-${tone}`, small && "button-small")
}
