import { m } from "#platform/messages/index.ts"
import type { Circle } from "../domain/cooperation.ts"

export const mapRadius = 260
export const mapCentre = 450

type Props = { circle: Circle; names: Record<string, string>; hrefOf: (id: string) => string; description: string }

/** Structures around a circle, each a link to its ties; a line is the thicker the more often two of them met. */
export function CooperationMap({ circle, names, hrefOf, description }: Props) {
  const most = Math.max(1, ...circle.ties.map(({ count }) => count))
  const size = mapCentre * 2
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an svg that holds links
    <svg role="group" aria-labelledby="carte-titre carte-texte" width={size} height={size}>
      <title id="carte-titre">{m.report_cooperation_title()}</title>
      <desc id="carte-texte">{description}</desc>
      {circle.ties.map(({ one, other, count, path }) => (
        <path
          key={`${one} ${other}`}
          d={path}
          fill="none"
          stroke="#17407a"
          strokeOpacity={0.25 + (0.6 * count) / most}
          strokeWidth={0.75 + (3.5 * count) / most}
        />
      ))}
      {circle.nodes.map(({ id, angle, x, y }) => {
        const left = Math.cos(angle) < 0
        const turn = (angle * 180) / Math.PI + (left ? 180 : 0)
        return (
          <g key={id} transform={`translate(${x} ${y}) rotate(${turn.toFixed(1)})`}>
            <circle r={3} className="data-fill-2" fill="#a8661a" />
            <a href={hrefOf(id)}>
              <text x={left ? -8 : 8} y={4} textAnchor={left ? "end" : "start"} fill="#1e1a15">
                {short(names[id] ?? "")}
              </text>
            </a>
          </g>
        )
      })}
    </svg>
  )
}

/** The whole name stands in the table. */
function short(name: string): string {
  return name.length > 24 ? `${name.slice(0, 23).trimEnd()}…` : name
}
