import { readFile } from "node:fs/promises"
import { redirect } from "react-router"
import { readTable } from "#modules/directory/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, EmptyState, Form, Section, Table } from "#platform/design/index.ts"
import { discardFile, receiveForm } from "#platform/files/index.server.ts"
import { yearAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { field, shownAgain } from "#platform/http/index.server.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { accountingYear, lastClosedYear } from "../domain/accounting-year.ts"
import { enterMoney, removeMoney } from "../operations/enter-money.server.ts"
import { startMoneyImport } from "../operations/import-money.server.ts"
import { permissions } from "../permissions.ts"
import { bodyOf } from "../queries/body.server.ts"
import { moneyWithin } from "../queries/money-lines.server.ts"
import { problemsOf } from "../staff/answered.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { moneyLineName } from "../ui/bpf-words.ts"
import { MoneyForms } from "../ui/money-forms.tsx"
import { TrainingPage } from "../ui/training-page.tsx"
import { euros } from "../ui/words.ts"
import type { Route } from "./+types/money"

const names = ["side", "onDate", "party", "label", "amount", "line"] as const
const mostBytes = 10_000_000

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, parameters, today } = await openTrainingPage(
    context,
    request,
    permissions["training.account"],
  )
  return await read(caller, async (tx) => {
    const { yearStarts } = await bodyOf(tx, centre.id)
    const year = yearAsked(parameters, lastClosedYear(today, yearStarts))
    const lines = await moneyWithin(tx, centre.id, accountingYear(year, yearStarts))
    return { slug: centre.slug, year, today, lines, saved: parameters.get("fait") === "1" }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, centre, parameters } = await openTrainingPage(context, request, permissions["training.account"])
  const { fields, files } = await receiveForm(request)
  const intent = field(fields, "intent")
  const typed = Object.fromEntries(names.map((name) => [name, field(fields, name)])) as Record<
    (typeof names)[number],
    string
  >
  if (intent === "import") {
    const { file } = files
    if (file === undefined)
      return shownAgain({
        typed: undefined,
        errors: { file: [m.training_error_no_file()] },
      })
    const table = file.bytes > mostBytes ? ("too-many" as const) : await readTable(await readFile(file.path))
    await discardFile(file)
    const outcome = await startMoneyImport(caller, {
      centreId: centre.id,
      fileName: file.name.slice(0, 300),
      table: typeof table === "string" ? null : table,
    })
    if (outcome.kind === "done")
      throw redirect(
        `${href("/travail/formations/bpf/imports/:id", { id: outcome.value.importId })}?centre=${centre.slug}`,
      )
    return shownAgain({ typed: undefined, errors: problemsOf(outcome) ?? {} })
  }
  const outcome = intent.startsWith("remove:")
    ? await removeMoney(caller, { centreId: centre.id, id: intent.slice("remove:".length) })
    : await enterMoney(caller, { centreId: centre.id, fields: typed })
  if (outcome.kind !== "done") return shownAgain({ typed, errors: problemsOf(outcome) ?? {} })
  // What was entered is seen in its own accounting year.
  const year = "year" in outcome.value ? String(outcome.value.year) : (parameters.get("annee") ?? "")
  const query = new URLSearchParams({ centre: centre.slug, annee: year, fait: "1" })
  throw redirect(`${href("/travail/formations/bpf/lignes")}?${query}`)
}

export const handle = { hydrate: false }

export default function Money({ loaderData: { slug, year, today, lines, saved }, actionData }: Route.ComponentProps) {
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const typed = actionData?.typed
  return (
    <TrainingPage
      side="bpf"
      slug={slug}
      title={m.training_money_of({ year })}
      lead={m.training_money_lead()}
      saved={saved}
      errors={errors}
    >
      <MoneyForms typed={typed} today={today} errors={errors} />
      <Section id="lignes" title={m.training_money_lines()} note={lines.length}>
        {lines.length === 0 ? (
          <EmptyState title={m.training_money_none()} level={3}>
            <p>{m.training_money_none_text()}</p>
          </EmptyState>
        ) : (
          <Form multipart wide>
            <Table
              id="lignes-liste"
              caption={m.training_money_lines()}
              captionHidden
              rows={lines}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: "date",
                  label: m.training_date(),
                  date: true,
                  cell: ({ onDate }) => formatDate(onDate, getLocale()),
                },
                { key: "party", label: m.training_party(), rowHeader: true, cell: ({ party }) => party },
                { key: "label", label: m.training_label(), cell: ({ label }) => label },
                {
                  key: "line",
                  label: m.training_line(),
                  cell: ({ line }) => (line.length > 3 ? moneyLineName(line) : `${line}. ${moneyLineName(line)}`),
                },
                {
                  key: "amount",
                  label: m.training_amount(),
                  numeric: true,
                  cell: ({ amountCents }) => euros(amountCents),
                },
                { key: "remove", label: m.training_remove(), cell: removeCell },
              ]}
            />
          </Form>
        )}
      </Section>
    </TrainingPage>
  )
}

function removeCell({ id, party, label }: { id: string; party: string; label: string }) {
  return (
    <span className="relative">
      <Button tone="quiet" small name="intent" value={`remove:${id}`}>
        {m.training_remove()}
        <span className="sr-only">{` ${party} ${label}`}</span>
      </Button>
    </span>
  )
}
