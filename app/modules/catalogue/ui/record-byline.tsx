import { m } from "#platform/messages/index.ts"
import type { Contributor, RecordDescription } from "../domain/record-description.ts"
import { contributorName } from "../domain/shown-names.ts"
import { queryAddress } from "./catalogue-address.ts"
import { hostLine, publicationLine } from "./record-facts.tsx"

/** Who made the document, each name leading to what else they made, then where and when it came out. */
export function RecordByline({ description }: { description: RecordDescription }) {
  const { contributors, host, publications, year } = description
  const [statement] = publications
  const source = host?.title ? hostLine(host) : statement === undefined ? year : publicationLine(statement)
  return (
    <div className="max-w-measure">
      <Names contributors={contributors} />
      {source === null ? null : <p className="text-soft mt-1">{source}</p>}
    </div>
  )
}

function Names({ contributors }: { contributors: Contributor[] }) {
  if (contributors.length === 0) return null
  return (
    <ul className="inline-list" aria-label={m.catalogue_record_contributors()}>
      {contributors.map((contributor) => {
        const name = contributorName(contributor)
        const functions = contributor.functions.flatMap(functionLabel).join(", ")
        return (
          <li key={`${name}|${contributor.dates ?? ""}`}>
            <a href={queryAddress(`auteur:"${name.replaceAll('"', " ")}"`)}>{name}</a>
            {functions === "" ? null : <span className="text-soft"> ({functions})</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** UNIMARC function codes in words; those of no interest to a reader have none. */
function functionLabel(code: string): string[] {
  const key = `catalogue_function_${code}`
  const sentences = m as unknown as Record<string, (() => string) | undefined>
  const sentence = code === "070" ? undefined : sentences[key]
  return sentence === undefined ? [] : [sentence()]
}
