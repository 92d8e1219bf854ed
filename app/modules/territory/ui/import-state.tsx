import { Button, Form, Notice, ProgressBar } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { ImportRun } from "../domain/import-run.ts"
import { fileProblemSentence } from "./import-words.ts"

type Props = { run: ImportRun; mayConfirm: boolean; problem: string | undefined }

/** Where an import stands, and what to do next. */
export function ImportState({ run, mayConfirm, problem }: Props) {
  if (problem !== undefined) return <Notice tone="error" role="alert" title={problem} />
  switch (run.state) {
    case "waiting":
      return <ProgressBar id="avancement" label={m.territory_import_reading()} />
    case "importing":
      return <ProgressBar id="avancement" label={m.territory_import_writing()} />
    case "checked":
      return <Checked run={run} mayConfirm={mayConfirm} />
    case "done":
      return <Notice tone="success" role="status" title={m.territory_import_done()} />
    case "unreadable":
      return (
        <Notice tone="error" role="alert" title={m.territory_import_unreadable()}>
          <p>{fileProblemSentence(run.problem, run.problemDetail)}</p>
        </Notice>
      )
    default:
      return (
        <Notice tone="error" role="alert" title={m.territory_import_failed()}>
          <p>{m.territory_import_failed_text()}</p>
        </Notice>
      )
  }
}

function Checked({ run, mayConfirm }: { run: ImportRun; mayConfirm: boolean }) {
  if (run.created + run.updated === 0) return <Notice tone="info" role="status" title={m.territory_import_nothing()} />
  if (!mayConfirm) return <Notice tone="warning" role="status" title={m.territory_refused_import_reserved()} />
  return (
    <Notice tone="info" role="status" title={m.territory_import_checked()}>
      <p>{m.territory_import_checked_text()}</p>
      <Form>
        <Button>{m.territory_import_confirm()}</Button>
      </Form>
    </Notice>
  )
}
