import { createHash } from "node:crypto"
import { sql } from "kysely"
import { z } from "zod"
import type { Tx } from "#platform/db/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { done, invalid, operation, refused } from "#platform/operation/index.server.ts"
import { moneyColumns, readMoney, suggestColumns } from "../domain/money-line.ts"
import type { MoneyReport } from "../domain/money-report.ts"
import { permissions } from "../permissions.ts"
import { findMoneyImport } from "../queries/money-imports.server.ts"
import { training } from "../tables.server.ts"

/** Keeps a table of revenue or charges, its columns matched by their headings, until somebody has looked at it. */
export const startMoneyImport = operation({
  name: "training.start-money-import",
  permission: permissions["training.account"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    fileName: z.string().max(300),
    table: z
      .object({
        headings: z.array(z.string()),
        rows: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
      })
      .nullable(),
  }),
  async run({ tx, now, input, audit }) {
    const { centreId, fileName, table } = input
    if (table === null) return invalid({ file: [m.training_error_file()] })
    const { id } = await training(tx)
      .insertInto("training.money_import")
      .values({
        centre_id: centreId,
        file_name: fileName,
        headings: JSON.stringify(table.headings),
        cells: JSON.stringify(table.rows),
        mapping: JSON.stringify(suggestColumns(table.headings)),
        created_at: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    audit({ subject: { kind: "training.money-import", id }, details: { rows: table.rows.length } })
    return done({ importId: id })
  },
})

/** Brings a table in with its columns matched like this, or tries it (`dryRun`): the good lines get in, each other one is told with what it lacks. Twice the same changes nothing. */
export const importMoney = operation({
  name: "training.import-money",
  permission: permissions["training.account"],
  centre: (input) => input.centreId,
  input: z.object({
    centreId: z.uuid(),
    importId: z.uuid(),
    mapping: z.array(z.string().max(30)),
    side: z.enum(["revenue", "charge"]).default("revenue"),
    dryRun: z.boolean(),
  }),
  async run({ tx, now, input, audit }) {
    const { centreId, importId, dryRun } = input
    const db = training(tx)
    await sql`select id from training.money_import where centre_id = ${centreId} and id = ${importId} for update`.execute(
      db,
    )
    const run = await findMoneyImport(tx, centreId, importId)
    if (run === undefined) return refused("training_refused_unknown_import")
    if (run.state === "done") return refused("training_refused_import_done")
    const mapping = run.headings.map((_, at) => input.mapping[at] ?? "")
    const used = mapping.filter((name) => name !== "")
    if (used.some((name) => !moneyColumns.some((one) => one === name)) || new Set(used).size < used.length)
      return invalid({ mapping: [m.training_error_mapping_twice()] })
    const missing = (["onDate", "party", "amount", "line"] as const).filter((name) => !used.includes(name))
    if (missing.length > 0) return invalid({ mapping: [m.training_error_mapping_missing()] })
    const report: MoneyReport = { entered: 0, known: 0, cents: 0, refused: [] }
    const seen = new Map<string, number>()
    for (const { line, cells } of run.rows) {
      const fields: Record<string, string> = { side: input.side }
      for (const [at, name] of mapping.entries())
        if (name !== "" && (cells[at] ?? "").trim() !== "") fields[name] = cells[at] ?? ""
      const read = readMoney(fields)
      if ("wrong" in read) {
        const typed = Object.fromEntries(read.wrong.map((name) => [name, (fields[name] ?? "").trim().slice(0, 80)]))
        report.refused.push({ line, wrong: read.wrong, typed })
        continue
      }
      // Two alike lines of one table are two lines; the same table again is the same lines.
      const content = JSON.stringify(read.money)
      const nth = (seen.get(content) ?? 0) + 1
      seen.set(content, nth)
      const origin = createHash("sha256").update(`${content} ${nth}`).digest("hex")
      const fresh = dryRun ? !(await isKnown(tx, centreId, origin)) : await enter(tx, centreId, read.money, origin)
      if (fresh) {
        report.entered += 1
        report.cents += read.money.amountCents
      } else report.known += 1
    }
    await db
      .updateTable("training.money_import")
      .set({
        mapping: JSON.stringify(mapping),
        report: JSON.stringify(report),
        state: dryRun ? "checked" : "done",
        ...(dryRun ? {} : { cells: "[]" }),
      })
      .where("centre_id", "=", centreId)
      .where("id", "=", importId)
      .execute()
    audit({
      subject: { kind: "training.money-import", id: importId },
      details: {
        dryRun,
        entered: report.entered,
        known: report.known,
        refused: report.refused.length,
        at: now.toISOString(),
      },
    })
    return done({ report })
  },
})

type Money = Extract<ReturnType<typeof readMoney>, { money: unknown }>["money"]

async function enter(tx: Tx, centreId: string, money: Money, origin: string): Promise<boolean> {
  const row = await training(tx)
    .insertInto("training.money_line")
    .values({
      centre_id: centreId,
      side: money.side,
      on_date: money.onDate,
      party: money.party,
      label: money.label,
      amount_cents: money.amountCents,
      line: money.line,
      origin,
    })
    .onConflict((conflict) => conflict.columns(["centre_id", "origin"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  return row !== undefined
}

async function isKnown(tx: Tx, centreId: string, origin: string): Promise<boolean> {
  const row = await training(tx)
    .selectFrom("training.money_line")
    .select("id")
    .where("centre_id", "=", centreId)
    .where("origin", "=", origin)
    .executeTakeFirst()
  return row !== undefined
}
