/** A thing chosen among many without a script: one types, sends the form, and chooses among what was found. */
export interface Pick {
  /** What is chosen; "" while nothing is. */
  id: string
  typed: string
  /** What the typed text may mean, when it did not name one thing alone. */
  choices: { id: string; label: string }[]
}

export const nothingPicked: Pick = { id: "", typed: "", choices: [] }

/** A thing that is chosen already, as a form first shows it. */
export function picked(id: string, label: string): Pick {
  return { id, typed: label, choices: [] }
}
