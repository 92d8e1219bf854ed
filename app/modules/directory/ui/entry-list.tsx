import { Card, CardList, Tag, TagList, Written } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { Entry, EntryKind } from "../domain/entry.ts"
import { isStructureKind } from "../domain/structure-kind.ts"
import { structureKindName } from "./words.ts"

type Shown = Entry & { themes: string[]; place: string }

/** The entries of the public who's-who: what each says of itself, and a form to write to it; never an address. */
export function EntryList({ entries }: { entries: readonly Shown[] }) {
  return (
    <CardList label={m.directory_who_title()}>
      {entries.map((entry) => (
        <Card
          key={entry.id}
          kind={entryKindName(entry.kind)}
          title={entry.name}
          level={2}
          foot={
            <>
              {entry.canBeWrittenTo ? (
                <a href={href("/annuaire/:id/ecrire", { id: entry.id })}>
                  {m.directory_who_write({ name: entry.name })}
                </a>
              ) : null}
              {entry.website === "" ? null : (
                <a className="ml-4" href={entry.website} rel="noopener">
                  {m.directory_field_website()}
                </a>
              )}
            </>
          }
        >
          {entry.lines.map((line) => (
            <p key={line}>{isStructureKind(line) ? structureKindName(line) : <Written>{line}</Written>}</p>
          ))}
          {entry.place === "" ? null : <p>{entry.place}</p>}
          {entry.presentation === "" ? null : (
            <p className="mt-2">
              <Written>{entry.presentation}</Written>
            </p>
          )}
          {entry.themes.length === 0 ? null : (
            <TagList label={m.directory_field_fields()}>
              {entry.themes.map((theme) => (
                <Tag key={theme}>{theme}</Tag>
              ))}
            </TagList>
          )}
        </Card>
      ))}
    </CardList>
  )
}

export function entryKindName(kind: EntryKind): string {
  return kindNames[kind]()
}

const kindNames: Record<EntryKind, () => string> = {
  expert: m.directory_entry_expert,
  operator: m.directory_entry_operator,
  initiative: m.directory_entry_initiative,
}
