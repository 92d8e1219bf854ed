import { markOf } from "./chart.ts"

export const legendHeight = 26

/** The series by name, each with its mark, on the first line of a drawing; nothing where there is one alone. */
export function Legend({ series }: { series: readonly string[] }) {
  if (series.length < 2) return null
  return (
    <>
      {series.map((name, at) => {
        const { className, fill, stroke } = markOf(at)
        return (
          <g key={name}>
            <rect x={`${at * 33}%`} y={3} width={12} height={12} className={className} fill={fill} stroke={stroke} />
            <text x={`${at * 33}%`} dx={18} y={14} fill="#1e1a15">
              {name}
            </text>
          </g>
        )
      })}
    </>
  )
}
