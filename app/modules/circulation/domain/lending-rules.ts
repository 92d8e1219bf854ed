import { addDays } from "#platform/kernel/calendar.ts"
import type { Hours } from "./calendar.ts"
import { openDayFrom } from "./calendar.ts"

/** How a centre lends: days, numbers, and what differs for a kind of document. */
export interface LendingRules {
  loanDays: number
  loansMax: number
  renewalsMax: number
  holdsMax: number
  setAsideDays: number
  remindBeforeDays: number
  remindLateDays: number
  remindAgainDays: number
  byKind: Partial<Record<string, KindRule>>
  partnerCentres: string[]
  appointments: boolean
  appointmentMinutes: number
}

/** What differs for one kind of document; what is absent is as for the others. */
export interface KindRule {
  lendable?: boolean | undefined
  days?: number | undefined
  renewals?: number | undefined
  /** How many of this kind at the same time. */
  max?: number | undefined
}

export const defaultRules: LendingRules = {
  loanDays: 21,
  loansMax: 5,
  renewalsMax: 1,
  holdsMax: 3,
  setAsideDays: 10,
  remindBeforeDays: 2,
  remindLateDays: 3,
  remindAgainDays: 14,
  byKind: {},
  partnerCentres: [],
  appointments: true,
  appointmentMinutes: 60,
}

export function loanDaysFor(rules: LendingRules, documentKind: string): number {
  return rules.byKind[documentKind]?.days ?? rules.loanDays
}

export function renewalsFor(rules: LendingRules, documentKind: string): number {
  return rules.byKind[documentKind]?.renewals ?? rules.renewalsMax
}

export function isLendable(rules: LendingRules, documentKind: string): boolean {
  return rules.byKind[documentKind]?.lendable ?? true
}

/** When a document lent (or renewed) on a day must be back: never on a day when the centre is closed. */
export function dueDate(rules: LendingRules, documentKind: string, from: string, hours: Hours): string {
  return openDayFrom(hours, addDays(from, loanDaysFor(rules, documentKind)))
}

/** What stands against one more loan, given the kinds of documents that the reader has: undefined when nothing does. */
export function loansLimit(
  rules: LendingRules,
  documentKind: string,
  kindsOnLoan: readonly string[],
): { limit: number; ofKind: boolean } | undefined {
  if (kindsOnLoan.length >= rules.loansMax) return { limit: rules.loansMax, ofKind: false }
  const max = rules.byKind[documentKind]?.max
  if (max === undefined) return undefined
  return kindsOnLoan.filter((kind) => kind === documentKind).length >= max ? { limit: max, ofKind: true } : undefined
}
