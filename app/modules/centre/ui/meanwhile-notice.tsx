import { Notice } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"

interface Props {
  problem: string
  /** The parts that differ between what is saved and what was typed, with what is saved. */
  parts: readonly { part: string; saved: string }[]
}

/** Tells a second editor what somebody else saved, beside what they typed themselves. */
export function MeanwhileNotice({ problem, parts }: Props) {
  return (
    <Notice tone="warning" role="alert" title={problem}>
      {parts.length === 0 ? null : (
        <>
          <p>{m.centre_meanwhile_differs()}</p>
          <dl>
            {parts.map(({ part, saved }) => (
              <div key={part}>
                <dt className="font-semibold">{part}</dt>
                <dd className="whitespace-pre-line">{saved === "" ? m.centre_meanwhile_empty() : saved}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Notice>
  )
}
