import type { ReactNode } from "react"

type Props = {
  id: string
  label: ReactNode
  /** Done so far; undefined while the total is unknown. */
  value?: number | undefined
  max?: number | undefined
  /** "1 200 notices sur 26 717": the counts in words. */
  counts?: ReactNode
  timeLeft?: ReactNode
  /** Shown at the right: "45 %". */
  share?: ReactNode
}

/** Work under way: how far, in counts and in time left. */
export function ProgressBar({ id, label, value, max = 100, counts, timeLeft, share }: Props) {
  return (
    <div className="progress">
      <div className="progress-head">
        <label htmlFor={id}>{label}</label>
        {share === undefined ? null : <span className="progress-share">{share}</span>}
      </div>
      <progress id={id} value={value} max={max} />
      <p className="progress-foot">
        {counts}
        {timeLeft === undefined ? null : <span>{timeLeft}</span>}
      </p>
    </div>
  )
}
