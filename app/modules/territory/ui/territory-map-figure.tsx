import type { LegendEntry } from "#platform/design/index.ts"
import { MapFrame } from "#platform/design/index.ts"
import { formatList } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Level } from "../domain/levels.ts"
import type { TerritoryMap } from "../domain/territory-map.ts"
import { MapDrawing } from "./map-drawing.tsx"

type Props = { map: TerritoryMap; name: string; level: Level }

/** The map of a territory's page, with what it shows in a sentence, its date and its source. */
export function TerritoryMapFigure({ map, name, level }: Props) {
  const title = m.territory_map_of({ name })
  const description = descriptionOf(level, map)
  return (
    <MapFrame id="carte" title={title} description={description} legend={legendOf(map, name)} source={mapSource(map)}>
      <MapDrawing id="carte-dessin" map={map} title={title} description={description} className="max-h-[34rem]" />
    </MapFrame>
  )
}

/** Needed only where more than one thing is coloured. */
function legendOf({ layers }: TerritoryMap, name: string): LegendEntry[] | undefined {
  const tones = new Set(layers.map(({ tone }) => tone))
  const entries: LegendEntry[] = []
  if (tones.has("own")) entries.push({ label: name, step: 1 })
  if (tones.has("qpv-2024")) entries.push({ label: m.territory_map_legend_qpv_2024(), step: 2 })
  if (tones.has("qpv-2014")) entries.push({ label: m.territory_map_legend_qpv_2014(), step: 2 })
  return tones.has("qpv-2024") || tones.has("qpv-2014") ? entries : undefined
}

/** The date and the source of a map's outlines. */
export function mapSource({ vintages, sources }: Pick<TerritoryMap, "vintages" | "sources">): string {
  const known = vintages.filter((vintage) => vintage !== "")
  const when =
    known.length === 0
      ? m.territory_map_vintage_unknown()
      : known.length === 1
        ? m.territory_map_vintage({ year: known[0] ?? "" })
        : m.territory_map_vintages({ years: formatList(known, getLocale()) })
  return `${when} ${m.territory_map_source({ source: sources.join(" ; ") })}`
}

function descriptionOf(level: Level, { layers }: TerritoryMap): string {
  switch (level) {
    case "region":
      return m.territory_map_departements()
    case "departement":
      return layers.some(({ tone }) => tone === "lines")
        ? m.territory_map_departement()
        : m.territory_map_departement_around()
    case "epci":
    case "ept":
    case "arrondissement":
      return m.territory_map_communes()
    case "commune":
      return m.territory_map_commune()
    case "qpv":
    case "neighbourhood":
      return layers.some(({ tone }) => tone === "own")
        ? m.territory_map_neighbourhood()
        : m.territory_map_neighbourhood_missing()
    case "contrat-de-ville":
      return m.territory_map_contrat()
  }
}
