import type { ReactNode } from "react"
import type { LinkItem } from "./link-item.ts"

type Props = { label: string; items: readonly LinkItem[]; current?: ReactNode; currentLang?: string | undefined }

/** The way up from this page; `current` names the page itself. */
export function Breadcrumbs({ label, items, current, currentLang }: Props) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} lang={item.lang}>
              {item.label}
            </a>
          </li>
        ))}
        {current === undefined ? null : (
          <li>
            <span aria-current="page" lang={currentLang}>
              {current}
            </span>
          </li>
        )}
      </ol>
    </nav>
  )
}
