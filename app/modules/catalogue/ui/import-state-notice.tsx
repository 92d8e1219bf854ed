import { Button, ButtonLink, Notice, ProgressBar } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatMinutes } from "#platform/kernel/dates-in-words.ts"
import { formatBytes, formatNumber, formatPercent } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import type { ImportCounts } from "../domain/import-item.ts"
import type { ImportState } from "../domain/import-state.ts"
import { arrivalsAddress } from "./catalogue-address.ts"

type Props = {
  run: ImportCounts & { dryRun: boolean; bytes: number; bytesRead: number; proposed: number }
  state: ImportState
  progress: { share: number; secondsLeft: number | null }
  problem: string | undefined
}

/** Where an import stands, and what can be done next. */
export function ImportStateNotice({ run, state, progress, problem }: Props) {
  return (
    <>
      {problem !== undefined && <Notice tone="error" role="alert" title={problem} />}
      {state === "done" ? (
        <>
          <Done run={run} />
          <Duplicates count={run.proposed} />
        </>
      ) : state === "interrupted" ? (
        <Interrupted />
      ) : (
        <UnderWay run={run} progress={progress} />
      )}
    </>
  )
}

function UnderWay({ run, progress }: Pick<Props, "run" | "progress">) {
  const locale = getLocale()
  const counts = { read: formatBytes(run.bytesRead, locale), total: formatBytes(run.bytes, locale) }
  return (
    <>
      <ProgressBar
        id="progress"
        label={m.catalogue_import_progress()}
        value={progress.share * 100}
        share={formatPercent(progress.share, locale, 0)}
        counts={m.catalogue_import_progress_bytes(counts)}
        timeLeft={
          progress.secondsLeft === null
            ? undefined
            : m.catalogue_import_progress_left({ time: duration(progress.secondsLeft) })
        }
      />
      <p>{m.catalogue_import_running_text()}</p>
    </>
  )
}

function Interrupted() {
  return (
    <Notice
      tone="warning"
      title={m.catalogue_import_interrupted_title()}
      actions={
        <form method="post">
          <Button name="do" value="resume">
            {m.catalogue_import_resume()}
          </Button>
        </form>
      }
    >
      <p>{m.catalogue_import_interrupted_text()}</p>
    </Notice>
  )
}

function Done({ run }: Pick<Props, "run">) {
  const taken = run.created + run.joined + run.updated
  if (taken + run.unchanged === 0) return <Notice tone="error" title={m.catalogue_import_nothing_title()} />
  if (taken === 0) {
    return (
      <Notice tone="info" title={m.catalogue_import_nothing_changed_title()} actions={<SeeCatalogue />}>
        <p>{m.catalogue_import_nothing_changed_text()}</p>
      </Notice>
    )
  }
  if (!run.dryRun) return <Notice tone="success" title={m.catalogue_import_done_title()} actions={<SeeCatalogue />} />
  return (
    <Notice
      tone="info"
      title={m.catalogue_import_dry_title()}
      actions={
        <form method="post">
          <Button name="do" value="for-good">
            {m.catalogue_import_for_good()}
          </Button>
        </form>
      }
    >
      <p>{m.catalogue_import_dry_text()}</p>
    </Notice>
  )
}

/** What the import noticed and left to people. */
function Duplicates({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <Notice
      tone="info"
      title={m.catalogue_import_proposed({ count, number: formatNumber(count, getLocale()) })}
      actions={
        <ButtonLink tone="secondary" href={href("/travail/catalogue/doublons")}>
          {m.catalogue_import_see_duplicates()}
        </ButtonLink>
      }
    />
  )
}

function SeeCatalogue() {
  return (
    <ButtonLink tone="secondary" href={arrivalsAddress()}>
      {m.catalogue_import_see_catalogue()}
    </ButtonLink>
  )
}

function duration(seconds: number): string {
  return seconds < 60
    ? m.catalogue_import_progress_seconds({ seconds })
    : formatMinutes(Math.ceil(seconds / 60), getLocale())
}
