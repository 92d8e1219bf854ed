import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { EmptyState, Page, Pagination, Section } from "#platform/design/index.ts"
import { discardFile, receiveForm } from "#platform/files/index.server.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { importState } from "../domain/import-state.ts"
import { startImport } from "../operations/start-import.server.ts"
import { permissions } from "../permissions.ts"
import { importCentres } from "../queries/import-centres.server.ts"
import { countImportRuns, listImportRuns, listOrigins } from "../queries/import-runs.server.ts"
import { ImportForm } from "../ui/import-form.tsx"
import { ImportsTable } from "../ui/imports-table.tsx"
import type { Route } from "./+types/imports"

const perPage = 50

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.import"].allows(caller.actor)) return forbidden()
  const now = new Date()
  return await read(caller, async (tx) => {
    const centres = await importCentres(tx, caller)
    const names = new Map(centres.map(({ id, name }) => [id, name]))
    const pages = Math.max(1, Math.ceil((await countImportRuns(tx)) / perPage))
    const page = Math.min(pages, pageAsked(new URL(request.url).searchParams))
    const runs = await listImportRuns(tx, { offset: (page - 1) * perPage, limit: perPage })
    return {
      page,
      pages,
      mayLeave: permissions["catalogue.leave"].allows(caller.actor),
      centres,
      origins: await listOrigins(
        tx,
        centres.map(({ id }) => id),
      ),
      runs: runs.map(({ id, centreId, origin, fileName, dryRun, createdAt, ...run }) => ({
        ...{ id, origin, fileName, dryRun, createdAt: createdAt.toISOString() },
        centre: names.get(centreId) ?? "",
        state: importState({ ...run, createdAt }, now),
        taken: run.created + run.joined + run.updated + run.unchanged,
        refused: run.refused,
      })),
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.import"].allows(caller.actor)) return forbidden()
  const { fields, files } = await receiveForm(request)
  const file = files["file"]
  const typed = { centreId: field(fields, "centreId"), origin: field(fields, "origin"), mode: field(fields, "mode") }
  if (file === undefined) return shownAgain({ typed, errors: { file: [m.catalogue_imports_file_missing()] } })
  const dryRun = typed.mode !== "real"
  const outcome = await startImport(caller, { ...typed, dryRun, inBackground: true, file })
  if (outcome.kind === "done") throw redirect(href("/travail/catalogue/imports/:run", { run: outcome.value.runId }))
  await discardFile(file)
  const errors = outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return shownAgain({ typed, errors })
}

export const handle = { hydrate: false }

export default function Imports({
  loaderData: { mayLeave, centres, origins, runs, page, pages },
  actionData,
}: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.catalogue_imports_title()} – ${m.platform_site_name()}`}</title>
      <Page title={m.catalogue_imports_title()} lead={m.catalogue_imports_lead()}>
        <Section id="nouveau" title={m.catalogue_imports_form()}>
          <ImportForm centres={centres} origins={origins} typed={actionData?.typed} errors={actionData?.errors ?? {}} />
        </Section>
        <Section id="precedents" title={m.catalogue_imports_past()}>
          {runs.length === 0 ? (
            <EmptyState title={m.catalogue_imports_none_title()} level={3}>
              <p>{m.catalogue_imports_none_text()}</p>
            </EmptyState>
          ) : (
            <>
              <ImportsTable runs={runs} showCentre={centres.length > 1} />
              <Pagination
                label={m.catalogue_imports_past()}
                current={page}
                total={pages}
                hrefOf={(number) => `${href("/travail/catalogue/imports")}?page=${number}#precedents`}
                previousLabel={m.catalogue_search_previous()}
                nextLabel={m.catalogue_search_next()}
                pageLabel={(number) => m.catalogue_search_page({ page: number })}
              />
            </>
          )}
        </Section>
        {mayLeave && (
          <p>
            <a href={href("/travail/catalogue/depart")}>{m.catalogue_departure_link()}</a>
          </p>
        )}
      </Page>
    </>
  )
}
