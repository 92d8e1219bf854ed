import { read } from "#platform/db/index.server.ts"
import { ButtonLink, DownloadLinks, Icon, Section, Stat, StatList, Table } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { permissions } from "../permissions.ts"
import { qualiopiState } from "../queries/qualiopi.server.ts"
import { openTrainingPage } from "../staff/open-page.server.ts"
import { proofWords } from "../ui/qualiopi-words.ts"
import { TrainingPage } from "../ui/training-page.tsx"
import type { Route } from "./+types/qualiopi"

export async function loader({ context, request }: Route.LoaderArgs) {
  const { caller, centre, centres, today } = await openTrainingPage(context, request, permissions["training.prove"])
  return {
    slug: centre.slug,
    name: centre.name,
    centres,
    ...(await read(caller, (tx) => qualiopiState(tx, centre.id, today))),
  }
}

export const handle = { hydrate: false }

type Row = Route.ComponentProps["loaderData"]["indicators"][number]

export default function Qualiopi({ loaderData: { slug, name, centres, list, indicators } }: Route.ComponentProps) {
  const asked = indicators.filter((one) => one.asked)
  const others = indicators.filter((one) => !one.asked)
  const count = (state: Row["state"]) => asked.filter((one) => one.state === state).length
  return (
    <TrainingPage
      side="qualiopi"
      slug={slug}
      centres={centres}
      first
      title={m.training_qualiopi_title()}
      lead={m.training_qualiopi_lead({
        centre: name,
        list: list.name,
        count: list.indicators,
        date: formatDate(list.from, getLocale()),
      })}
      actions={
        <ButtonLink href={`${href("/travail/formations/qualiopi/registre")}?centre=${slug}`}>
          {m.training_register()}
        </ButtonLink>
      }
    >
      <StatList label={m.training_qualiopi_title()}>
        <Stat value={asked.length} label={m.training_asked()} />
        <Stat value={count("proved")} label={m.training_evidence_proved()} />
        <Stat value={count("partial")} label={m.training_evidence_partial()} />
        <Stat value={count("none")} label={m.training_evidence_none()} />
      </StatList>
      {[1, 2, 3, 4, 5, 6, 7].map((criterion) => {
        const rows = asked.filter((one) => one.criterion === criterion).map((row) => ({ ...row, at: slug }))
        return rows.length === 0 ? null : (
          <Section key={criterion} id={`critere-${criterion}`} title={m.training_criterion({ number: criterion })}>
            <Table
              id={`critere-${criterion}-liste`}
              caption={m.training_criterion({ number: criterion })}
              captionHidden
              rows={rows}
              rowKey={({ number }) => String(number)}
              columns={[
                { key: "indicator", label: m.training_indicator(), rowHeader: true, cell: indicatorCell },
                {
                  key: "recorded",
                  label: m.training_recorded(),
                  cell: ({ recorded }) => recorded.map(proofWords).join(" ; ") || "–",
                },
                { key: "written", label: m.training_written(), numeric: true, cell: ({ written }) => written },
                { key: "state", label: m.training_field_state(), cell: stateCell },
              ]}
            />
          </Section>
        )
      })}
      {others.length === 0 ? null : (
        <Section id="hors-champ" title={m.training_not_asked()} intro={<p>{m.training_not_asked_text()}</p>}>
          <p>{others.map(({ number, fr, en }) => `${number}. ${getLocale() === "fr" ? fr : en}`).join(" ; ")}</p>
        </Section>
      )}
      <DownloadLinks
        label={m.training_downloads()}
        items={[{ label: "CSV", href: `${href("/travail/formations/qualiopi.csv")}?centre=${slug}` }]}
      />
    </TrainingPage>
  )
}

function indicatorCell({ number, fr, en, at }: Row & { at: string }) {
  return (
    <a href={`${href("/travail/formations/qualiopi/:indicator", { indicator: String(number) })}?centre=${at}`}>
      {`${number}. ${getLocale() === "fr" ? fr : en}`}
    </a>
  )
}

function stateCell({ state }: Row) {
  return (
    <>
      <Icon name={state === "proved" ? "check" : state === "partial" ? "warning" : "cross"} />{" "}
      {m[`training_evidence_${state}`]()}
    </>
  )
}
