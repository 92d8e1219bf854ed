/** Who opens a page in the tests: nobody known, or somebody of the demonstration. */
export const roles = [
  "visitor",
  "professional",
  "staffElsewhere",
  "staff",
  "centreAdministrator",
  "installationAdministrator",
] as const
export type Role = (typeof roles)[number]

export const everyone: readonly Role[] = roles
export const signedInRoles: readonly Role[] = roles.slice(1)
export const staffRoles: readonly Role[] = roles.slice(2)
export const installationRoles: readonly Role[] = ["installationAdministrator"]

/** How a module shows one of its pages to the tests that walk all of them. */
export interface SampleAddress {
  /** Who gets the page; each of the others gets what `closed` says. */
  open: readonly Role[]
  /** What the page answers to whom it is open; 200 when absent. */
  status?: number
  /** What the page answers to a visitor, or to somebody who may not: to sign in first (302), and 403, when absent; to staff of another centre what the others get, when absent. */
  closed?: { visitor?: number; others?: number; staffElsewhere?: number }
  /** Values of the dynamic parts of the address, fixed or looked up in the demonstration by its owner. */
  parameters?: Record<string, string> | ((rows: Rows) => Promise<Record<string, string>>)
  /** "?q=…" */
  search?: string
  /** "file": not a page in HTML; only its status is looked at. */
  kind?: "page" | "file"
  /** The page brings scripts (`handle = { hydrate: true }`). */
  hydrated?: boolean
  /** More than one page of the same kind may share a title: said here. */
  sameTitleAs?: string
}

export type Rows = <Row extends object = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>

/** In a module's `testing/sample-addresses.ts`: every route of its `routes.ts`, by its address without language ("/territoires/:code"). */
export type SampleAddresses = Record<string, SampleAddress | SampleAddress[]>
