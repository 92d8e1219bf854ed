import type { ReactNode } from "react"
import { classes } from "./classes.ts"

type Props = {
  /** Fields whose words need room: fewer stand side by side. */
  roomy?: boolean | undefined
  children: ReactNode
}

/** Short fields side by side where the screen allows it. */
export function FieldRow({ roomy = false, children }: Props) {
  return <div className={classes("field-row", roomy && "field-row-roomy")}>{children}</div>
}
