import { DatabaseSync } from "node:sqlite"
import { facetsOfRecord } from "./entries.ts"
import type { BenchQuery } from "./queries.ts"
import type { BenchRecord } from "./records.ts"

/** The same records in SQLite's FTS5, with facets counted from a table of values: what a reader of its manual would write. */
export function openSqlite() {
  const db = new DatabaseSync(":memory:")
  db.exec(`
    create virtual table entry using fts5 (title, authors, subjects, text, tokenize = "unicode61 remove_diacritics 2");
    create table facet (name text, value text, entry integer);
  `)
  const insert = db.prepare("insert into entry (rowid, title, authors, subjects, text) values (?, ?, ?, ?, ?)")
  const insertFacet = db.prepare("insert into facet values (?, ?, ?)")
  let rows = 0

  function add(records: readonly BenchRecord[]): void {
    db.exec("begin")
    for (const record of records) {
      rows += 1
      insert.run(rows, record.title, record.authors.join(" ; "), record.subjects.join(" ; "), record.text)
      for (const [name, values] of Object.entries(facetsOfRecord(record)))
        for (const value of values) insertFacet.run(name, value, rows)
    }
    db.exec("commit")
  }

  function finish(): void {
    db.exec(
      "create index facet_entry on facet (entry, name, value); create index facet_value on facet (name, value, entry); analyze",
    )
  }

  function search(query: BenchQuery): number {
    const filters = Object.entries(query.filters)
    const conditions = filters.map(
      ([name, values]) =>
        `and +rowid in (select entry from facet where name = '${name}' and value in (${values.map((one) => `'${one}'`).join(",")}))`,
    )
    const where = `entry match ? ${conditions.join(" ")}`
    const text = query.fts5 ?? ""
    const total = db.prepare(`select count(*) as total from entry where ${where}`).get(text)
    db.prepare(
      `select rowid, title, snippet(entry, 3, '[', ']', '…', 32) from entry where ${where} order by bm25(entry, 10, 4, 4, 1) limit 20`,
    ).all(text)
    db.prepare(
      `select name, value, count(*) as count from facet where entry in (select rowid from entry where ${where}) group by name, value`,
    ).all(text)
    return Number(total?.["total"] ?? 0)
  }

  return { add, finish, search, close: () => db.close() }
}
