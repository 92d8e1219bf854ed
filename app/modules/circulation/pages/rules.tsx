import { data, redirect } from "react-router"
import { centreNames } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { ErrorSummary, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { readForm } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { openDeskPage } from "../desk/open-page.server.ts"
import { settleRules } from "../operations/settle-rules.server.ts"
import { permissions } from "../permissions.ts"
import { rulesOf } from "../queries/rules-of.server.ts"
import { CentreChoice } from "../ui/centre-choice.tsx"
import { RulesForm } from "../ui/rules-form.tsx"
import { rulesInput, rulesToType, typedRules } from "../ui/typed-rules.ts"
import type { Route } from "./+types/rules"

const permission = permissions["circulation.settle-rules"]

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, desk, centres } = await openDeskPage(context, request, permission)
  return await read(caller, async (tx) => {
    const { version, ...rules } = await rulesOf(tx, desk.centreId)
    const others = [...(await centreNames(tx)).values()].filter(({ id }) => id !== desk.centreId)
    return {
      centres,
      slug: desk.slug,
      name: desk.name,
      version,
      typed: rulesToType(rules),
      others: others.map(({ id, name }) => ({ value: id, label: name })),
      saved: new URL(request.url).searchParams.get("fait") === "1",
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const { caller, desk } = await openDeskPage(context, request, permission)
  const fields = await readForm(request)
  const outcome = await settleRules(caller, { ...rulesInput(fields), centreId: desk.centreId })
  if (outcome.kind === "done") throw redirect(`${href("/travail/pret/regles")}?centre=${desk.slug}&fait=1`)
  const errors: Record<string, string[]> =
    outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] }
  return data({ typed: typedRules(fields), errors }, { status: outcome.kind === "invalid" ? 422 : 409 })
}

export const handle = { hydrate: false }

export default function Rules({ loaderData, actionData }: Route.ComponentProps) {
  const { centres, slug, name, version, typed, others, saved } = loaderData
  const title = m.circulation_rules_title()
  const errors = actionData?.errors ?? {}
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        lead={name}
        breadcrumbs={{
          label: m.circulation_breadcrumbs(),
          items: [{ label: m.circulation_desk_title(), href: href("/travail/pret") }],
          current: title,
        }}
      >
        <CentreChoice path={href("/travail/pret/regles")} current={slug} centres={centres} />
        {saved && actionData === undefined ? (
          <Notice tone="success" role="status" title={m.circulation_saved()} />
        ) : null}
        <ErrorSummary title={m.circulation_to_correct()} errors={errors} />
        <RulesForm typed={actionData?.typed ?? typed} errors={errors} version={version} others={others} />
      </Page>
    </>
  )
}
