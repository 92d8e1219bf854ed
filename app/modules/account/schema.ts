// Made from db/migrations by `npm run types`: not edited by hand.
import type { ColumnType } from "kysely"

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface AccountAccount {
  blocked_at: Timestamp | null
  created_at: Generated<Timestamp>
  display_name: string
  id: string
  installation_administrator: Generated<boolean>
  locale: Generated<string>
  updated_at: Generated<Timestamp>
}

export interface AccountAddress {
  account_id: string
  email: string
}

export interface AccountInvitation {
  centre_id: string
  created_at: Generated<Timestamp>
  email: string
  expires_at: Timestamp
  id: Generated<string>
  role: string
  token_hash: string
}

export interface AccountRoleAssignment {
  account_id: string
  centre_id: string
  granted_at: Generated<Timestamp>
  role: string
}

export interface AccountSignInRequest {
  created_at: Generated<Timestamp>
  email: string
  id: string
  purpose: string
  return_path: Generated<string>
}

export interface DB {
  "account.account": AccountAccount
  "account.address": AccountAddress
  "account.invitation": AccountInvitation
  "account.role_assignment": AccountRoleAssignment
  "account.sign_in_request": AccountSignInRequest
}
