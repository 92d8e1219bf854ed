import { findTerritories } from "#modules/territory/index.server.ts"
import { levelLabel } from "#modules/territory/index.ts"
import { searchConcepts } from "#modules/vocabulary/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import type { Locale } from "#platform/messages/index.ts"
import type { Authority, ListedAuthority } from "../domain/authority.ts"
import { heading } from "../domain/authority-name.ts"
import type { Looked, LookedAt, Pick, PickedField } from "../domain/form-pick.ts"
import { typedIn } from "../domain/form-pick.ts"
import { fieldsOfPart } from "../domain/part-of-record.ts"
import { wholeTitle } from "../domain/shown-names.ts"
import { contributorKey } from "../domain/type-description.ts"
import type { TypedRecord } from "../domain/typed-record.ts"
import { recordsOf } from "../ui/authority-list.tsx"
import { findAuthority } from "./find-authority.server.ts"
import { authoritiesTyped } from "./list-authorities.server.ts"
import { periodicalsTyped } from "./periodicals-typed.server.ts"

const most = 8

/** What is known that the text typed in a line of the form may stand for: authorities, themes, territories; periodicals in an article. */
export async function formPicks(tx: Tx, group: PickedField, typed: string, locale: Locale): Promise<Pick[]> {
  const text = typed.slice(0, 200).toWellFormed().replaceAll("\0", "").trim()
  if (text.length < 2) return []
  if (group === "contributors") return await authorityPicks(tx, text)
  if (group === "hostTitle") return await periodicalPicks(tx, text)
  if (group === "territories") {
    const found = await findTerritories(tx, text, most)
    return found
      .filter(({ level }) => level !== "contrat-de-ville")
      .map(({ id, name, departement, ...line }) => ({
        ...{ id, label: name, note: [levelLabel(line), departement].filter(Boolean).join(", ") },
        fill: { label: name, code: id, was: name },
      }))
  }
  const { found } = await searchConcepts(tx, text, locale, { page: 1, perPage: most })
  return found.map(({ id, name, scheme, through }) => ({
    ...{ id, label: name, note: through ?? scheme },
    fill: { label: name, kind: "topic" },
  }))
}

/** The line of the form for which what is known was asked, from the address. */
export async function lookedIn(
  tx: Tx,
  typed: TypedRecord,
  at: LookedAt | null,
  locale: Locale,
): Promise<Looked | null> {
  return at === null ? null : { ...at, picks: await formPicks(tx, at.group, typedIn(at, typed), locale) }
}

async function authorityPicks(tx: Tx, text: string): Promise<Pick[]> {
  const picks: Pick[] = []
  for (const listed of await authoritiesTyped(tx, text, most)) {
    const found = await findAuthority(tx, listed.id)
    if (found !== undefined) picks.push(authorityPick(found.authority, listed))
  }
  return picks
}

/** As from the page of the periodical itself: its title and its ISSN, in place of one that was there. */
async function periodicalPicks(tx: Tx, text: string): Promise<Pick[]> {
  const found = await periodicalsTyped(tx, text, most)
  return found.map(({ permanentId, description }) => {
    const { hostTitle = "", hostIssn = "" } = fieldsOfPart("article", description)
    return { id: permanentId, label: wholeTitle(description), note: hostIssn, fill: { hostTitle, hostIssn } }
  })
}

/** The identifiers go along: the record will lead to this authority and to no other of the same name, and gives them back on export. */
function authorityPick(authority: Authority, { records }: ListedAuthority): Pick {
  const { id, kind, name, givenName, addition, dates, identifiers } = authority
  return {
    ...{ id, label: heading(authority), note: recordsOf(records) },
    fill: {
      ...{ name, kind, givenName: givenName ?? "", addition: addition ?? "", dates: dates ?? "" },
      authorityId: identifiers.idref ?? "",
      identifiers: identifiers.isni === undefined ? "" : `ISNI${identifiers.isni}`,
      was: `${contributorKey({ kind, name, givenName: givenName ?? "" })}|?`,
    },
  }
}
