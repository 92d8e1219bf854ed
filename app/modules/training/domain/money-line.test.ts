import { expect, it } from "vitest"
import { readMoney, suggestColumns } from "./money-line.ts"

const typed = { onDate: "3/5/2017", party: "Ville d’Auch", label: "Facture 12", amount: "1 200,50", line: "2h" }

it("a line is whole or says what is blank; credit notes are below zero", () => {
  expect(readMoney(typed)).toEqual({
    money: {
      side: "revenue",
      onDate: "2017-05-03",
      party: "Ville d’Auch",
      label: "Facture 12",
      amountCents: 120_050,
      line: "2h",
    },
  })
  expect(readMoney({ ...typed, line: "Ligne 5", credit: "avoir" })).toMatchObject({
    money: { line: "5", amountCents: -120_050 },
  })
  expect(readMoney({ ...typed, amount: "-80", credit: "x" })).toMatchObject({ money: { amountCents: -8000 } })
  expect(readMoney({ ...typed, side: "Charges", line: "Formateurs" })).toMatchObject({
    money: { side: "charge", line: "trainers" },
  })
  expect(readMoney({})).toEqual({ wrong: ["onDate", "party", "amount", "line"] })
  expect(readMoney({ ...typed, onDate: "31/02/2017", amount: "beaucoup", line: "2" })).toEqual({
    wrong: ["onDate", "amount", "line"],
  })
  expect(readMoney({ ...typed, side: "autre" })).toEqual({ wrong: ["side"] })
})

it("dates are read as spreadsheets and people write them, when there is such a day", () => {
  const read = (onDate: string) => {
    const line = readMoney({ ...typed, onDate })
    return "money" in line ? line.money.onDate : line.wrong
  }
  for (const written of ["3/5/17", "03.05.2017", "2017-05-03", "3 mai 2017", "mercredi 3 mai 2017", "mer. 03 MAI 2017"])
    expect(read(written)).toBe("2017-05-03")
  expect([read("1er févr. 2017"), read("20 décembre 2017"), read("15 août 2017")]).toEqual([
    "2017-02-01",
    "2017-12-20",
    "2017-08-15",
  ])
  for (const none of ["31 novembre 2017", "3 brumaire 2017", "mai 2017", "42801", "3/5/7"])
    expect(read(none)).toEqual(["onDate"])
})

it("columns are known by their headings", () => {
  expect(suggestColumns(["Date d’émission", "Client", "Montant HT", "Ligne BPF", "Montant", "Visa"])).toEqual([
    "onDate",
    "party",
    "amount",
    "line",
    "",
    "",
  ])
})
