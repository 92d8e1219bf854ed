import { auditActorNames } from "#modules/account/index.server.ts"
import { structureNames } from "#modules/directory/index.server.ts"
import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { getLocale } from "#platform/messages/index.ts"

interface Asked {
  territories?: readonly string[]
  structures?: readonly string[]
  themes?: readonly string[]
  accounts?: readonly string[]
}

export interface SupportNames {
  territory(id: string | null): string
  structures(ids: readonly string[]): string[]
  themes(ids: readonly string[]): string[]
  accounts(ids: readonly string[]): string[]
}

/** What the things that supports and interviews refer to are called, looked up all at once; what is gone has no name and is left out. */
export async function supportNames(tx: Tx, asked: Asked): Promise<SupportNames> {
  const places = await territoriesById(tx, asked.territories ?? [])
  const structures = await structureNames(tx, asked.structures ?? [])
  const themes = await conceptNames(tx, [...new Set(asked.themes ?? [])], getLocale())
  const accounts = await auditActorNames(tx, asked.accounts ?? [])
  return {
    territory: (id) => places.get(id ?? "")?.name ?? "",
    structures: (ids) => ids.flatMap((id) => structures.get(id)?.name ?? []),
    themes: (ids) => ids.flatMap((id) => themes.get(id)?.name ?? []),
    accounts: (ids) => ids.flatMap((id) => accounts.get(id) ?? []),
  }
}
