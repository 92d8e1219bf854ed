import { Notice } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

interface Props {
  problem: string
  parts: readonly { part: string; kept: string }[]
}

/** Tells a second editor what somebody else saved, above what they typed themselves. */
export function MeanwhileNotice({ problem, parts }: Props) {
  return (
    <Notice tone="warning" role="alert" title={problem}>
      {parts.length === 0 ? null : (
        <>
          <p>{m.vocabulary_meanwhile_differs()}</p>
          <dl>
            {parts.map(({ part, kept }) => (
              <div key={part}>
                <dt className="font-semibold">{part}</dt>
                <dd className="whitespace-pre-line">{kept === "" ? m.vocabulary_meanwhile_empty() : kept}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Notice>
  )
}
