import { m } from "#platform/messages/index.ts"
import type { Contributor, RecordDescription } from "../domain/record-description.ts"
import { contributorName } from "../domain/shown-names.ts"
import { authorityAddress } from "./authority-address.ts"
import { queryAddress } from "./catalogue-address.ts"
import { functionLabel } from "./function-label.ts"
import { hostLine, publicationLine } from "./record-facts.tsx"

type Props = {
  description: RecordDescription
  /** The authority of each contributor, in their order. */
  authorities: readonly (string | null)[]
}

/** Who made the document, each name leading to what else they made, then where and when it came out. */
export function RecordByline({ description, authorities }: Props) {
  const { contributors, host, publications, year } = description
  const [statement] = publications
  const source = host?.title ? hostLine(description) : statement === undefined ? year : publicationLine(statement)
  return (
    <div className="max-w-measure">
      <Names contributors={contributors} authorities={authorities} />
      {source === null ? null : <p className="text-soft mt-1">{source}</p>}
      {/* In one column the copies come last: one step leads there. */}
      <a className="button button-secondary button-small aside-jump mt-4" href="#ou">
        {m.catalogue_record_where()}
      </a>
    </div>
  )
}

function Names({ contributors, authorities }: { contributors: Contributor[] } & Pick<Props, "authorities">) {
  if (contributors.length === 0) return null
  return (
    <ul className="inline-list" aria-label={m.catalogue_record_contributors()}>
      {contributors.map((contributor, index) => {
        const name = contributorName(contributor)
        const functions = contributor.functions.flatMap(roleOf).join(", ")
        return (
          <li key={`${name}|${contributor.dates ?? ""}`}>
            <a href={addressOf(name, authorities[index])}>{name}</a>
            {functions === "" ? null : <span className="text-soft"> ({functions})</span>}
          </li>
        )
      })}
    </ul>
  )
}

function addressOf(name: string, authority: string | null | undefined): string {
  return authority ? authorityAddress(authority) : queryAddress(`auteur:"${name.replaceAll('"', " ")}"`)
}

/** Roles in words; that of an author goes without saying. */
function roleOf(code: string): string[] {
  const label = code === "070" ? undefined : functionLabel(code)
  return label === undefined ? [] : [label]
}
