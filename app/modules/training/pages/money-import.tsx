import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import { Button, Form, Notice, Section, SelectField, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { moneyColumns } from "../domain/money-line.ts"
import type { MoneyReport } from "../domain/money-report.ts"
import { importMoney } from "../operations/import-money.server.ts"
import { permissions } from "../permissions.ts"
import { findMoneyImport } from "../queries/money-imports.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { TrainingPage } from "../ui/training-page.tsx"
import { euros } from "../ui/words.ts"
import type { Route } from "./+types/money-import"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request, permissions["training.account"])
  const { rows, ...run } = (await read(caller, (tx) => findMoneyImport(tx, centre.id, params.id))) ?? notFound()
  return {
    slug: centre.slug,
    run,
    // What was tried is what is brought in.
    side: parameters.get("sens") === "charge" ? "charge" : "revenue",
    count: rows.length,
    samples: rows.slice(0, 3).map(({ cells }) => cells),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, centre } = await openTrainingPage(context, request, permissions["training.account"])
  const fields = await readForm(request)
  const run = (await read(caller, (tx) => findMoneyImport(tx, centre.id, params.id))) ?? notFound()
  const mapping = run.headings.map((_, at) => field(fields, `column-${at}`))
  const side = field(fields, "side")
  const dryRun = field(fields, "intent") !== "import"
  const outcome = await importMoney(caller, { centreId: centre.id, importId: params.id, mapping, side, dryRun })
  const errors = problemsOf(outcome)
  if (errors === undefined)
    throw redirect(
      `${href("/travail/formations/bpf/imports/:id", { id: params.id })}?centre=${centre.slug}&sens=${side}`,
    )
  return shownAgain({ mapping, side, errors })
}

export const handle = { hydrate: false }

export default function MoneyImport({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, run, side, count, samples } = loaderData
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const mapping = actionData?.mapping ?? run.mapping
  const { report } = run
  const isDone = run.state === "done"
  return (
    <TrainingPage
      side="bpf"
      slug={slug}
      title={m.training_import_title({ file: run.fileName })}
      errors={errors}
      lead={isDone ? m.training_import_done() : m.training_import_count({ count })}
    >
      {report === null ? null : (
        <Section id="resultat" title={isDone ? m.training_import_result() : m.training_import_would()}>
          <Notice
            tone={report.refused.length === 0 ? "success" : "warning"}
            title={m.training_import_counts({
              entered: report.entered,
              known: report.known,
              refused: report.refused.length,
              amount: euros(report.cents),
            })}
          />
          {report.refused.length === 0 ? null : (
            <Table
              id="refusees"
              caption={m.training_import_refused()}
              rows={report.refused}
              rowKey={({ line }) => String(line)}
              columns={[
                { key: "line", label: m.training_import_line(), rowHeader: true, cell: ({ line }) => line },
                { key: "why", label: m.training_import_why(), cell: wrongCell },
              ]}
            />
          )}
        </Section>
      )}
      {isDone ? (
        <p>
          <a href={`${href("/travail/formations/bpf/lignes")}?centre=${slug}`}>{m.training_import_see_lines()}</a>
        </p>
      ) : (
        <Form wide>
          <SelectField
            name="side"
            label={m.training_side()}
            hint={m.training_side_hint()}
            value={actionData?.side ?? side}
            choices={[
              { value: "revenue", label: m.training_side_revenue() },
              { value: "charge", label: m.training_side_charge() },
            ]}
          />
          <Section id="mapping" title={m.training_import_columns()}>
            {run.headings.map((heading, at) => (
              <SelectField
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place
                key={at}
                name={`column-${at}`}
                label={heading === "" ? m.training_import_column({ number: at + 1 }) : heading}
                hint={samples
                  .map((cells) => cells[at] ?? "")
                  .filter((cell) => cell !== "")
                  .join(" · ")
                  .slice(0, 120)}
                empty={m.training_import_left_out()}
                value={mapping[at] ?? ""}
                choices={moneyColumns.map((name) => ({ value: name, label: columnName(name) }))}
              />
            ))}
          </Section>
          <div className="actions-bar">
            <Button tone={run.state === "checked" ? "secondary" : "primary"} name="intent" value="dry">
              {m.training_import_dry()}
            </Button>
            {run.state === "checked" ? (
              <Button name="intent" value="import">
                {m.training_import_bring_in()}
              </Button>
            ) : null}
          </div>
        </Form>
      )}
    </TrainingPage>
  )
}

function columnName(name: (typeof moneyColumns)[number]): string {
  return m[`training_column_${name.toLowerCase() as Lowercase<typeof name>}`]()
}

function wrongCell({ wrong, typed }: MoneyReport["refused"][number]) {
  return wrong
    .map((name) => {
      const column = columnName(name)
      const text = typed?.[name]
      if (text === undefined) return column
      return text === "" ? m.training_import_blank({ column }) : m.training_import_not_understood({ column, text })
    })
    .join(" · ")
}
