import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import type { Tx } from "#platform/db/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, EmptyState, Form, Notice, Page, TextField } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { heading } from "../domain/authority-name.ts"
import { mergeAuthorities } from "../operations/merge-authorities.server.ts"
import { permissions } from "../permissions.ts"
import { authorityForms, authorityWorks, findAuthority } from "../queries/find-authority.server.ts"
import { authoritiesTyped } from "../queries/list-authorities.server.ts"
import { authorityAddress } from "../ui/authority-address.ts"
import { AuthorityMergePreview } from "../ui/authority-merge-preview.tsx"
import { AuthorityPicks } from "../ui/authority-picks.tsx"
import type { Route } from "./+types/merge-authority"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.authorities"].allows(caller.actor)) return forbidden()
  const { searchParams } = new URL(request.url)
  const query = (searchParams.get("q") ?? "").slice(0, 200).toWellFormed().replaceAll("\0", "").trim()
  return await read(caller, async (tx) => {
    const gone = (await sideOf(tx, params.id)) ?? notFound()
    const stays = await sideOf(tx, searchParams.get("avec") ?? "")
    const wanted = query === "" ? gone.authority.name : query
    const found = stays === undefined ? await authoritiesTyped(tx, wanted, 20) : []
    return {
      ...{ query, gone },
      stays: stays === undefined || stays.authority.id === gone.authority.id ? null : stays,
      picks: found.filter(({ id }) => id !== gone.authority.id),
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const fields = await readForm(request)
  const given = Object.fromEntries(
    ["staysId", "staysVersion", "goneId", "goneVersion"].map((name) => [name, field(fields, name)]),
  )
  const outcome = await mergeAuthorities(caller, given)
  if (outcome.kind === "done") {
    throw redirect(`${href("/travail/catalogue/autorites/:id", { id: outcome.value.id })}?fait=fusion`)
  }
  return shownAgain({
    problem: outcome.kind === "refused" ? refusalSentence(outcome) : m.platform_error_not_understood(),
  })
}

async function sideOf(tx: Tx, id: string) {
  const found = await findAuthority(tx, id)
  if (found === undefined) return undefined
  if (found.standsFor !== null) throw redirect(href("/travail/catalogue/autorites/:id", { id: found.standsFor }))
  const { authority } = found
  return { authority, forms: await authorityForms(tx, id), works: await authorityWorks(tx, id) }
}

export const handle = { hydrate: false }

export default function MergeAuthority({
  loaderData: { query, gone, stays, picks },
  actionData,
}: Route.ComponentProps) {
  const name = heading(gone.authority)
  const title = m.catalogue_authority_merge_title({ name })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={m.catalogue_authority_merge_lead()}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [
            { label: m.catalogue_authorities_work_title(), href: href("/travail/catalogue/autorites") },
            { label: name, href: authorityAddress(gone.authority.id) },
          ],
          current: m.catalogue_authority_merge(),
        }}
      >
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {stays !== null ? (
          <AuthorityMergePreview gone={gone} stays={stays} />
        ) : (
          <>
            <Form method="get">
              <TextField name="q" type="search" label={m.catalogue_authority_merge_into()} value={query} />
              <Button tone="secondary">{m.catalogue_search_button()}</Button>
            </Form>
            {picks.length === 0 ? (
              <EmptyState title={m.catalogue_authorities_none_title()}>
                <p>{m.catalogue_authorities_none_text()}</p>
              </EmptyState>
            ) : (
              <AuthorityPicks goneId={gone.authority.id} picks={picks} />
            )}
          </>
        )}
      </Page>
    </>
  )
}
