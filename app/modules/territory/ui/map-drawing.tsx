import type { LayerTone, MapLayer, TerritoryMap } from "../queries/territory-map.server.ts"
import { territoryAddress } from "./territory-address.ts"

type Props = {
  id: string
  map: TerritoryMap
  title: string
  description?: string | undefined
  className?: string | undefined
}

const tones: Record<LayerTone, string> = {
  around: "fill-band stroke-edge",
  own: "fill-blue-wash stroke-blue",
  parts: "fill-blue-wash stroke-blue",
  lines: "fill-transparent stroke-blue-deep",
  neighbourhoods: "fill-brick-wash stroke-brick",
}

/** A map as an SVG made on the server: links inside, each named, where territories are few enough. */
export function MapDrawing({ id, map, title, description, className }: Props) {
  const described = description === undefined ? {} : { "aria-describedby": `${id}-desc` }
  return (
    <svg
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="group"
      aria-labelledby={`${id}-title`}
      {...described}
      className={`territory-map ${className ?? ""}`}
    >
      <title id={`${id}-title`}>{title}</title>
      {description === undefined ? null : <desc id={`${id}-desc`}>{description}</desc>}
      {map.layers.map((layer) => (
        <g key={layer.tone} className={tones[layer.tone]} fillRule="evenodd">
          <Layer layer={layer} />
        </g>
      ))}
    </svg>
  )
}

function Layer({ layer }: { layer: MapLayer }) {
  if ("d" in layer) return <path d={layer.d} />
  return layer.links.map((link) => (
    <a key={link.id} href={territoryAddress(link)} aria-label={link.name}>
      <path d={link.d}>
        <title>{link.name}</title>
      </path>
    </a>
  ))
}
