import type { BpfFacts } from "./bpf.ts"
import { centsOf, peopleOf, trainersOf } from "./bpf.ts"

export interface BpfCheck {
  name:
    | "f1-f3"
    | "f1-f4"
    | "f2"
    | "categories"
    | "specialities"
    | "trainers"
    | "untaught"
    | "turnover"
    | "share"
    | "charges"
    | "identity"
  ok: boolean
  /** How much is amiss: people, actions, fields. */
  count: number
}

/** What the administration checks of a return, and what would be missing in it: each with how much is amiss. */
export function checksOf(
  facts: BpfFacts,
  { missingIdentity, activities }: { missingIdentity: number; activities: readonly string[] },
): BpfCheck[] {
  const { trained, taught, money, turnoverCents } = facts
  const f1 = peopleOf({ frame: "F1", line: "total" }, trained)
  const f2 = peopleOf({ frame: "F2", line: "total" }, trained)
  const f3 = peopleOf({ frame: "F3", line: "total" }, trained)
  const f4 = peopleOf({ frame: "F4", line: "total" }, trained)
  const withTrainer = new Set(taught.map(({ activityId }) => activityId))
  const untaught = activities.filter((id) => !withTrainer.has(id)).length
  const revenue = centsOf({ frame: "C", line: "total" }, money)
  const apart = (one: typeof f1, other: typeof f1) => Math.abs(one.people - other.people)
  const check = (name: BpfCheck["name"], count: number, ok = count === 0): BpfCheck => ({ name, ok, count })
  return [
    check("f1-f3", apart(f1, f3), f1.people === f3.people && f1.minutes === f3.minutes),
    check("f1-f4", apart(f1, f4), f1.people === f4.people && f1.minutes === f4.minutes),
    check("f2", Math.max(0, f2.people - f1.people), f2.people <= f1.people && f2.minutes <= f1.minutes),
    check("categories", peopleOf({ frame: "F1", line: "unknown" }, trained).people),
    check("specialities", peopleOf({ frame: "F4", line: "unknown" }, trained).people),
    check("trainers", trainersOf({ frame: "E", line: "unknown" }, taught).people),
    check("untaught", untaught),
    check("turnover", turnoverCents === null ? 1 : 0),
    check("share", turnoverCents !== null && revenue > turnoverCents ? 1 : 0),
    check("charges", centsOf({ frame: "D", line: "total" }, money) === 0 ? 1 : 0),
    check("identity", missingIdentity),
  ]
}
