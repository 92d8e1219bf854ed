import type { LinkItem } from "./link-item.ts"

type Props = { label?: string | undefined; items: readonly (LinkItem & { note?: string | undefined })[] }

/** A long list of names, in as many columns as fit: places, themes, letters. */
export function LinkColumns({ label, items }: Props) {
  return (
    <ul className="link-columns" aria-label={label}>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} lang={item.lang}>
            {item.label}
          </a>
          {item.count === undefined ? null : <span className="count">{item.count}</span>}
          {item.note === undefined ? null : <span className="link-note"> {item.note}</span>}
        </li>
      ))}
    </ul>
  )
}
