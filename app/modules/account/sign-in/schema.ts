// Made from db/migrations by `npm run types`: not edited by hand.
import type { ColumnType } from "kysely"

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface SigninAccount {
  accessToken: string | null
  accessTokenExpiresAt: Timestamp | null
  accountId: string
  createdAt: Generated<Timestamp>
  id: Generated<string>
  idToken: string | null
  password: string | null
  providerId: string
  refreshToken: string | null
  refreshTokenExpiresAt: Timestamp | null
  scope: string | null
  updatedAt: Timestamp
  userId: string
}

export interface SigninAttempt {
  count: number
  ends_at: Timestamp
  key: string
  started_at: Timestamp
}

export interface SigninSession {
  createdAt: Generated<Timestamp>
  expiresAt: Timestamp
  id: Generated<string>
  ipAddress: string | null
  token: string
  updatedAt: Timestamp
  userAgent: string | null
  userId: string
}

export interface SigninUser {
  createdAt: Generated<Timestamp>
  email: string
  emailVerified: boolean
  id: Generated<string>
  image: string | null
  name: string
  updatedAt: Generated<Timestamp>
}

export interface SigninVerification {
  createdAt: Generated<Timestamp>
  expiresAt: Timestamp
  id: Generated<string>
  identifier: string
  updatedAt: Generated<Timestamp>
  value: string
}

export interface DB {
  "signin.account": SigninAccount
  "signin.attempt": SigninAttempt
  "signin.session": SigninSession
  "signin.user": SigninUser
  "signin.verification": SigninVerification
}
