import { scaleLinear } from "d3-scale"
import type { ChartProps } from "./chart.ts"
import { greatest, markOf } from "./chart.ts"
import { Legend, legendHeight } from "./legend.tsx"

const barHeight = 13
const labelHeight = 19
const groupGap = 12

/**
 * Horizontal bars, one group a line of words with its bars below: long names stay whole on a telephone, because widths are shares of
 * the drawing and letters keep their size.
 */
export function Bars({ id, title, description, series, groups }: ChartProps) {
  const width = scaleLinear([0, greatest(groups)], [0, 82])
  const top = series.length > 1 ? legendHeight : 0
  const groupHeight = labelHeight + series.length * (barHeight + 3) + groupGap
  return (
    <svg role="img" aria-labelledby={`${id}-titre ${id}-texte`} width="100%" height={top + groups.length * groupHeight}>
      <title id={`${id}-titre`}>{title}</title>
      <desc id={`${id}-texte`}>{description}</desc>
      <Legend series={series} />
      {groups.map(({ label, values }, at) => {
        const y = top + at * groupHeight
        return (
          <g key={label}>
            <text x={8} y={y + 14} fill="#1e1a15">
              {label}
            </text>
            {values.map(({ value, text }, of) => {
              const { className, fill, stroke } = markOf(of)
              const barY = y + labelHeight + of * (barHeight + 3)
              const share = Math.max(0, width(value))
              return (
                <g key={series[of]}>
                  <rect
                    x={1}
                    y={barY}
                    width={`${share.toFixed(2)}%`}
                    height={barHeight}
                    className={className}
                    fill={fill}
                    stroke={stroke}
                  />
                  <text x={`${share.toFixed(2)}%`} dx={8} y={barY + 11.5} fill="#1e1a15">
                    {text}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
      <line x1={0.5} x2={0.5} y1={top} y2="100%" className="chart-axis" stroke="#7d7363" />
    </svg>
  )
}
