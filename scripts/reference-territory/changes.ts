import { join } from "node:path"
import type { CommuneChange, CommuneRowStatus } from "../../app/modules/territory/domain/commune-history.ts"
import { readCsv, writeCsv } from "./csv.ts"

/** Writes the commune changes since 1943, oldest first, from INSEE's list; the capitals and sorting columns are left out. */
export function writeChanges(source: string, out: string): CommuneChange[] {
  const status = (text: string | undefined) => (text === undefined || text === "" ? null : (text as CommuneRowStatus))
  const changes = readCsv(source).map((row) => ({
    date: row.DATE_EFF ?? "",
    kind: Number(row.MOD),
    fromStatus: status(row.TYPECOM_AV),
    fromCode: row.COM_AV ?? "",
    fromName: row.LIBELLE_AV ?? "",
    toStatus: status(row.TYPECOM_AP),
    toCode: row.COM_AP ?? "",
    toName: row.LIBELLE_AP ?? "",
  }))
  const key = (change: CommuneChange) =>
    [change.date, change.fromCode, change.toCode, change.kind, change.fromStatus, change.toStatus].join()
  changes.sort((one, other) => (key(one) < key(other) ? -1 : 1))
  const rows = changes.map((change) => ({
    date: change.date,
    kind: change.kind,
    from_status: change.fromStatus,
    from_code: change.fromCode,
    from_name: change.fromName,
    to_status: change.toStatus,
    to_code: change.toCode,
    to_name: change.toName,
  }))
  const columns = ["date", "kind", "from_status", "from_code", "from_name", "to_status", "to_code", "to_name"]
  writeCsv(join(out, "commune-changes.csv"), columns, rows)
  return changes
}
