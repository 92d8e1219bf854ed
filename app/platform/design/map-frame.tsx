import type { ReactNode } from "react"
import { ChartFrame } from "./chart-frame.tsx"

export type LegendEntry = {
  label: ReactNode
  /** Data colour, 1 to 6; the pattern repeats what the colour says. */
  step: 1 | 2 | 3 | 4 | 5 | 6
}

type Props = {
  id: string
  title: ReactNode
  description?: ReactNode
  /** The map: an svg made on the server, with links inside. */
  children: ReactNode
  legend?: readonly LegendEntry[] | undefined
  /** The same places as a list. */
  list?: ReactNode
  listLabel?: string | undefined
  source?: ReactNode
  downloads?: ReactNode
}

/** A map with its title, its legend, the list of its places and its source. */
export function MapFrame({ children, legend, list, listLabel, ...rest }: Props) {
  return (
    <ChartFrame {...rest} table={list} tableLabel={listLabel}>
      <div className="map">{children}</div>
      {legend === undefined ? null : (
        <ul className="legend">
          {legend.map((entry) => (
            <li key={entry.step}>
              <svg width="18" height="18" aria-hidden="true" focusable="false">
                <rect className={`data-fill-${entry.step}`} width="18" height="18" />
              </svg>
              {entry.label}
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  )
}
