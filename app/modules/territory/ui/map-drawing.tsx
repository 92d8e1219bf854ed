import type { LayerTone, MapLayer, TerritoryMap } from "../domain/territory-map.ts"
import { territoryAddress } from "./territory-address.ts"

type Props = {
  id: string
  map: TerritoryMap
  title: string
  description?: string | undefined
  className?: string | undefined
}

const tones: Record<LayerTone, string> = {
  around: "fill-rule stroke-paper",
  own: "fill-data-1 stroke-paper",
  parts: "fill-data-4 stroke-paper",
  groups: "fill-data-4 [&_a_path]:[stroke-width:2.5]",
  lines: "pointer-events-none fill-transparent stroke-paper",
  "qpv-2014": "fill-data-2 stroke-paper",
  "qpv-2024": "fill-data-2 stroke-paper",
  quarters: "fill-transparent stroke-paper",
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
      className={`[&_path]:[vector-effect:non-scaling-stroke] ${className ?? ""}`}
    >
      <title id={`${id}-title`}>{title}</title>
      {description === undefined ? null : <desc id={`${id}-desc`}>{description}</desc>}
      {map.layers.map((layer) => (
        <g
          key={layer.tone}
          className={tones[layer.tone]}
          strokeWidth={layer.tone === "lines" ? 0.4 : 1}
          fillRule="evenodd"
        >
          <Layer layer={layer} />
        </g>
      ))}
    </svg>
  )
}

function Layer({ layer }: { layer: MapLayer }) {
  if ("d" in layer) return <path d={layer.d} />
  return (
    <>
      {layer.links.map((link) => (
        <a key={link.id} href={territoryAddress(link)} aria-label={link.name}>
          <path d={link.d}>
            <title>{link.name}</title>
          </path>
        </a>
      ))}
      {layer.links.map(({ id, label }) => label && <MapLabel key={id} {...label} />)}
    </>
  )
}

/** A code on the map, for the eye only: the link says the name. */
function MapLabel({ text, x, y }: { text: string; x: number; y: number }) {
  return (
    <text
      x={x}
      y={y}
      aria-hidden="true"
      textAnchor="middle"
      dominantBaseline="central"
      className="pointer-events-none fill-ink stroke-none font-sans text-[21px]"
    >
      {text}
    </text>
  )
}
