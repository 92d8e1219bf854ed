import { referenceSources } from "#modules/territory/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { DefinitionList, Page, Prose, Section, Table } from "#platform/design/index.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { describeInstallation } from "../queries/describe-installation.server.ts"
import type { Route } from "./+types/about"

export async function loader({ context }: Route.LoaderArgs) {
  const caller = callerOf(context)
  return { ...(await read(caller, describeInstallation)), sources: referenceSources, locale: caller.locale }
}

export default function About({ loaderData }: Route.ComponentProps) {
  const { version, source, database, sources, locale } = loaderData
  return (
    <>
      <title>{`${m.home_about_title()} – ${m.platform_site_name()}`}</title>
      <Page title={m.home_about_title()} lead={m.home_about_lead()}>
        <Section id="logiciel" title={m.home_about_software()}>
          <DefinitionList
            items={[
              { term: m.home_about_name(), value: m.platform_site_name() },
              { term: m.home_about_version(), value: version },
              { term: m.home_about_licence(), value: m.home_about_licence_value() },
              {
                term: m.home_about_source(),
                value:
                  source === undefined ? m.home_about_source_none() : <a href={source}>{m.home_about_source_link()}</a>,
              },
              { term: m.home_about_database(), value: `PostgreSQL ${database}` },
            ]}
          />
        </Section>
        <Section id="donnees" title={m.home_about_reference()} intro={<p>{m.home_about_reference_intro()}</p>}>
          <Table
            id="sources"
            caption={m.home_about_reference_sources()}
            captionHidden
            columns={[
              {
                key: "name",
                label: m.home_about_reference_name(),
                cell: (row) => inFrench(row.name),
                rowHeader: true,
              },
              { key: "producer", label: m.home_about_reference_producer(), cell: (row) => row.producer },
              {
                key: "date",
                label: m.home_about_reference_date(),
                date: true,
                cell: (row) => formatDate(row.date, locale),
              },
              {
                key: "licence",
                label: m.home_about_reference_licence(),
                cell: (row) => inFrench(row.licence),
              },
            ]}
            rows={sources}
            rowKey={(row) => row.name}
          />
        </Section>
        <Section id="donnees-personnelles" title={m.home_about_privacy()}>
          <Prose>
            <p>{m.home_about_privacy_text()}</p>
          </Prose>
        </Section>
      </Page>
    </>
  )
}

/** Names of sources and licences are what their producers call them, whatever the language of the page. */
function inFrench(text: string) {
  return <span lang="fr">{text}</span>
}
