import { recordKinds } from "#modules/catalogue/index.ts"
import type { LendingRules } from "../domain/lending-rules.ts"

export const ruleNumbers = [
  "loanDays",
  "loansMax",
  "renewalsMax",
  "holdsMax",
  "setAsideDays",
  "remindBeforeDays",
  "remindLateDays",
  "remindAgainDays",
  "appointmentMinutes",
] as const

export type TypedRules = {
  numbers: Record<(typeof ruleNumbers)[number], string>
  appointments: boolean
  partnerCentres: string[]
  byKind: Record<string, { lendable: boolean; days: string; renewals: string; max: string }>
}

type Fields = Record<string, string | string[]>

/** The rules as their form shows them. */
export function rulesToType(rules: LendingRules): TypedRules {
  const text = (value: number | undefined) => (value === undefined ? "" : String(value))
  return {
    numbers: Object.fromEntries(ruleNumbers.map((name) => [name, String(rules[name])])) as TypedRules["numbers"],
    appointments: rules.appointments,
    partnerCentres: rules.partnerCentres,
    byKind: Object.fromEntries(
      recordKinds.map((kind) => {
        const rule = rules.byKind[kind]
        const { days, renewals, max } = rule ?? {}
        return [kind, { lendable: rule?.lendable ?? true, days: text(days), renewals: text(renewals), max: text(max) }]
      }),
    ),
  }
}

/** What was typed, to show it again. */
export function typedRules(fields: Fields): TypedRules {
  return {
    numbers: Object.fromEntries(ruleNumbers.map((name) => [name, one(fields, name)])) as TypedRules["numbers"],
    appointments: one(fields, "appointments") === "yes",
    partnerCentres: [fields["partnerCentres"] ?? []].flat(),
    byKind: Object.fromEntries(
      recordKinds.map((kind) => [
        kind,
        {
          lendable: one(fields, `${kind}-lendable`) === "yes",
          days: one(fields, `${kind}-days`),
          renewals: one(fields, `${kind}-renewals`),
          max: one(fields, `${kind}-max`),
        },
      ]),
    ),
  }
}

/** What was typed, for the operation: kinds without anything of their own are left out. */
export function rulesInput(fields: Fields): Record<string, unknown> {
  const { numbers, byKind, ...rest } = typedRules(fields)
  const kinds = Object.entries(byKind).flatMap(([kind, rule]) => {
    const own = {
      ...(rule.lendable ? {} : { lendable: false }),
      ...Object.fromEntries(
        (["days", "renewals", "max"] as const).flatMap((name) => (rule[name] === "" ? [] : [[name, rule[name]]])),
      ),
    }
    return Object.keys(own).length === 0 ? [] : [[kind, own]]
  })
  return { ...numbers, ...rest, byKind: Object.fromEntries(kinds), version: one(fields, "version") }
}

function one(fields: Fields, name: string): string {
  return [fields[name] ?? ""].flat()[0] ?? ""
}
