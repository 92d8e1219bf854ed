import { MapFrame } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { TerritoryMap } from "../domain/territory-map.ts"
import { MapDrawing } from "./map-drawing.tsx"
import { mapSource } from "./territory-map-figure.tsx"

type Props = { sheets: { name: string; map: TerritoryMap }[] }

/** France by régions: the metropolitan ones on one sheet, the others each on a small one beside. */
export function FranceMap({ sheets }: Props) {
  const [metropolitan, ...overseas] = sheets
  if (metropolitan === undefined) return null
  const [title, description] = [m.territory_browse_map(), m.territory_browse_map_description()]
  return (
    <MapFrame id="carte" title={title} description={description} source={mapSource(metropolitan.map)}>
      <MapDrawing
        id="france"
        map={metropolitan.map}
        title={title}
        description={description}
        className="max-h-[34rem]"
      />
      <ul className="mt-4 grid grid-cols-3 gap-3 text-center sm:grid-cols-5 text-xs text-soft">
        {overseas.map(({ name, map }, index) => (
          <li key={name}>
            <MapDrawing id={`france-${index}`} map={map} title={name} className="h-16" />
            {name}
          </li>
        ))}
      </ul>
    </MapFrame>
  )
}
