import type pg from "pg"

/** What the database says of a table: everything a faithful copy needs. */
export interface TableShape {
  schema: string
  name: string
  /** In order, without generated columns. */
  columns: string[]
  /** A list of SQL expressions that orders rows the same way on every server. */
  order: string
  /** Row security holds for the owner too (COPY refuses to write into such a table). */
  forced: boolean
}

export interface ForeignKey {
  table: string
  name: string
  definition: string
}

const ownSchemas = `n.nspname not in ('pg_catalog', 'information_schema', 'pgboss', 'public') and n.nspname !~ '^pg_(toast|temp)'`
// The migration table is written by the migration itself; its lock is nobody's data.
const ownTables = `${ownSchemas} and c.relkind in ('r', 'p') and not c.relispartition and c.relname not in ('kysely_migration', 'kysely_migration_lock')`

/** Every table of the installation, in alphabetical order. */
export async function listTables(client: pg.ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<{
    schema: string
    name: string
    columns: string[]
    key: string[] | null
    forced: boolean
  }>(`
    select n.nspname as schema, c.relname as name, c.relforcerowsecurity as forced,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      (select array_agg(a.attname::text || case when t.typcategory = 'S' then '|text' else '|' end order by k.n)
        from pg_index i, unnest(i.indkey) with ordinality k(num, n), pg_attribute a, pg_type t
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.num and t.oid = a.atttypid) as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ownTables} order by n.nspname collate "C", c.relname collate "C"`)
  return rows.map(({ key, ...shape }) => ({ ...shape, order: orderOf(shape.name, key) }))
}

export async function listForeignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select k.conrelid::regclass::text as "table", quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and ${ownTables} order by 1, 2`)
  return rows
}

/** Counters behind identity and serial columns, with the statement's pieces that set them again. */
export async function listSequences(client: pg.ClientBase): Promise<{ name: string; value: string | null }[]> {
  const { rows } = await client.query<{ name: string; value: string | null }>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as value
    from pg_sequences s join pg_namespace n on n.nspname = s.schemaname where ${ownSchemas} order by 1`)
  return rows
}

export function quoted({ schema, name }: { schema: string; name: string }): string {
  return `${quote(schema)}.${quote(name)}`
}

export function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

// Texts are compared byte by byte: the collation of a server must not change the file.
function orderOf(table: string, key: string[] | null): string {
  if (key === null) return `${quote(table)}::text collate "C"`
  return key
    .map((entry) => entry.split("|"))
    .map(([column = "", kind]) => (kind === "text" ? `${quote(column)} collate "C"` : quote(column)))
    .join(", ")
}
