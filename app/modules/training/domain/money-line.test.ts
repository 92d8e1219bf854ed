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
