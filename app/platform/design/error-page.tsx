import type { ReactNode } from "react"

type Props = {
  /** "Erreur 404", "Accès réservé". */
  kicker: ReactNode
  title: ReactNode
  explanation: ReactNode
  /** What one can do now, as sentences. */
  advice?: readonly ReactNode[] | undefined
  actions?: ReactNode
  /** What to quote when asking for help. */
  reference?: { label: string; id: string } | undefined
}

/** What went wrong, what to do, what to quote. */
export function ErrorPage({ kicker, title, explanation, advice, actions, reference }: Props) {
  return (
    <div className="page page-text error-page">
      <header className="page-title">
        <p className="label page-kicker">{kicker}</p>
        <h1>{title}</h1>
        <div className="lead">{explanation}</div>
      </header>
      {advice === undefined ? null : (
        <ul className="error-advice">
          {advice.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
      )}
      {actions === undefined ? null : <div className="actions-bar">{actions}</div>}
      {reference === undefined ? null : (
        <p className="error-reference">
          {reference.label} <code>{reference.id}</code>
        </p>
      )}
    </div>
  )
}
