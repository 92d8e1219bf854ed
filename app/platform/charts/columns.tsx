import { scaleLinear } from "d3-scale"
import type { ChartProps } from "./chart.ts"
import { greatest, markOf } from "./chart.ts"
import { Legend, legendHeight } from "./legend.tsx"

const plotHeight = 170
const labelHeight = 24

/** Vertical bars, for what has an order: months, years. Few and short labels; each column says its value. */
export function Columns({ id, title, description, series, groups }: ChartProps) {
  const height = scaleLinear([0, greatest(groups)], [0, plotHeight - 20])
  const top = series.length > 1 ? legendHeight : 0
  const base = top + plotHeight
  const step = 100 / Math.max(1, groups.length)
  const column = (step * 0.8) / Math.max(1, series.length)
  return (
    <svg role="img" aria-labelledby={`${id}-titre ${id}-texte`} width="100%" height={base + labelHeight}>
      <title id={`${id}-titre`}>{title}</title>
      <desc id={`${id}-texte`}>{description}</desc>
      <Legend series={series} />
      {groups.map(({ label, values }, at) => (
        <g key={label}>
          {values.map(({ value, text }, of) => {
            const { className, fill, stroke } = markOf(of)
            const x = at * step + step * 0.1 + of * column
            const tall = Math.max(0, height(value))
            return (
              <g key={series[of]}>
                <rect
                  x={`${x.toFixed(2)}%`}
                  y={base - tall}
                  width={`${(column * 0.92).toFixed(2)}%`}
                  height={tall}
                  className={className}
                  fill={fill}
                  stroke={stroke}
                />
                <text x={`${(x + column * 0.46).toFixed(2)}%`} y={base - tall - 5} textAnchor="middle" fill="#1e1a15">
                  {text}
                </text>
              </g>
            )
          })}
          <text x={`${((at + 0.5) * step).toFixed(2)}%`} y={base + 18} textAnchor="middle" fill="#1e1a15">
            {label}
          </text>
        </g>
      ))}
      <line x1={0} x2="100%" y1={base} y2={base} className="chart-axis" stroke="#7d7363" />
    </svg>
  )
}
