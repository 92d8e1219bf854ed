/** A question of the bench: as the address of the search page says it, and in the language of SQLite's FTS5. */
export type BenchQuery = {
  address: string
  /** Undefined where FTS5 has no such question. */
  fts5?: string
  filters?: Record<string, string[]>
  broad?: true
}

/** What people ask of such a base: broad words, two or three words, rare words, names, phrases, acronyms, slips, facets, later pages. */
export const benchQueries: readonly BenchQuery[] = [
  { address: "q=politique de la ville", fts5: "politique AND ville", broad: true },
  { address: "q=quartier", fts5: "quartier", broad: true },
  { address: "q=habitants", fts5: "habitants", broad: true },
  { address: "q=quartiers prioritaires", fts5: "quartiers AND prioritaires", broad: true },
  { address: "q=participation des habitants", fts5: "participation AND habitants", broad: true },
  {
    address: "q=politique de la ville&nature=report&langue=fre",
    fts5: "politique AND ville",
    filters: { type: ["report"], language: ["fre"] },
    broad: true,
  },
  {
    address: "q=quartier&annee=2010-2019",
    fts5: "quartier",
    filters: { year: Array.from({ length: 10 }, (_, at) => String(2010 + at)) },
    broad: true,
  },
  { address: "q=habitants&tri=recents", fts5: "habitants", broad: true },
  { address: "q=social&page=20", fts5: "social", broad: true },
  { address: 'q="politique de la ville"', fts5: '"politique de la ville"', broad: true },
  { address: "", broad: true },
  { address: "nature=article&disponible=oui", broad: true },
  { address: "theme=Logement social" },
  { address: "q=renouvellement urbain habitants", fts5: "renouvellement AND urbain AND habitants" },
  { address: "q=mediation sociale", fts5: "mediation AND sociale" },
  { address: "q=médiation sociale quartier", fts5: "mediation AND sociale AND quartier" },
  { address: "q=illettrisme", fts5: "illettrisme" },
  { address: "q=copropriétés dégradées", fts5: "coproprietes AND degradees" },
  { address: "q=l'accès aux droits", fts5: "acces AND droits" },
  { address: "q=laïcité évaluation", fts5: "laicite AND evaluation" },
  { address: "q=jardins partagés", fts5: "jardins AND partages" },
  { address: "q=recherche-action", fts5: '"recherche action"' },
  { address: "q=violences femmes", fts5: "violences AND femmes" },
  { address: "q=QPV", fts5: "qpv" },
  { address: "q=NPNRU", fts5: "npnru" },
  { address: "q=CLSPD", fts5: "clspd" },
  { address: "q=Martelière", fts5: "marteliere" },
  { address: "q=auteur:Houssaye", fts5: "authors: houssaye" },
  { address: "q=titre:mémoire cité", fts5: "title: memoire AND cite" },
  { address: "q=emploi -formation", fts5: "emploi NOT formation" },
  { address: 'q="santé mentale"', fts5: '"sante mentale"' },
  { address: 'q="pouvoir d’agir"', fts5: '"pouvoir d agir"' },
  { address: "q=police justice mineurs", fts5: "police AND justice AND mineurs" },
  { address: "q=police&tri=titre", fts5: "police" },
  { address: "q=Saint-Denis", fts5: '"saint denis"' },
  {
    address: "q=école parents&nature=article&annee=2000-2009",
    fts5: "ecole AND parents",
    filters: { type: ["article"], year: Array.from({ length: 10 }, (_, at) => String(2000 + at)) },
  },
  { address: "q=ilettrisme" },
  { address: "q=motquinexistepas", fts5: "motquinexistepas" },
]

/** The address's query, its values escaped. */
export function queryString({ address }: BenchQuery): string {
  const pairs = address
    .split("&")
    .filter(Boolean)
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)])
  return new URLSearchParams(pairs).toString()
}
