import { territoriesById } from "#modules/territory/index.server.ts"
import { conceptNames } from "#modules/vocabulary/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, EmptyState, FieldRow, Page, SelectField, TextField } from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { isUuid } from "#platform/kernel/ids.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import type { Entry } from "../domain/entry.ts"
import { entryKinds } from "../domain/entry.ts"
import { pickTerritory } from "../queries/pick-thing.server.ts"
import { searchWhoIsWho, whoIsWhoThemes } from "../queries/who-is-who.server.ts"
import { EntryList, entryKindName } from "../ui/entry-list.tsx"
import { ListPages, perPage } from "../ui/list-frame.tsx"
import { Picker } from "../ui/picker.tsx"
import type { Route } from "./+types/who-is-who"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = callerOf(context)
  const parameters = new URL(request.url).searchParams
  const text = (parameters.get("q") ?? "").slice(0, 200)
  const kind = entryKinds.find((known) => known === parameters.get("genre"))
  const theme = parameters.get("theme") ?? ""
  const page = pageAsked(parameters)
  return await read(caller, async (tx) => {
    const territory = await pickTerritory(tx, Object.fromEntries(parameters), "territoire")
    const counts = await whoIsWhoThemes(tx, 60)
    const result = await searchWhoIsWho(tx, {
      text,
      kind,
      conceptId: isUuid(theme) ? theme : undefined,
      territoryId: territory.id === "" ? undefined : territory.id,
      limit: perPage,
      skip: (page - 1) * perPage,
    })
    const ids = result.found.flatMap(({ conceptIds }) => conceptIds)
    const names = await conceptNames(tx, [...ids, ...counts.map(({ conceptId }) => conceptId)], caller.locale)
    const places = await territoriesById(
      tx,
      result.found.flatMap(({ territoryId }) => (territoryId === null ? [] : [territoryId])),
    )
    const filters = new URLSearchParams({ q: text, genre: kind ?? "", theme, territoire: territory.typed })
    if (territory.id !== "") filters.set("territoireChoice", territory.id)
    return {
      text,
      kind: kind ?? "",
      theme,
      territory,
      page,
      total: result.total,
      filters: filters.toString(),
      themes: counts
        .map(({ conceptId, count }) => ({ value: conceptId, label: `${names.get(conceptId)?.name ?? ""} (${count})` }))
        .sort((one, other) => one.label.localeCompare(other.label, caller.locale)),
      entries: result.found.map((entry: Entry) => ({
        ...entry,
        themes: entry.conceptIds.flatMap((id) => names.get(id)?.name ?? []),
        place: places.get(entry.territoryId ?? "")?.name ?? "",
      })),
    }
  })
}

export const handle = { hydrate: false }

export default function WhoIsWho({ loaderData }: Route.ComponentProps) {
  const { text, kind, theme, themes, territory, entries, total, page, filters } = loaderData
  const title = m.directory_who_title()
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page title={title} lead={m.directory_who_lead()}>
        <form className="form form-wide" method="get" action={href("/annuaire")}>
          <FieldRow>
            <TextField name="q" label={m.directory_who_search()} value={text} autoComplete="off" />
            <SelectField
              name="genre"
              label={m.directory_who_kind()}
              value={kind}
              empty={m.directory_who_all()}
              choices={entryKinds.map((value) => ({ value, label: entryKindName(value) }))}
            />
          </FieldRow>
          <FieldRow>
            <SelectField
              name="theme"
              label={m.directory_who_theme()}
              value={theme}
              empty={m.directory_who_all_themes()}
              choices={themes}
            />
            <Picker
              name="territoire"
              label={m.directory_territory()}
              pick={territory}
              hint={m.directory_field_territory_hint()}
            />
          </FieldRow>
          <Button>{m.directory_search()}</Button>
        </form>
        {entries.length === 0 ? (
          <EmptyState title={m.directory_who_none()}>
            <p>{m.directory_who_none_text()}</p>
          </EmptyState>
        ) : (
          <>
            <p role="status">{m.directory_who_count({ count: total })}</p>
            <EntryList entries={entries} />
          </>
        )}
        <ListPages current={page} total={total} address={`${href("/annuaire")}?${filters}`} />
        <p className="mt-8">
          <a href={href("/mon-compte/annuaire")}>{m.directory_who_join()}</a>
        </p>
      </Page>
    </>
  )
}
