import { redirect } from "react-router"
import { signInFirst } from "#modules/account/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { Button, Form, Notice, Page } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { compareFields } from "../domain/merge-descriptions.ts"
import { readPairChoice, takenFromGone } from "../domain/pair-choice.ts"
import { mergeRecords } from "../operations/merge-records.server.ts"
import { tellApart } from "../operations/tell-apart.server.ts"
import { permissions } from "../permissions.ts"
import { findPair } from "../queries/duplicates.server.ts"
import { findGone } from "../queries/gone-records.server.ts"
import { PairChoiceForm } from "../ui/pair-choice-form.tsx"
import { PairPreview } from "../ui/pair-preview.tsx"
import { PairSettled } from "../ui/pair-settled.tsx"
import type { Route } from "./+types/duplicate"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.merge"].allows(caller.actor)) return forbidden()
  const parameters = new URL(request.url).searchParams
  return await read(caller, async (tx) => {
    const pair = await findPair(tx, [params.one, params.other])
    if (pair === undefined) {
      const gone = (await findGone(tx, params.one)) ?? (await findGone(tx, params.other)) ?? notFound()
      return { kind: "settled" as const, successor: gone.successor }
    }
    const [one, other] = pair.records
    const differences = compareFields(one.description, other.description)
    const usual = one.createdAt <= other.createdAt ? ("one" as const) : ("other" as const)
    const choice = readPairChoice(parameters, differences, usual)
    const sides = pair.records.map(({ createdAt, updatedAt: _changed, ...side }) => ({
      ...side,
      createdAt: createdAt.toISOString(),
    }))
    return {
      kind: "pair" as const,
      sides: { one: sides[0] ?? notFound(), other: sides[1] ?? notFound() },
      differences,
      choice: { ...choice, taken: Object.fromEntries(choice.taken) },
      fromGone: takenFromGone(choice),
      toldApart: pair.toldApart,
    }
  })
}

export async function action({ context, request }: Route.ActionArgs) {
  const caller = signInFirst(callerOf(context), request)
  if (!permissions["catalogue.merge"].allows(caller.actor)) return forbidden()
  const fields = await readForm(request)
  const given = (name: string): string => field(fields, name)
  const isMerge = given("do") === "merge"
  const outcome = isMerge
    ? await mergeRecords(caller, {
        staysId: given("staysId"),
        staysVersion: given("staysVersion"),
        goneId: given("goneId"),
        goneVersion: given("goneVersion"),
        takenFromGone: given("takenFromGone").split(" ").filter(Boolean),
      })
    : await tellApart(caller, { oneId: given("oneId"), otherId: given("otherId") })
  if (outcome.kind === "done")
    throw redirect(
      `${href("/travail/catalogue/doublons")}?fait=${isMerge ? `fusion&notice=${encodeURIComponent(given("stays"))}` : "deux"}`,
    )
  return shownAgain({
    problem: outcome.kind === "refused" ? refusalSentence(outcome) : m.platform_error_not_understood(),
  })
}

export const handle = { hydrate: false }

export default function Duplicate({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${m.catalogue_pair_title()} – ${m.platform_site_name()}`}</title>
      <Page
        title={m.catalogue_pair_title()}
        lead={m.catalogue_pair_lead()}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [{ label: m.catalogue_duplicates_title(), href: href("/travail/catalogue/doublons") }],
        }}
      >
        {actionData === undefined ? null : <Notice tone="error" role="alert" title={actionData.problem} />}
        {loaderData.kind === "settled" ? (
          <PairSettled successor={loaderData.successor} />
        ) : (
          <>
            {loaderData.toldApart && (
              <Notice tone="info" title={m.catalogue_pair_apart_title()}>
                <p>{m.catalogue_pair_apart_text()}</p>
              </Notice>
            )}
            {loaderData.choice.isAsked && <PairPreview {...loaderData} />}
            <PairChoiceForm {...loaderData} />
            {!loaderData.toldApart && (
              <Form>
                <input type="hidden" name="oneId" value={loaderData.sides.one.id} />
                <input type="hidden" name="otherId" value={loaderData.sides.other.id} />
                <p className="text-soft">{m.catalogue_pair_apart_hint()}</p>
                <Button tone="secondary" name="do" value="apart">
                  {m.catalogue_pair_apart()}
                </Button>
              </Form>
            )}
          </>
        )}
      </Page>
    </>
  )
}
