import type { Permission } from "#platform/permissions/index.ts"

/** A page that a module offers in the menus, at its address without language. */
export interface NavigationEntry {
  path: string
  /** In the language of the running request. */
  label(): string
  /** "site": the menu of every visitor; "work": the staff's tools. */
  place: "site" | "work"
  /** Shown only to those who may; everyone when absent. */
  permission?: Permission
  /** One sentence for the staff's home page. */
  description?: () => string
}
