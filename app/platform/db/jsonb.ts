import type { ColumnType } from "kysely"

/**
 * A jsonb column: read as a value of unknown shape, written as text (`JSON.stringify(value)`), because the driver would turn
 * a list into an array of PostgreSQL.
 */
export type Jsonb = ColumnType<unknown, string, string>
