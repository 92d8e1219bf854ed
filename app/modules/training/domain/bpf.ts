import type { ChargeLine, F3Line, RevenueLine } from "./return-lines.ts"
import { chargeLines, f3Lines, revenueLines } from "./return-lines.ts"
import type { TraineeCategory } from "./trainee.ts"
import { traineeCategories } from "./trainee.ts"

/** One participation in a training action, with what it was present for within the accounting year: minutes of held slots. */
export interface TrainedFact {
  activityId: string
  participationId: string
  /** Heads: one for somebody named; of a counted group, the most that were there at once. */
  people: number
  minutes: number
  remotePeople: number
  remoteMinutes: number
  category: TraineeCategory | null
  objective: F3Line
  nsf: string
  subcontracted: boolean
  /** Entrusted to us by another training body: frame G, and not frame F. */
  entrusted: boolean
}

/** Somebody who trained in an action, with the minutes given within the year. */
export interface TaughtFact {
  activityId: string
  personId: string
  standing: "internal" | "external" | null
  minutes: number
}

export interface MoneyFact {
  id: string
  side: "revenue" | "charge"
  line: string
  amountCents: number
}

export interface BpfFacts {
  trained: readonly TrainedFact[]
  taught: readonly TaughtFact[]
  money: readonly MoneyFact[]
  turnoverCents: number | null
}

export interface People {
  people: number
  minutes: number
}

/** A cell of the form, whose rows can be opened. */
export type Cell =
  | { frame: "C"; line: RevenueLine | "2" | "total" }
  | { frame: "D"; line: ChargeLine | "total" }
  | { frame: "E"; line: "internal" | "external" | "unknown" }
  | { frame: "F1"; line: TraineeCategory | "total" | "remote" | "unknown" }
  | { frame: "F2"; line: "total" }
  | { frame: "F3"; line: F3Line | "a" | "total" }
  | { frame: "F4"; line: string }
  | { frame: "G"; line: "total" }

/** A cell's address: "c-2a", "f1-e", "f4-333". */
export function cellAddress({ frame, line }: Cell): string {
  return `${frame.toLowerCase()}-${line}`
}

export function readCell(address: string): Cell | undefined {
  const [frame = "", line = ""] = address.split("-")
  const known: Record<string, readonly string[]> = {
    c: [...revenueLines, "2", "total"],
    d: [...chargeLines, "total"],
    e: ["internal", "external", "unknown"],
    f1: [...traineeCategories, "total", "remote", "unknown"],
    f2: ["total"],
    f3: [...f3Lines, "a", "total"],
    g: ["total"],
  }
  const fits = frame === "f4" ? /^(\d{3}|total|others|unknown)$/.test(line) : (known[frame] ?? []).includes(line)
  return fits ? ({ frame: frame.toUpperCase(), line } as Cell) : undefined
}

/** How many specialities frame F-4 names before "others". */
const namedSpecialities = 5

/** The specialities that frame F-4 names: the five with the most hours, of equal ones the lower code. */
export function mainSpecialities(trained: readonly TrainedFact[]): string[] {
  const minutes = new Map<string, number>()
  for (const fact of inFrameF(trained))
    if (fact.nsf !== "") minutes.set(fact.nsf, (minutes.get(fact.nsf) ?? 0) + fact.minutes)
  return [...minutes]
    .sort(([code, one], [other, more]) => more - one || code.localeCompare(other))
    .slice(0, namedSpecialities)
    .map(([code]) => code)
}

function inFrameF(trained: readonly TrainedFact[]): TrainedFact[] {
  return trained.filter(({ entrusted }) => !entrusted)
}

/** The trained people behind a cell of frames F and G. */
export function trainedBehind(cell: Cell, trained: readonly TrainedFact[]): TrainedFact[] {
  if (cell.frame === "G") return trained.filter(({ entrusted }) => entrusted)
  const facts = inFrameF(trained)
  if (cell.frame === "F2") return facts.filter(({ subcontracted }) => subcontracted)
  if (cell.frame === "F1") {
    // The total is that of the lines: who has no kind yet is missing from it, and the checks say so.
    if (cell.line === "total") return facts.filter(({ category }) => category !== null)
    if (cell.line === "remote")
      return facts.filter(({ remoteMinutes, category }) => remoteMinutes > 0 && category !== null)
    return facts.filter(({ category }) => category === (cell.line === "unknown" ? null : cell.line))
  }
  if (cell.frame === "F3") {
    if (cell.line === "total") return facts
    return facts.filter(({ objective }) => (cell.line === "a" ? objective.startsWith("a") : objective === cell.line))
  }
  if (cell.frame !== "F4") return []
  const named = mainSpecialities(trained)
  if (cell.line === "total") return facts.filter(({ nsf }) => nsf !== "")
  if (cell.line === "unknown") return facts.filter(({ nsf }) => nsf === "")
  if (cell.line === "others") return facts.filter(({ nsf }) => nsf !== "" && !named.includes(nsf))
  return facts.filter(({ nsf }) => nsf === cell.line)
}

export function peopleOf(cell: Cell, trained: readonly TrainedFact[]): People {
  const remote = cell.frame === "F1" && cell.line === "remote"
  return trainedBehind(cell, trained).reduce(
    (sum, fact) => ({
      people: sum.people + (remote ? fact.remotePeople : fact.people),
      minutes: sum.minutes + (remote ? fact.remoteMinutes : fact.minutes),
    }),
    { people: 0, minutes: 0 },
  )
}

/** Those who trained, behind a cell of frame E: people are counted once, hours are all those given. */
export function taughtBehind(cell: Cell, taught: readonly TaughtFact[]): TaughtFact[] {
  if (cell.frame !== "E") return []
  return taught.filter(({ standing }) => standing === (cell.line === "unknown" ? null : cell.line))
}

export function trainersOf(cell: Cell, taught: readonly TaughtFact[]): People {
  const facts = taughtBehind(cell, taught)
  return {
    people: new Set(facts.map(({ personId }) => personId)).size,
    minutes: facts.reduce((sum, { minutes }) => sum + minutes, 0),
  }
}

/** The lines of money behind a cell of frames C and D. */
export function moneyBehind<Fact extends MoneyFact>(cell: Cell, money: readonly Fact[]): Fact[] {
  if (cell.frame !== "C" && cell.frame !== "D") return []
  const side = cell.frame === "C" ? "revenue" : "charge"
  return money.filter(
    (fact) =>
      fact.side === side &&
      (cell.line === "total" || fact.line === cell.line || (cell.line === "2" && /^2[a-h]$/.test(fact.line))),
  )
}

export function centsOf(cell: Cell, money: readonly MoneyFact[]): number {
  return moneyBehind(cell, money).reduce((sum, { amountCents }) => sum + amountCents, 0)
}
