import { redirect } from "react-router"
import { listCentres } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, Page, Section } from "#platform/design/index.ts"
import { discardFile, receiveForm } from "#platform/files/index.server.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { startImport } from "../operations/start-import.server.ts"
import { permissions } from "../permissions.ts"
import { listImportRuns } from "../queries/import-runs.server.ts"
import { ImportForm } from "../ui/import-form.tsx"
import { ImportsTable } from "../ui/imports-table.tsx"
import type { Route } from "./+types/imports"

const permission = permissions["territory.import"]

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permission.allows(caller.actor)) return forbidden()
  return await read(caller, async (tx) => ({
    runs: await listImportRuns(tx),
    centres: (await listCentres(tx))
      .filter(({ id }) => permission.allows(caller.actor, id))
      .map(({ id, name }) => ({ value: id, label: name })),
  }))
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permission.allows(caller.actor)) return forbidden()
  const { fields, files } = await receiveForm(request)
  const typed = {
    centreId: field(fields, "centreId"),
    source: field(fields, "source"),
    vintage: field(fields, "vintage"),
    period: field(fields, "period"),
  }
  const { file } = files
  if (file === undefined) return shownAgain({ typed, errors: { file: [m.territory_import_file_missing()] } })
  const outcome = await startImport(caller, { ...typed, file })
  if (outcome.kind === "done") throw redirect(href("/travail/territoires/import/:id", { id: outcome.value.importId }))
  await discardFile(file)
  return shownAgain({
    typed,
    errors: outcome.kind === "invalid" ? outcome.errors : { file: [refusalSentence(outcome)] },
  })
}

export const handle = { hydrate: false }

export default function Imports({ loaderData: { runs, centres }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.territory_import_title()} – ${m.platform_site_name()}`}</title>
      <Page title={m.territory_import_title()} lead={m.territory_import_lead()}>
        <Section id="nouveau" title={m.territory_import_new()}>
          <ImportForm centres={centres} typed={actionData?.typed} errors={actionData?.errors ?? {}} />
        </Section>
        <Section id="precedents" title={m.territory_import_past()}>
          {runs.length === 0 ? (
            <EmptyState title={m.territory_import_none_title()} level={3}>
              <p>{m.territory_import_none_text()}</p>
            </EmptyState>
          ) : (
            <ImportsTable runs={runs} />
          )}
        </Section>
      </Page>
    </>
  )
}
