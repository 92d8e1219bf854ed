import { join } from "node:path"
import { parseQpvCode } from "../../app/modules/territory/domain/codes.ts"
import { readCsv, writeCsv } from "./csv.ts"

/** Writes the priority neighbourhoods of 2024, one line each with its communes, from a list of commune–neighbourhood pairs. */
export function writeQpv(source: string, out: string): void {
  const byCode = Map.groupBy(readCsv(source), (row) => row.code_qp ?? "")
  const rows = [...byCode].map(([code, pairs]) => {
    if (parseQpvCode(code)?.generation !== 2024) throw new Error(`${code} is not the code of a neighbourhood of 2024`)
    const communes = [...new Set(pairs.map((pair) => pair.code_insee ?? ""))].sort()
    return { code, name: pairs[0]?.nom_qp?.trim(), communes: communes.join(" ") }
  })
  writeCsv(
    join(out, "qpv-2024.csv"),
    ["code", "name", "communes"],
    rows.sort((one, other) => (one.code < other.code ? -1 : 1)),
  )
}
