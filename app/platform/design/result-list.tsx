import type { ReactNode } from "react"

type ListProps = { label?: string | undefined; start?: number | undefined; children: ReactNode }

/** Results in their order; `start` is the rank of the first one shown. Its children are Result. */
export function ResultList({ label, start, children }: ListProps) {
  return (
    <ol className="results" aria-label={label} start={start}>
      {children}
    </ol>
  )
}

type ResultProps = {
  kind?: ReactNode
  title: ReactNode
  titleLang?: string | undefined
  href: string
  /** Who, where, when: one line. */
  meta?: ReactNode
  excerpt?: ReactNode
  excerptLang?: string | undefined
  /** Tags, availability, actions. */
  foot?: ReactNode
  level?: 2 | 3 | 4 | undefined
}

/** One result: kind, title that leads to it, a line about it, an extract. */
export function Result({ kind, title, titleLang, href, meta, excerpt, excerptLang, foot, level = 2 }: ResultProps) {
  const Tag = `h${level}` as const
  return (
    <li className="result">
      {kind === undefined ? null : <p className="label result-kind">{kind}</p>}
      <Tag className="result-title" lang={titleLang}>
        <a href={href}>{title}</a>
      </Tag>
      {meta === undefined ? null : <p className="result-meta">{meta}</p>}
      {excerpt === undefined ? null : (
        <p className="result-excerpt" lang={excerptLang}>
          {excerpt}
        </p>
      )}
      {foot === undefined ? null : <div className="result-foot">{foot}</div>}
    </li>
  )
}
