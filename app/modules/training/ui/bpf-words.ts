import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Cell } from "../domain/bpf.ts"
import type { BpfCheck } from "../domain/bpf-checks.ts"
import { nsfNames } from "../domain/nsf-names.ts"
import type { ChargeLine, F3Line, RevenueLine } from "../domain/return-lines.ts"
import type { TraineeCategory } from "../domain/trainee.ts"
import { categoryName, f3Name } from "./words.ts"

export function revenueName(line: RevenueLine | "2"): string {
  return m[`training_c_${line}`]()
}

export function chargeName(line: ChargeLine): string {
  return m[`training_d_${line}`]()
}

/** A line of money in words, whichever its side. */
export function moneyLineName(line: string): string {
  return line === "trainers" || line === "services" || line === "other"
    ? chargeName(line)
    : revenueName(line as RevenueLine)
}

export function checkSentence({ name, count }: BpfCheck): string {
  return m[`training_check_${name.replaceAll("-", "_") as "f1_f3"}`]({ count })
}

/** What a cell is called, with its frame. */
export function cellName({ frame, line }: Cell): string {
  return `${frame.replace("F", "F-")} – ${lineName({ frame, line } as Cell)}`
}

function lineName(cell: Cell): string {
  const { line } = cell
  if (line === "total") return m.training_total()
  if (line === "unknown") return m.training_unknown()
  if (cell.frame === "C") return revenueName(cell.line as RevenueLine | "2")
  if (cell.frame === "D") return chargeName(cell.line as ChargeLine)
  if (cell.frame === "E")
    return cell.line === "internal" ? m.training_standing_internal() : m.training_standing_external()
  if (cell.frame === "F1") return line === "remote" ? m.training_f1_remote() : categoryName(line as TraineeCategory)
  if (cell.frame === "F3") return line === "a" ? m.training_f3_all_a() : f3Name(line as F3Line)
  if (line === "others") return m.training_f4_others()
  const name = nsfNames[line]
  return name === undefined ? m.training_f4_code({ code: line }) : m.training_f4_named({ code: line, name })
}

/** Hours as the form wants them: whole, to the nearest; nothing is lost in the rows. */
export function formHours(minutes: number): string {
  return formatNumber(Math.round(minutes / 60), getLocale())
}
