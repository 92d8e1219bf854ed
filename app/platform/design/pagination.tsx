import { Icon } from "./icon.tsx"
import { pageWindow } from "./page-window.ts"

type Props = {
  label: string
  current: number
  total: number
  hrefOf: (page: number) => string
  previousLabel: string
  nextLabel: string
  /** "Page 3", heard instead of a bare number. */
  pageLabel: (page: number) => string
}

/** Links to the pages of a long list; nothing when there is one page. */
export function Pagination({ label, current, total, hrefOf, previousLabel, nextLabel, pageLabel }: Props) {
  if (total <= 1) return null
  return (
    <nav className="pagination" aria-label={label}>
      {current > 1 ? (
        <a className="pagination-step" rel="prev" href={hrefOf(current - 1)}>
          <Icon name="previous" />
          {previousLabel}
        </a>
      ) : null}
      <ul>
        {pageWindow(current, total).map((page, index) => (
          <li key={page ?? `gap-${index}`}>
            {page === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a href={hrefOf(page)} aria-label={pageLabel(page)} aria-current={page === current ? "page" : undefined}>
                {page}
              </a>
            )}
          </li>
        ))}
      </ul>
      {current < total ? (
        <a className="pagination-step" rel="next" href={hrefOf(current + 1)}>
          {nextLabel}
          <Icon name="next" />
        </a>
      ) : null}
    </nav>
  )
}
