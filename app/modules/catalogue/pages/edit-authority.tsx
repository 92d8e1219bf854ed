import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ButtonLink, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { readableName } from "../domain/authority-name.ts"
import { typeAuthority } from "../domain/typed-authority.ts"
import { editAuthority } from "../operations/edit-authority.server.ts"
import { separateAuthority } from "../operations/separate-authority.server.ts"
import { permissions } from "../permissions.ts"
import { authorityChanges, mergedAuthorities } from "../queries/authority-history.server.ts"
import { authorityForms, findAuthority } from "../queries/find-authority.server.ts"
import { authorityAddress } from "../ui/authority-address.ts"
import { AuthorityForm } from "../ui/authority-form.tsx"
import { AuthorityHistory } from "../ui/authority-history.tsx"
import { MergedAuthorities } from "../ui/merged-authorities.tsx"
import type { Route } from "./+types/edit-authority"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.authorities"].allows(caller.actor)) return forbidden()
  const { searchParams } = new URL(request.url)
  return await read(caller, async (tx) => {
    const { authority, standsFor } = (await findAuthority(tx, params.id)) ?? notFound()
    if (standsFor !== null) throw redirect(editAuthorityAddress(standsFor))
    const forms = await authorityForms(tx, authority.id)
    return {
      id: authority.id,
      name: readableName(authority),
      version: authority.version,
      typed: typeAuthority(authority, forms),
      printed: forms.filter(({ records }) => records > 0),
      merged: await mergedAuthorities(tx, authority.id),
      changes: await authorityChanges(tx, authority.id),
      done: searchParams.get("fait"),
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.authorities"].allows(caller.actor)) return forbidden()
  const fields = await readForm(request)
  const address = editAuthorityAddress(params.id)
  if (field(fields, "do") === "separate") {
    const outcome = await separateAuthority(caller, { id: field(fields, "goneId") })
    if (outcome.kind === "done") throw redirect(`${address}?fait=separee`)
    const problem = outcome.kind === "refused" ? refusalSentence(outcome) : m.platform_error_not_understood()
    return shownAgain({ typed: null, version: null, errors: { "": [problem] } })
  }
  const typed = Object.fromEntries(Object.keys(fields).map((name) => [name, field(fields, name)]))
  const outcome = await editAuthority(caller, { id: params.id, version: field(fields, "version"), typed })
  if (outcome.kind === "done") throw redirect(`${address}?fait=1`)
  const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ typed, version: Number(field(fields, "version")) || 0, errors })
}

export const handle = { hydrate: false }

export default function EditAuthority({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, version, typed, printed, merged, changes, done } = loaderData
  const title = m.catalogue_authority_edit_title({ name })
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [
            { label: m.catalogue_authorities_work_title(), href: href("/travail/catalogue/autorites") },
            { label: name, href: authorityAddress(id) },
          ],
          current: m.catalogue_edit(),
        }}
        actions={
          <ButtonLink tone="quiet" small href={href("/travail/catalogue/autorites/:id/fusion", { id })}>
            {m.catalogue_authority_merge()}
          </ButtonLink>
        }
      >
        {actionData === undefined && done === "1" && (
          <Notice tone="success" role="status" title={m.catalogue_authority_saved()} />
        )}
        {actionData === undefined && done === "separee" && (
          <Notice tone="success" role="status" title={m.catalogue_authority_separated()} />
        )}
        {actionData === undefined && done === "fusion" && (
          <Notice tone="success" role="status" title={m.catalogue_authority_merged()}>
            <p>{m.catalogue_authority_merged_text()}</p>
          </Notice>
        )}
        <AuthorityForm
          typed={actionData?.typed ?? typed}
          version={actionData?.version ?? version}
          errors={actionData?.errors ?? {}}
          printed={printed}
        />
        <MergedAuthorities merged={merged} />
        <AuthorityHistory changes={changes} />
      </Page>
    </>
  )
}

function editAuthorityAddress(id: string): string {
  return href("/travail/catalogue/autorites/:id", { id })
}
