import { isDay } from "#platform/kernel/calendar.ts"
import { readCents } from "./amount.ts"
import type { ChargeLine, RevenueLine } from "./return-lines.ts"
import { revenueLines } from "./return-lines.ts"

export type MoneySide = "revenue" | "charge"

export interface ReadMoney {
  side: MoneySide
  onDate: string
  party: string
  label: string
  amountCents: number
  line: RevenueLine | ChargeLine
}
export type MoneyField = "side" | "onDate" | "party" | "amount" | "line" | "credit"

const sides: Record<string, MoneySide> = {
  revenue: "revenue",
  produit: "revenue",
  produits: "revenue",
  recette: "revenue",
  charge: "charge",
  charges: "charge",
  depense: "charge",
}
const chargeWords: Record<string, ChargeLine> = {
  trainers: "trainers",
  formateurs: "trainers",
  salaires: "trainers",
  services: "services",
  prestations: "services",
  honoraires: "services",
  other: "other",
  autres: "other",
  autre: "other",
}

/**
 * A line of revenue or charges as typed or as a cell of a table holds it, or the fields that are blank or not understood. A credit note
 * is an amount below zero; typed as a credit note, its sign is put right.
 */
export function readMoney(fields: Record<string, string>): { money: ReadMoney } | { wrong: MoneyField[] } {
  const plain = (text: string | undefined) =>
    (text ?? "").trim().toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "")
  const side = sides[plain(fields["side"] || "revenue")]
  const onDate = readDate((fields["onDate"] ?? "").trim())
  const party = (fields["party"] ?? "").trim().slice(0, 200)
  const cents = readCents(fields["amount"] ?? "")
  const typedLine = plain(fields["line"])
    .replace(/^(ligne|line|c)[\s.-]*/, "")
    .replaceAll(" ", "")
  const line = side === "charge" ? chargeWords[typedLine] : revenueLines.find((one) => one === typedLine)
  const isCredit = /^(avoir|credit|oui|yes|x)/.test(plain(fields["credit"]))
  const wrong: MoneyField[] = []
  if (side === undefined) wrong.push("side")
  if (onDate === undefined) wrong.push("onDate")
  if (party === "") wrong.push("party")
  if (cents === null || cents === undefined || cents === 0) wrong.push("amount")
  if (line === undefined) wrong.push("line")
  if (side === undefined || onDate === undefined || line === undefined || !cents || wrong.length > 0) return { wrong }
  return {
    money: {
      side,
      onDate,
      party,
      label: (fields["label"] ?? "").trim().slice(0, 300),
      amountCents: isCredit ? -Math.abs(cents) : cents,
      line,
    },
  }
}

const months = ["janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec"]

/** 03/05/2017, 3-5-17, "3 mai 2017", "mer. 3 févr. 2017", 2017-05-03 → ISO, when there is such a day. */
function readDate(typed: string): string | undefined {
  const words = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:er)?\s+(\p{L}{3,9})\.?\s+(\d{4})$/u.exec(
    typed.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, ""),
  )
  const month = words === null ? 0 : months.findIndex((start) => words[2]?.startsWith(start)) + 1
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(typed)
  const [, day, ofYear, year] = month > 0 ? ["", words?.[1], String(month), words?.[3]] : (figures ?? [])
  const iso =
    day === undefined || ofYear === undefined || year === undefined
      ? typed
      : `${year.padStart(4, "20")}-${ofYear.padStart(2, "0")}-${day.padStart(2, "0")}`
  if (iso < "1950" || iso > "2101") return undefined
  return isDay(iso) ? iso : undefined
}

/** What a column of a table may hold, with the headings by which it is known. */
const columns = {
  onDate: "date|date facture|date de facture|date d emission|emission|invoice date",
  party: "tiers|payeur|client|financeur|fournisseur|payer|nom",
  label: "libelle|objet|designation|label|description",
  amount: "montant|montant ht|ht|total ht|amount|montant hors taxe",
  line: "ligne|ligne bpf|cadre c|ligne cadre c|line|poste",
  side: "sens|nature|type|side",
  credit: "avoir|credit|credit note",
} as const
export const moneyColumns = Object.keys(columns) as (keyof typeof columns)[]

/** For each heading, the column that it probably is, each once; "" for one to be left out. */
export function suggestColumns(headings: readonly string[]): string[] {
  const taken = new Set<string>()
  return headings.map((heading) => {
    const wanted = heading
      .toLowerCase()
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .replaceAll(/[^a-z0-9]+/g, " ")
      .trim()
    const found = moneyColumns.find((name) => !taken.has(name) && columns[name].split("|").includes(wanted))
    if (found !== undefined) taken.add(found)
    return found ?? ""
  })
}
