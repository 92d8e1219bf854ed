// Made from db/migrations by `npm run types`: not edited by hand.
import type { Jsonb } from "#platform/db/jsonb.ts"
import type { ColumnType } from "kysely"

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface CentreCentre {
  accent: Generated<string>
  coverage: Generated<string[]>
  created_at: Generated<Timestamp>
  email: Generated<string>
  id: Generated<string>
  name: string
  opening_hours: Generated<Jsonb>
  phone: Generated<string>
  presentation: Generated<string>
  short_name: string
  slug: string
  street_address: Generated<string>
  timezone: Generated<string>
  updated_at: Generated<Timestamp>
  version: Generated<number>
  website: Generated<string>
}

export interface DB {
  "centre.centre": CentreCentre
}
