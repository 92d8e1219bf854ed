import { Icon } from "./icon.tsx"

export type Step = {
  label: string
  state: "done" | "current" | "todo"
  /** The state in words, heard after the label. */
  stateLabel: string
  href?: string | undefined
  note?: string | undefined
}

/** The steps of a task: done, current, to come. */
export function StepList({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={`step step-${step.state}`}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <span className="step-sign">{step.state === "done" ? <Icon name="check" /> : null}</span>
          <span>
            {step.href === undefined ? step.label : <a href={step.href}>{step.label}</a>}
            <span className="sr-only"> {step.stateLabel}</span>
            {step.note === undefined ? null : <span className="step-note">{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
