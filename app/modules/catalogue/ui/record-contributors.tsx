import { m } from "#platform/messages/index.ts"
import type { Contributor } from "../domain/record-description.ts"
import { contributorName } from "../domain/shown-names.ts"
import { queryAddress } from "./catalogue-address.ts"

/** Who made the document, each name leading to what else they made. */
export function RecordContributors({ contributors }: { contributors: Contributor[] }) {
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
