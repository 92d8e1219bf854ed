import { DefinitionList, Section } from "#platform/design/index.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { Authority, AuthorityForm, AuthorityWorks } from "../domain/authority.ts"
import { identifierAddress, identifierSchemes } from "../domain/authority-identifiers.ts"
import { heading } from "../domain/authority-name.ts"
import { functionLabel } from "./function-label.ts"

type Props = { authority: Authority; forms: readonly AuthorityForm[]; works: AuthorityWorks }

/** Beside the documents: other forms of the name, what they did in them, where else the person or body is known. */
export function AuthorityFacts({ authority, forms, works }: Props) {
  const others = forms.map(({ form }) => form).filter((form) => form !== heading(authority))
  return (
    <Section id="autorite" title={m.catalogue_authority_facts()}>
      <DefinitionList
        stacked
        items={[
          { term: m.catalogue_authority_dates(), value: authority.dates },
          { term: m.catalogue_authority_addition(), value: authority.addition },
          { term: m.catalogue_authority_forms(), value: others.length === 0 ? null : <Lines lines={others} /> },
          { term: m.catalogue_authority_years(), value: yearsOf(works) },
          {
            term: m.catalogue_authority_roles(),
            value: works.byFunction.length === 0 ? null : <Lines lines={rolesOf(works)} />,
          },
          { term: m.catalogue_authority_same_as(), value: <SameAs authority={authority} /> },
          { term: m.catalogue_authority_sources(), value: authority.sources },
        ].filter(
          ({ term, value }) => value !== null && (term !== m.catalogue_authority_same_as() || hasIdentifier(authority)),
        )}
      />
    </Section>
  )
}

function hasIdentifier({ identifiers }: Authority): boolean {
  return identifierSchemes.some((scheme) => identifiers[scheme] !== undefined)
}

function SameAs({ authority: { identifiers } }: { authority: Authority }) {
  return (
    <ul>
      {identifierSchemes.map((scheme) => {
        const value = identifiers[scheme]
        if (value === undefined) return null
        return (
          <li key={scheme}>
            <a href={identifierAddress(scheme, value)} rel="noreferrer" className="break-all">
              {m[`catalogue_authority_${scheme}`]()} {value}
            </a>
          </li>
        )
      })}
    </ul>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>)
}

function rolesOf({ byFunction }: AuthorityWorks): string[] {
  return byFunction.map(({ code, count }) => {
    const role = code === "" ? m.catalogue_function_none() : (functionLabel(code) ?? code)
    return `${role} (${formatNumber(count, getLocale())})`
  })
}

/** "1994", or "2006–2020"; null when no year is known. */
export function yearsOf({ firstYear, lastYear }: AuthorityWorks): string | null {
  if (firstYear === null || lastYear === null) return null
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`
}
