import type { LinkItem } from "./link-item.ts"

type Props = { label: string; items: readonly LinkItem[]; showLabel?: boolean | undefined }

/** A short line of choices (languages, orders of a list); the current one is said, and not a link to follow. */
export function InlineLinks({ label, items, showLabel }: Props) {
  return (
    <nav className="inline-links" aria-label={label}>
      {showLabel ? <span className="inline-links-label">{label}</span> : null}
      <ul>
        {items.map((item) => (
          <li key={item.href + item.label}>
            <a href={item.href} lang={item.lang} hrefLang={item.lang} aria-current={item.current ? "true" : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
