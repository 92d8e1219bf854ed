import type { ListedAuthority } from "./authority.ts"
import type { AuthorityName } from "./authority-name.ts"

export type MergedAuthority = ListedAuthority & { mergedAt: string | null }
export type AuthorityChange = {
  version: number
  reason: "form" | "merge" | "separate"
  replacedAt: string
  said: AuthorityName
}
