import { findSqlUses } from "./sql-statements.ts"

/** Who owns which schema and who may read whose published views: the edge table, handed in. */
export interface Ownership {
  ownerOf(schema: string): string | undefined
  mayUse(user: string, owner: string): boolean
  mayReadViews(reader: string, owner: string): boolean
}

/** One sentence for each place of a file where SQL goes beyond what its module owns; `path` is relative to the checkout. */
export function findForeignSql(path: string, text: string, { ownerOf, mayUse, mayReadViews }: Ownership): string[] {
  const mine = ownerOfFile(path, ownerOf)
  return findSqlUses(path, text).flatMap(({ act, schema, name }) => {
    const owner = ownerOf(schema)
    if (owner === undefined || owner === mine) return []
    if (act === "refer" && (owner === "platform" || mayUse(mine, owner))) return []
    if (act === "read" && name.startsWith("published_") && mayReadViews(mine, owner)) return []
    return [`${path}: ${mine} may not ${act} ${schema}.${name}, which belongs to ${owner}.`]
  })
}

/** The module a file belongs to: by its folder, or by the second part of a migration's name. */
export function ownerOfFile(path: string, ownerOf: (schema: string) => string | undefined): string {
  const named = /^app\/modules\/([^/]+)\//.exec(path)?.[1] ?? /^db\/migrations\/\d{8}-\d{4}_([^_]+)_/.exec(path)?.[1]
  if (named !== undefined) return ownerOf(named) ?? named
  return path.startsWith("app/platform/") ? "platform" : "the installation"
}
