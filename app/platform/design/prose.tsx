import type { ReactNode } from "react"

/** A column of running text, 60 to 75 characters wide: paragraphs, lists, quotes, headings. */
export function Prose({ lang, children }: { lang?: string | undefined; children: ReactNode }) {
  return (
    <div className="prose" lang={lang}>
      {children}
    </div>
  )
}
