import type { LinkItem } from "./link-item.ts"

/** The links of a navigation; the current page is said and underlined. */
export function NavigationLinks({ items }: { items: readonly LinkItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} lang={item.lang} aria-current={item.current ? "page" : undefined}>
            {item.label}
            {item.count === undefined ? null : <span className="count">{item.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
