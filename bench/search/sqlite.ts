import { DatabaseSync } from "node:sqlite"
import type { RecordDescription } from "#modules/catalogue/index.ts"
import type { BenchQuery } from "./queries.ts"

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

  function add(records: readonly RecordDescription[]): void {
    db.exec("begin")
    for (const record of records) {
      rows += 1
      const names = record.contributors.map((one) => `${one.givenName ?? ""} ${one.name}`)
      const subjects = record.subjects.map((subject) => subject.parts.join(", "))
      const title = `${record.title} ${record.subtitle ?? ""}`
      insert.run(
        rows,
        title,
        names.join(" ; "),
        subjects.join(" ; "),
        [...record.abstracts, ...record.contents].join("\n"),
      )
      for (const [name, values] of Object.entries(facetsOf(record)))
        for (const value of new Set(values)) insertFacet.run(name, value, rows)
    }
    db.exec("commit")
  }

  function finish(): void {
    db.exec(
      "create index facet_entry on facet (entry, name, value); create index facet_value on facet (name, value, entry); analyze",
    )
  }

  /** A page of ten by bm25 with an extract, how many in all, and the counts of all facets. */
  function search({ fts5 = "", filters = {} }: BenchQuery): number {
    const conditions = Object.entries(filters).map(
      ([name, values]) =>
        `and +rowid in (select entry from facet where name = '${name}' and value in (${values.map((one) => `'${one}'`).join(",")}))`,
    )
    const where = `entry match ? ${conditions.join(" ")}`
    const total = db.prepare(`select count(*) as total from entry where ${where}`).get(fts5)
    db.prepare(
      `select rowid, title, snippet(entry, 3, '[', ']', '…', 32) from entry where ${where} order by bm25(entry, 10, 4, 4, 1) limit 10`,
    ).all(fts5)
    db.prepare(
      `select name, value, count(*) as count from facet where entry in (select rowid from entry where ${where}) group by name, value`,
    ).all(fts5)
    return Number(total?.["total"] ?? 0)
  }

  return { add, finish, search, close: () => db.close() }
}

function facetsOf(record: RecordDescription): Record<string, string[]> {
  return {
    type: [record.kind],
    year: record.year === null ? [] : [String(record.year)],
    theme: record.subjects.filter(({ kind }) => kind !== "place").map(({ parts }) => parts[0]),
    territory: record.subjects.filter(({ kind }) => kind === "place").map(({ parts }) => parts[0]),
    language: record.languages,
    online: record.links.length > 0 ? ["yes"] : [],
  }
}
