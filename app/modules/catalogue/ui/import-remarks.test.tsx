import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { ImportRemarks } from "./import-remarks.tsx"

const list = "reserves.csv"
const notListed = /ne nomme pas les notices corrigées ici/

test("a list of remarks is offered where there is something to list, and says what it does not name", () => {
  const shown = (remarks: Parameters<typeof ImportRemarks>[0]["run"]["remarks"], isKeptListed = false) => {
    const run = { id: "01a2273e-670d-7079-a303-e6706fb6c70a", remarks }
    return renderToStaticMarkup(<ImportRemarks run={run} isKeptListed={isKeptListed} />)
  }
  const read = shown({ isbn_false: 2 })
  expect(read).toContain(list)
  expect(read).not.toMatch(notListed)
  const both = shown({ isbn_false: 2, changed_here: 3 })
  expect(both).toContain(list)
  expect(both).toMatch(notListed)
  const changedOnly = shown({ changed_here: 3 })
  expect(changedOnly).not.toContain(list)
  expect(changedOnly).toMatch(notListed)
  const named = shown({ changed_here: 3 }, true)
  expect(named).toContain(list)
  expect(named).not.toMatch(notListed)
})
