import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Notice, Page, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { correctionFields } from "../domain/read-correction.ts"
import { runCorrection } from "../jobs/run-correction.server.ts"
import { startCorrection } from "../operations/start-correction.server.ts"
import { permissions } from "../permissions.ts"
import { correctionStart } from "../queries/correction-start.server.ts"
import { CorrectionActionForm } from "../ui/correction-action-form.tsx"
import { CorrectionPreviewList } from "../ui/correction-preview-list.tsx"
import { CorrectionSelection } from "../ui/correction-selection.tsx"
import { CorrectionsTable } from "../ui/corrections-table.tsx"
import type { Route } from "./+types/corrections"

export async function loader({ context, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  return await read(caller, (tx) => correctionStart(tx, caller, new URL(request.url).searchParams))
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.catalogue"].allows(caller.actor)) return forbidden()
  const fields = await readForm(request)
  const centreId = field(fields, "centreId")
  const values = Object.fromEntries(correctionFields.map((name) => [name, field(fields, name)]))
  const outcome = await startCorrection(caller, { centreId, selection: field(fields, "selection"), values })
  if (outcome.kind === "done") {
    const { correctionId, isSmall } = outcome.value
    if (isSmall) await runCorrection(caller, { centreId, correctionId })
    throw redirect(href("/travail/catalogue/corrections/:correction", { correction: correctionId }))
  }
  if (outcome.kind === "refused") return shownAgain({ problems: [refusalSentence(outcome)] })
  return shownAgain({ problems: Object.values(outcome.errors).flat() })
}

export const handle = { hydrate: false }

export default function Corrections({ loaderData: start, actionData }: Route.ComponentProps) {
  const { selection, kind, preview, past } = start
  return (
    <>
      <title>{`${m.catalogue_corrections_title()} – ${m.platform_site_name()}`}</title>
      <Page
        title={m.catalogue_corrections_title()}
        lead={m.catalogue_corrections_lead()}
        width="wide"
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [{ label: m.catalogue_page_title(), href: href("/catalogue") }],
          current: m.catalogue_corrections_title(),
        }}
      >
        {actionData?.problems.map((problem) => (
          <Notice key={problem} tone="error" role="alert" title={problem} />
        ))}
        <CorrectionSelection start={start} />
        {selection === null || selection.total === 0 || start.tooMany ? null : (
          <CorrectionActionForm start={start} selection={selection} />
        )}
        {preview === null || selection === null || kind === null ? null : (
          <CorrectionPreviewList start={start} preview={preview} selection={selection} />
        )}
        {past.length === 0 ? null : (
          <Section id="precedentes" title={m.catalogue_corrections_past()}>
            <CorrectionsTable corrections={past} />
          </Section>
        )}
      </Page>
    </>
  )
}
