import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, Notice, Page, ProgressBar, Stat, StatList } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { formatDateTime } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { correctionProgress } from "../domain/correction-progress.ts"
import { runCorrection } from "../jobs/run-correction.server.ts"
import { resumeCorrection } from "../operations/resume-correction.server.ts"
import { undoCorrection } from "../operations/undo-correction.server.ts"
import { correctedRecords, findCorrection } from "../queries/corrections.server.ts"
import { CorrectedRecords } from "../ui/corrected-records.tsx"
import { correctionTitle } from "../ui/correction-sentences.ts"
import type { Route } from "./+types/correction"

const namesShown = 100

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  return await read(caller, async (tx) => {
    const correction = (await findCorrection(tx, params.correction)) ?? notFound()
    const { createdAt, heartbeatAt, ...shown } = correction
    return {
      ...{ correction: shown, createdAt: createdAt.toISOString() },
      progress: correctionProgress({ ...shown, createdAt, heartbeatAt }, new Date()),
      changed: await correctedRecords(tx, correction, "changed", namesShown),
      left: await correctedRecords(tx, correction, "left", namesShown),
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  const found = (await read(caller, (tx) => findCorrection(tx, params.correction))) ?? notFound()
  const ids = { centreId: found.centreId, correctionId: found.id }
  if (field(await readForm(request), "do") === "resume") {
    const resumed = await resumeCorrection(caller, ids)
    if (resumed.kind === "refused") return shownAgain({ problem: refusalSentence(resumed) })
  } else {
    const undone = await undoCorrection(caller, ids)
    if (undone.kind === "refused") return shownAgain({ problem: refusalSentence(undone) })
    if (undone.kind === "done" && undone.value.isSmall) await runCorrection(caller, ids)
  }
  throw redirect(href("/travail/catalogue/corrections/:correction", { correction: found.id }))
}

export const handle = { hydrate: false }

export default function CorrectionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { correction, progress, changed, left, createdAt } = loaderData
  const title = correctionTitle(correction.action)
  const number = (value: number) => formatNumber(value, getLocale())
  const date = formatDateTime(new Date(createdAt), getLocale())
  const { counts, state, name } = correction
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      {progress.isMoving && <meta httpEquiv="refresh" content="2" />}
      <Page
        title={title}
        lead={name === null ? date : m.catalogue_correction_by({ name, date })}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [{ label: m.catalogue_corrections_title(), href: href("/travail/catalogue/corrections") }],
          current: title,
        }}
      >
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {state === "done" || state === "undone" ? (
          <Notice tone="success" role="status" title={m[`catalogue_correction_${state}_title`]()} />
        ) : (
          <ProgressBar
            id="progress"
            label={m[`catalogue_correction_${state}`]()}
            value={progress.settled}
            max={progress.total}
            counts={m.catalogue_correction_progress({
              settled: number(progress.settled),
              total: number(progress.total),
            })}
          />
        )}
        {progress.isInterrupted ? (
          <Notice tone="warning" title={m.catalogue_correction_interrupted()} actions={<Do what="resume" />} />
        ) : null}
        <StatList>
          <Stat value={number(counts.changed)} label={m.catalogue_correction_changed()} />
          <Stat value={number(counts.unchanged)} label={m.catalogue_correction_unchanged()} />
          {counts.undone > 0 ? (
            <Stat value={number(counts.undone)} label={m.catalogue_correction_given_back()} />
          ) : null}
          {counts.left > 0 ? <Stat value={number(counts.left)} label={m.catalogue_correction_left()} /> : null}
        </StatList>
        {state === "done" && counts.changed > 0 ? <Do what="undo" /> : null}
        <CorrectedRecords
          id="laissees"
          title={m.catalogue_correction_left_title()}
          records={left}
          total={counts.left}
        />
        <CorrectedRecords
          id="corrigees"
          title={m.catalogue_correction_changed_title()}
          records={changed}
          total={counts.changed}
        />
      </Page>
    </>
  )
}

function Do({ what }: { what: "undo" | "resume" }) {
  return (
    <form method="post">
      <Button name="do" value={what} tone="secondary">
        {m[`catalogue_correction_do_${what}`]()}
      </Button>
    </form>
  )
}
