import { scaleLinear } from "d3-scale"
import { line } from "d3-shape"
import type { ChartProps } from "./chart.ts"
import { greatest } from "./chart.ts"

const plotHeight = 180
const top = 24
const labelHeight = 24
// A full line, a dashed one: told apart without colour.
const strokes = [
  { stroke: "#17407a", dash: undefined },
  { stroke: "#8c2a17", dash: "6 4" },
] as const

/** One line a series over ordered groups (months), each named at its end; a value that is not a number ends the line. */
export function Lines({ id, title, description, series, groups }: ChartProps) {
  const y = scaleLinear([0, greatest(known(groups))], [plotHeight, 0])
  const x = scaleLinear([0, Math.max(1, groups.length - 1)], [0, 100])
  const draw = line<number>()
    .defined(Number.isFinite)
    .x((_, at) => x(at))
    .y((value) => y(value))
  return (
    <svg role="img" aria-labelledby={`${id}-titre ${id}-texte`} width="100%" height={top + plotHeight + labelHeight}>
      <title id={`${id}-titre`}>{title}</title>
      <desc id={`${id}-texte`}>{description}</desc>
      {/* Stretched to the width there is; the strokes keep theirs. */}
      <svg x="2%" y={top} width="76%" height={plotHeight} viewBox={`0 0 100 ${plotHeight}`} preserveAspectRatio="none">
        {series.map((name, of) => (
          <path
            key={name}
            d={draw(groups.map(({ values }) => values[of]?.value ?? Number.NaN)) ?? ""}
            fill="none"
            stroke={strokes[of % 2]?.stroke}
            strokeWidth={2.5}
            strokeDasharray={strokes[of % 2]?.dash}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {series.map((name, of) => {
        const last = groups.findLastIndex(({ values }) => Number.isFinite(values[of]?.value))
        const end = groups[last]?.values[of]
        if (end === undefined) return null
        return (
          <text
            key={name}
            x={`${(2 + x(last) * 0.76).toFixed(2)}%`}
            dx={6}
            y={top + y(end.value) + 4 + of * 3}
            fill="#1e1a15"
          >
            {`${name} : ${end.text}`}
          </text>
        )
      })}
      {groups.map(({ label }, at) => (
        <text
          key={label}
          // On a telephone every other name of many has the room to be read.
          className={groups.length > 8 && at % 2 === 1 ? "chart-minor" : undefined}
          x={`${(2 + x(at) * 0.76).toFixed(2)}%`}
          y={top + plotHeight + 18}
          textAnchor="middle"
          fill="#1e1a15"
        >
          {label}
        </text>
      ))}
      <line x1="2%" x2="78%" y1={top + plotHeight} y2={top + plotHeight} className="chart-axis" stroke="#7d7363" />
    </svg>
  )
}

function known(groups: ChartProps["groups"]): ChartProps["groups"] {
  return groups.map((group) => ({ ...group, values: group.values.filter(({ value }) => Number.isFinite(value)) }))
}
