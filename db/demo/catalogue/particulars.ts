import type { Genre } from "./genre.ts"
import type { Random } from "./language/random.ts"
import type { Topic } from "./topic.ts"

/** The theme itself and one to three of its neighbours, as that year could be indexed. */
export function drawThemes(random: Random, topic: Topic, year: number): string[] {
  const [main, ...others] = topic.themes
  const said = others.filter(({ from, to }) => year >= from && year <= to).map(({ item }) => item)
  const themes = main === undefined ? [] : [main.item]
  const wanted = random.weighted([12, 44, 32, 12])
  while (themes.length <= wanted && said.length > 0) themes.push(...said.splice(random.below(said.length), 1))
  return themes
}

/** Narrow themes that its own title names: no indexer would file it above them only. */
export function themesNamed(title: string): string[] {
  return narrowThemes.filter((theme) => title.toLowerCase().includes(theme.toLowerCase()))
}

const narrowThemes = [
  "Droit au logement opposable",
  "Fonds de participation des habitants",
  "Caisses d’allocations familiales",
]

export function drawNotes(random: Random, genre: Genre): string[] {
  const notes: string[] = []
  if (genre.kind === "book" || genre.kind === "thesis" || genre.code === "survey") {
    const [from, to] = genre.pages
    const page = from + random.below(Math.max(1, Math.floor((to - from) / 2)))
    if (random.chance(0.35))
      notes.push(
        random.pick([
          "Notes bibliogr.",
          "Bibliogr.",
          "Bibliogr. et webliogr.",
          "Index",
          `Bibliogr. p. ${page}-${page + 3 + random.below(14)}`,
        ]),
      )
  }
  if (genre.kind === "report" && random.chance(0.2))
    notes.push(
      random.pick([
        "Annexes",
        "Synthèse jointe",
        "Document provisoire",
        "Diffusion restreinte jusqu’à la restitution publique",
      ]),
    )
  if (genre.kind === "article" && random.chance(0.2))
    notes.push(random.pick(["Bibliogr.", "Notes bibliogr.", "Encadrés", "Ill."]))
  return notes
}

/** The day it was catalogued: soon after it came out, or when the base was begun. Nothing after 10 November 2026. */
export function entryDay(random: Random, year: number): string {
  const from = Math.max(year, 1994)
  const entered = Math.min(2026, from + random.weighted([50, 30, 8, 5, 4, 3]))
  const month = entered === 2026 ? 1 + random.below(10) : 1 + random.below(12)
  return `${entered}${String(month).padStart(2, "0")}${String(1 + random.below(28)).padStart(2, "0")}`
}
