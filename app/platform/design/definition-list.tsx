import type { ReactNode } from "react"
import { classes } from "./classes.ts"

export type Definition = { term: string; value: ReactNode; key?: string | undefined }

type Props = {
  items: readonly Definition[] /** One above the other, for narrow columns. */
  stacked?: boolean | undefined
}

/** Key facts: terms at left, values at right. Items whose value is null are left out. */
export function DefinitionList({ items, stacked }: Props) {
  return (
    <dl className={classes("definitions", stacked && "definitions-stacked")}>
      {items.filter(isFilled).map((item) => (
        <div key={item.key ?? item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

function isFilled(item: Definition): boolean {
  return item.value !== null && item.value !== undefined && item.value !== ""
}
