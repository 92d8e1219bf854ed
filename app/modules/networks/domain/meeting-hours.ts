export interface TypedHours {
  date: string
  morningFrom: string
  morningTo: string
  afternoonFrom: string
  afternoonTo: string
}

export interface SaidPart {
  date: string
  starts: string
  ends: string
}

/** The parts of a meeting's day that have hours; the fields whose hours do not go together. */
export function readHours(typed: TypedHours): { parts: SaidPart[]; wrong: (keyof TypedHours)[] } {
  const wrong: (keyof TypedHours)[] = []
  const parts: SaidPart[] = []
  for (const half of ["morning", "afternoon"] as const) {
    const [starts, ends] = [typed[`${half}From`], typed[`${half}To`]]
    if (starts === "" && ends === "") continue
    if (starts === "" || ends === "" || ends <= starts) wrong.push(starts === "" ? `${half}From` : `${half}To`)
    else parts.push({ date: typed.date, starts, ends })
  }
  const [morning, afternoon] = parts
  if (morning !== undefined && afternoon !== undefined && afternoon.starts < morning.ends) wrong.push("afternoonFrom")
  if (parts.length === 0 && wrong.length === 0) wrong.push("morningFrom")
  return { parts, wrong }
}
