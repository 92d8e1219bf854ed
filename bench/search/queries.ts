import type { Search } from "#platform/search/index.server.ts"

/** A question of the bench: for our search, and in the language of SQLite's FTS5. */
export interface BenchQuery {
  name: string
  broad: boolean
  search: Search
  /** Undefined where FTS5 has no such question. */
  fts5: string | undefined
  filters: Readonly<Record<string, readonly string[]>>
}

const theme = (index: number): string => `00000001-0000-7000-8000-${index.toString(16).padStart(12, "0")}`
const fields = { auteur: "author", titre: "title", sujet: "subject" }

/** What people ask of such a base: broad words, two or three words, rare words, names, phrases, facets, later pages. */
export const benchQueries: readonly BenchQuery[] = [
  broad("politique de la ville", "politique AND ville"),
  broad("quartier", "quartier"),
  broad("habitants", "habitants"),
  broad("quartiers prioritaires", "quartiers AND prioritaires"),
  broad("participation des habitants", "participation AND habitants"),
  broad("politique de la ville", "politique AND ville", { filters: { type: ["book"], language: ["fre"] } }),
  broad("quartier", "quartier", { filters: { year: ["2019", "2020", "2021"] } }),
  broad("habitants", "habitants", { sort: "newest" }),
  broad("social", "social", { page: 5 }),
  narrow("renouvellement urbain habitants jeunes", "renouvellement AND urbain AND habitants AND jeunes"),
  narrow("médiation sociale quartier", "mediation AND sociale AND quartier"),
  narrow("mediation sociale", "mediation AND sociale"),
  narrow("illettrisme", "illettrisme"),
  narrow("copropriétés dégradées", "coproprietes AND degradees"),
  narrow("l'accès aux droits", "acces AND droits"),
  narrow("laïcité évaluation", "laicite AND evaluation"),
  narrow("jardins partagés alimentation", "jardins AND partages AND alimentation"),
  narrow("recherche-action", '"recherche action"'),
  narrow("violences femmes", "violences AND femmes"),
  narrow("Cajer", "cajer"),
  narrow("Fastul santé mentale", "fastul AND sante AND mentale"),
  narrow("gisinbâlle", "gisinballe"),
  narrow("auteur:Treaul", "authors: treaul"),
  narrow("auteur:Doiroc emploi", "authors: doiroc AND emploi"),
  narrow("titre:banlieue mémoire", "title: banlieue AND memoire"),
  narrow("emploi -formation", "emploi NOT formation"),
  narrow('"santé mentale"', '"sante mentale"'),
  narrow('"pouvoir d’agir"', '"pouvoir d agir"'),
  narrow("gentrification", "gentrification", { filters: { theme: [theme(0), theme(3)] } }),
  narrow("police justice des mineurs", "police AND justice AND mineurs"),
  narrow("police", "police", { sort: "title" }),
  narrow("motquinexistepas", "motquinexistepas"),
  {
    name: "(a theme)",
    broad: false,
    search: wanted("", { filters: { theme: [theme(12)] } }),
    fts5: undefined,
    filters: { theme: [theme(12)] },
  },
  {
    name: '"politique de la ville"',
    broad: true,
    search: wanted('"politique de la ville"', {}),
    fts5: '"politique de la ville"',
    filters: {},
  },
]

function broad(query: string, fts5: string, more: Partial<Search> = {}): BenchQuery {
  return { ...narrow(query, fts5, more), broad: true }
}

function narrow(query: string, fts5: string, more: Partial<Search> = {}): BenchQuery {
  const filters = more.filters ?? {}
  const said = Object.entries(filters).map(([facet, values]) => `, ${facet} ${values.length}`)
  const name = `${query}${said.join("")}${more.sort === undefined ? "" : `, by ${more.sort}`}${more.page === undefined ? "" : `, page ${more.page}`}`
  return { name, broad: false, search: wanted(query, more), fts5, filters }
}

function wanted(query: string, more: Partial<Search>): Search {
  const facets = ["type", "theme", "centre", "language", "territory", "available", "online"].map((name) => ({
    name,
    limit: 12,
  }))
  const filters = { kind: ["bench.record"], ...more.filters }
  return { query, fields, facets: [...facets, { name: "year", limit: 60, order: "value" }], ...more, filters }
}
