import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatBytes } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { administersInstallation } from "#platform/session/actor.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { signInFirst } from "#platform/session/sign-in-first.server.ts"
import { confirmImport } from "../operations/confirm-import.server.ts"
import { permissions } from "../permissions.ts"
import { findImportRun } from "../queries/import-runs.server.ts"
import { ImportFigures } from "../ui/import-figures.tsx"
import { ImportRefusals } from "../ui/import-refusals.tsx"
import { ImportState } from "../ui/import-state.tsx"
import { contentsLabel } from "../ui/import-words.ts"
import type { Route } from "./+types/import-run"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["territory.import"].allows(caller.actor)) return notFound()
  const run = (await read(caller, (tx) => findImportRun(tx, params.id))) ?? notFound()
  return { run, mayConfirm: run.contents === "neighbourhood" || administersInstallation(caller.actor) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const outcome = await confirmImport(caller, { importId: params.id })
  if (outcome.kind === "done") throw redirect(href("/travail/territoires/import/:id", { id: params.id }))
  if (outcome.kind === "invalid") return notFound()
  return shownAgain({ problem: refusalSentence(outcome) })
}

export const handle = { hydrate: false }

export default function ImportRunPage({ loaderData: { run, mayConfirm }, actionData }: Route.ComponentProps) {
  const isMoving = run.state === "waiting" || run.state === "importing"
  const sent = {
    bytes: formatBytes(run.fileBytes, getLocale()),
    date: formatDateTime(new Date(run.createdAt), getLocale()),
    source: run.source,
  }
  return (
    <>
      <title>{`${run.fileName} – ${m.territory_import_title()} – ${m.platform_site_name()}`}</title>
      {isMoving && <meta httpEquiv="refresh" content="2" />}
      <Page
        title={run.fileName}
        kicker={run.contents === null ? m.territory_import_title() : contentsLabel(run.contents)}
        lead={m.territory_import_sent(sent)}
        breadcrumbs={{
          label: m.territory_breadcrumbs(),
          items: [{ label: m.territory_import_title(), href: href("/travail/territoires/import") }],
          current: run.fileName,
        }}
      >
        <ImportState run={run} mayConfirm={mayConfirm} problem={actionData?.problem} />
        {run.contents === null ? null : <ImportFigures run={run} />}
        <ImportRefusals run={run} />
      </Page>
    </>
  )
}
