import { themesWithRecords } from "#modules/catalogue/index.server.ts"
import { centreNames } from "#modules/centre/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { escapeXml } from "#platform/kernel/xml.ts"
import type { Locale } from "#platform/messages/index.ts"

/** What a set narrows a list to; null: there is no such set. */
export type SetScope = { centreId?: string; themes?: string[] }

/** Reads "centre:<word of its address>" or "theme:<identifier of the concept>". */
export async function scopeOfSet(tx: Tx, set: string | undefined): Promise<SetScope | null> {
  if (set === undefined) return {}
  const [kind = "", name = "", ...more] = set.split(":")
  if (more.length > 0) return null
  if (kind === "centre") {
    const centre = [...(await centreNames(tx)).values()].find(({ slug }) => slug === name)
    return centre === undefined ? null : { centreId: centre.id }
  }
  if (kind !== "theme") return null
  const concept = (await conceptNames(tx, [name], "fr")).get(name)
  return concept === undefined ? null : { themes: [...new Set([concept.id, name])] }
}

export function centreSet(slug: string): string {
  return `centre:${slug}`
}

export function themeSet(conceptId: string): string {
  return `theme:${conceptId}`
}

/** The answer to ListSets: the centres, then the themes under which some record is filed. */
export async function writeSets(tx: Tx, locale: Locale): Promise<string> {
  const centres = [...(await centreNames(tx)).values()].map(({ slug, name }) => [centreSet(slug), name] as const)
  const themes = (await themesWithRecords(tx, locale)).map(({ id, name }) => [themeSet(id), name] as const)
  const sets = [...centres, ...themes].map(
    ([spec, name]) => `<set><setSpec>${escapeXml(spec)}</setSpec><setName>${escapeXml(name)}</setName></set>\n`,
  )
  return `<ListSets>\n${sets.join("")}</ListSets>\n`
}
