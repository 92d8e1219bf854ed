/**
 * Which modules each module may use by its doors, all that is below them included. There is no cycle: what goes the other way
 * goes by an event or by a question of platform/references. Adding an edge is a change of one line, for a reader to see.
 */
export const edges = {
  centre: [],
  account: ["centre"],
  territory: ["centre"],
  vocabulary: ["centre"],
  directory: ["account", "territory", "vocabulary"],
  activity: ["directory"],
  // What is announced and who enrols; who signs and what certifies it.
  agenda: ["activity"],
  attendance: ["activity"],
  catalogue: ["directory", "activity"],
  circulation: ["catalogue"],
  observatory: ["directory", "activity"],
  networks: ["agenda", "attendance", "catalogue"],
  training: ["agenda", "attendance", "catalogue"],
  support: ["agenda", "attendance", "catalogue"],
  mediation: ["activity", "catalogue"],
  studies: ["activity", "catalogue"],
  newsroom: ["catalogue", "activity"],
  questions: ["catalogue", "activity"],
  publications: ["catalogue", "activity"],
  letters: ["newsroom", "publications", "questions", "networks", "training", "catalogue"],
  // Reads what the owners publish (see publishedViewReaders), and asks the ledger for its figures.
  report: ["circulation", "networks", "training", "support"],
  // Views, and the operations that bring things in.
  exchange: ["circulation", "letters", "observatory", "support", "mediation", "studies"],
  // The front page, the global search and the page of a territory cross everything.
  home: ["exchange", "report"],
} as const satisfies Record<string, readonly string[]>

export type ModuleName = keyof typeof edges

export const moduleNames = Object.keys(edges) as ModuleName[]

/** The modules that may read the views `<schema>.published_…` of every other one, edge or not. */
export const publishedViewReaders: readonly ModuleName[] = ["report", "exchange", "home"]

/** The modules whose doors `name` may use: its own line and, by them, everything below. */
export function modulesBelow(name: ModuleName): ReadonlySet<ModuleName> {
  const found = new Set<ModuleName>()
  const visit = (above: ModuleName) => {
    for (const below of edges[above]) {
      if (below === name) throw new Error(`The modules ${name} and ${above} use each other.`)
      if (found.has(below)) continue
      found.add(below)
      visit(below)
    }
  }
  visit(name)
  return found
}

/** True when SQL of module `reader` may name the views that `owner` publishes. */
export function mayReadViews(reader: string, owner: string): boolean {
  return (
    isModule(reader) && isModule(owner) && (publishedViewReaders.includes(reader) || modulesBelow(reader).has(owner))
  )
}

/** True when module `user` may use the doors of `owner`. */
export function mayUse(user: string, owner: string): boolean {
  return isModule(user) && isModule(owner) && modulesBelow(user).has(owner)
}

export function isModule(name: string): name is ModuleName {
  return Object.hasOwn(edges, name)
}

/** PostgreSQL schemas that are not called after the module that owns them. */
const otherSchemas: Record<string, { owner: string; types?: string }> = {
  // The sign-in library's tables, behind a role of their own.
  signin: { owner: "account", types: "app/modules/account/sign-in/schema.ts" },
  // The one shared index, written through a function of the platform.
  search: { owner: "platform" },
  pgboss: { owner: "platform" },
}

/** The module (or "platform") that alone writes a schema of the database; undefined for an unknown one. */
export function ownerOfSchema(schema: string): string | undefined {
  if (schema === "platform" || isModule(schema)) return schema
  return otherSchemas[schema]?.owner
}

/** Where `npm run types` writes the types of a schema; undefined: they are written by hand, in SQL. */
export function typesFileOfSchema(schema: string): string | undefined {
  if (isModule(schema)) return `app/modules/${schema}/schema.ts`
  return otherSchemas[schema]?.types
}
