import type { Tx } from "#platform/db/index.server.ts"
import type { Loan } from "../domain/loan.ts"
import { circulation } from "../tables.server.ts"

/** The loan that a copy is out on, or undefined. Ask after `lockCopy` where it decides something. */
export async function findOpenLoan(tx: Tx, centreId: string, copyId: string): Promise<Loan | undefined> {
  const row = await loans(tx)
    .where("loan.centre_id", "=", centreId)
    .where("loan.copy_id", "=", copyId)
    .where("loan.returned_on", "is", null)
    .executeTakeFirst()
  return row === undefined ? undefined : loanOfRow(row)
}

/** One loan of a centre, or undefined. */
export async function findLoan(tx: Tx, centreId: string, loanId: string): Promise<Loan | undefined> {
  const row = await loans(tx).where("loan.centre_id", "=", centreId).where("loan.id", "=", loanId).executeTakeFirst()
  return row === undefined ? undefined : loanOfRow(row)
}

/** What a reader has on loan, first due first: at every centre that the caller may know of. */
export async function openLoansOf(tx: Tx, readerId: string): Promise<Loan[]> {
  const rows = await loans(tx)
    .where("loan.reader_id", "=", readerId)
    .where("loan.returned_on", "is", null)
    .orderBy("loan.due_on")
    .orderBy("loan.id")
    .execute()
  return rows.map(loanOfRow)
}

/** What was due in a centre before this day and is not back, longest first. */
export async function lateLoans(tx: Tx, centreId: string, today: string): Promise<Loan[]> {
  const rows = await loans(tx)
    .where("loan.centre_id", "=", centreId)
    .where("loan.returned_on", "is", null)
    .where("loan.due_on", "<", today)
    .orderBy("loan.due_on")
    .orderBy("loan.id")
    .execute()
  return rows.map(loanOfRow)
}

/** True when the copy was out already on that day, on a loan that is over: a date typed after the fact may be wrong. */
export async function wasOutOn(tx: Tx, centreId: string, copyId: string, date: string): Promise<boolean> {
  const row = await circulation(tx)
    .selectFrom("circulation.loan")
    .select("id")
    .where("centre_id", "=", centreId)
    .where("copy_id", "=", copyId)
    .where("lent_on", "<=", date)
    .where("returned_on", ">", date)
    .executeTakeFirst()
  return row !== undefined
}

function loans(tx: Tx) {
  return circulation(tx)
    .selectFrom("circulation.loan as loan")
    .leftJoin("circulation.reader as reader", (join) =>
      join.onRef("reader.centre_id", "=", "loan.reader_centre_id").onRef("reader.id", "=", "loan.reader_id"),
    )
    .leftJoin("circulation.guest as guest", (join) =>
      join
        .onRef("guest.centre_id", "=", "loan.centre_id")
        .onRef("guest.reader_centre_id", "=", "loan.reader_centre_id")
        .onRef("guest.reader_id", "=", "loan.reader_id"),
    )
    .select([
      "loan.id",
      "loan.centre_id",
      "loan.copy_id",
      "loan.record_id",
      "loan.title",
      "loan.shelf_mark",
      "loan.document_kind",
      "loan.reader_centre_id",
      "loan.reader_id",
      "loan.lent_on",
      "loan.due_on",
      "loan.returned_on",
      "loan.renewals",
      "loan.reminder_stage",
      "reader.name as reader_name",
      "guest.name as guest_name",
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof loans>["execute"]>>[number]

function loanOfRow(row: Row): Loan {
  return {
    id: row.id,
    centreId: row.centre_id,
    copyId: row.copy_id,
    recordId: row.record_id,
    title: row.title,
    shelfMark: row.shelf_mark,
    documentKind: row.document_kind,
    reader: { centreId: row.reader_centre_id, id: row.reader_id, name: row.reader_name ?? row.guest_name },
    lentOn: row.lent_on,
    dueOn: row.due_on,
    returnedOn: row.returned_on,
    renewals: row.renewals,
    reminderStage: row.reminder_stage,
  }
}
