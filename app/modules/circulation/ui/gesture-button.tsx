import type { ReactNode } from "react"
import type { ButtonTone } from "#platform/design/index.ts"
import { Button } from "#platform/design/index.ts"

type Props = {
  name: string
  value: string
  /** The day that is typed, which every gesture takes along. */
  date?: string
  more?: Record<string, string>
  tone?: ButtonTone
  children: ReactNode
  describedBy?: string
}

/** A gesture that is one button: a form of its own, so that Enter in the field of the desk never means it. */
export function GestureButton({ name, value, date = "", more = {}, tone = "quiet", children, describedBy }: Props) {
  return (
    <form method="post" className="inline">
      {date === "" ? null : <input type="hidden" name="date" value={date} />}
      {Object.entries(more).map(([key, text]) => (
        <input key={key} type="hidden" name={key} value={text} />
      ))}
      <Button small tone={tone} name={name} value={value} describedBy={describedBy}>
        {children}
      </Button>
    </form>
  )
}
