import { redirect } from "react-router"
import { read } from "#platform/db/index.server.ts"
import {
  ActiveFilters,
  CopyableAddress,
  DownloadLinks,
  ErrorSummary,
  InlineLinks,
  Notice,
  Page,
  Pagination,
  Section,
} from "#platform/design/index.ts"
import { pageAsked } from "#platform/http/asked.ts"
import { href } from "#platform/http/href.ts"
import { field, forbidden, notFound, readForm, shownAgain } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { refusalSentence } from "#platform/operation/index.server.ts"
import { isDistinct, isOfPeople } from "../domain/figure.ts"
import { addressQuery, filterOf, isSplit, splits } from "../domain/figure-question.ts"
import { readNumber } from "../domain/read-number.ts"
import { announceFigure } from "../operations/announce-figure.server.ts"
import { permissions } from "../permissions.ts"
import { answerFigure, placeQuestion } from "../queries/answer-figure.server.ts"
import { figureFilters } from "../queries/figure-filters.server.ts"
import { figureRows } from "../queries/figure-rows.server.ts"
import { figureSplit } from "../queries/figure-split.server.ts"
import { openFigure } from "../staff/open-figure.server.ts"
import { AnnounceForm } from "../ui/announce-form.tsx"
import { FigureAnswer } from "../ui/figure-answer.tsx"
import { figureCsvHref, figureHref } from "../ui/figure-href.ts"
import { FigureRowsTable } from "../ui/figure-rows-table.tsx"
import { SplitTable } from "../ui/split-table.tsx"
import { figureName, splitName } from "../ui/words.ts"
import type { Route } from "./+types/figure"

const perPage = 100

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { caller, question, parameters, own } = await openFigure(context, request, params.figure)
  const page = pageAsked(parameters)
  const asked = parameters.get("par") ?? ""
  return await read(caller, async (tx) => {
    const placed = (await placeQuestion(tx, question)) ?? notFound()
    const split = isSplit(asked) && !isDistinct(question.figure) ? asked : undefined
    return {
      question,
      split,
      page,
      perPage,
      centreName: own.find(({ slug }) => slug === question.centre)?.name ?? m.activity_figures_network(),
      // Names of other centres stay behind the wall: what is counted without them must say so.
      partial: isDistinct(question.figure) && !own.some(({ slug }) => slug === question.centre),
      mayAnnounce: own.some(({ slug }) => slug === question.centre),
      answer: await answerFigure(tx, placed),
      filters: await figureFilters(tx, question),
      parts: split === undefined ? [] : await figureSplit(tx, placed, split),
      rows: await figureRows(tx, placed, page, perPage),
      address: new URL(request.url).origin + figureHref(question),
    }
  })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { caller, question } = await openFigure(context, request, params.figure)
  const fields = await readForm(request)
  const typed = { value: field(fields, "value"), source: field(fields, "source") }
  const value = readNumber(typed.value)
  if (Number.isNaN(value)) return shownAgain({ typed, errors: { value: [m.activity_error_number()] } })
  const centreId = await read(caller, async (tx) => (await placeQuestion(tx, question))?.centreId)
  if (centreId === undefined || centreId === null) return notFound()
  if (!permissions["activity.announce"].allows(caller.actor, centreId)) return forbidden()
  const { figure, year } = question
  const outcome = await announceFigure(caller, {
    centreId,
    year,
    figure,
    filter: filterOf(question),
    value,
    source: typed.source,
  })
  if (outcome.kind === "done") throw redirect(figureHref(question))
  return shownAgain({
    typed,
    errors: outcome.kind === "invalid" ? outcome.errors : { "": [refusalSentence(outcome)] },
  })
}

export const handle = { hydrate: false }

export default function Figure({ loaderData, actionData }: Route.ComponentProps) {
  const { question, split, page, centreName, partial, mayAnnounce, answer, filters, parts, rows, address } = loaderData
  const title = m.activity_figure_of_year({ figure: figureName(question.figure), year: question.year })
  const errors: Record<string, string[]> = actionData?.errors ?? {}
  const with_ = (name: string, value: string) => `${figureHref(question)}&${name}=${value}`
  const offered = splits.filter((one) => one !== "structure" || isOfPeople(question.figure))
  return (
    <>
      <title>{`${title} – ${m.platform_site_name()}`}</title>
      <Page
        title={title}
        kicker={centreName}
        breadcrumbs={{
          label: m.activity_breadcrumbs(),
          items: [
            {
              label: m.activity_figures_title(),
              href: `${href("/travail/activite/chiffres")}?annee=${question.year}${question.centre === "" ? "&reseau=1" : `&centre=${question.centre}`}`,
            },
          ],
          current: title,
        }}
      >
        <ErrorSummary title={m.activity_to_correct()} errors={errors} />
        <ActiveFilters
          label={m.activity_figure_filters()}
          items={filters.map(({ label, without }) => ({
            label,
            href: figureHref(without),
            removeLabel: m.activity_figure_remove(),
          }))}
        />
        {partial ? <Notice tone="warning" title={m.activity_figure_partial()} /> : null}
        <FigureAnswer question={question} answer={answer} />
        {isDistinct(question.figure) ? null : (
          <Section id="repartition" title={m.activity_figures_split()}>
            <InlineLinks
              label={m.activity_figures_split()}
              items={offered.map((one) => ({ label: splitName(one), href: with_("par", one), current: one === split }))}
            />
            {split === undefined ? null : (
              <SplitTable question={question} split={split} parts={parts} whole={answer.value} />
            )}
          </Section>
        )}
        <Section id="lignes" title={m.activity_figure_rows()}>
          <FigureRowsTable question={question} rows={rows} />
          <Pagination
            label={m.activity_list_pages()}
            current={page}
            total={Math.ceil(rows.total / loaderData.perPage)}
            hrefOf={(other) => with_("page", String(other))}
            previousLabel={m.activity_previous()}
            nextLabel={m.activity_next()}
            pageLabel={(other) => m.activity_page({ page: other })}
          />
          <DownloadLinks
            label={m.activity_figure_rows_csv()}
            items={[{ label: m.activity_figure_rows_csv(), href: figureCsvHref(question), format: "CSV" }]}
          />
          <CopyableAddress label={m.activity_figure_address()} address={address} />
        </Section>
        {mayAnnounce ? (
          <AnnounceForm
            action={`?${addressQuery(question)}`}
            announced={answer.announced}
            typed={actionData?.typed}
            errors={errors}
          />
        ) : null}
      </Page>
    </>
  )
}
