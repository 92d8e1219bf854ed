import { data, redirect } from "react-router"
import { centreNames } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import { CopyableAddress, DownloadLinks, Page, Prose, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { dateIn } from "#platform/kernel/calendar.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { formatNumber } from "#platform/kernel/typography.ts"
import { getLocale, m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import { basketOf } from "../domain/basket.ts"
import { periodicalQuery } from "../domain/periodical-query.ts"
import { contributorsLine, wholeTitle } from "../domain/shown-names.ts"
import { coinsContextObject } from "../formats/coins.ts"
import { highwireTags } from "../formats/highwire.ts"
import { permissions } from "../permissions.ts"
import { authoritiesOf } from "../queries/authorities-of-record.server.ts"
import { citations } from "../queries/citations.server.ts"
import { findHoldings, findRecord } from "../queries/find-record.server.ts"
import { findGone } from "../queries/gone-records.server.ts"
import { deadAmong } from "../queries/links.server.ts"
import { partsOfPeriodical } from "../queries/parts-of-periodical.server.ts"
import { listFiles } from "../queries/record-files.server.ts"
import { similarRecords } from "../queries/similar-records.server.ts"
import { themePages } from "../queries/theme-pages.server.ts"
import { BasketButton } from "../ui/basket-button.tsx"
import { queryAddress, recordAddress } from "../ui/catalogue-address.ts"
import { DocumentWords } from "../ui/document-words.tsx"
import { GoneRecord } from "../ui/gone-record.tsx"
import { abstractLang, documentLang, kindLabel } from "../ui/labels.ts"
import { RecordByline } from "../ui/record-byline.tsx"
import { RecordCitations } from "../ui/record-citations.tsx"
import { exportAddress, exportLinks } from "../ui/record-export-links.ts"
import { RecordFacts } from "../ui/record-facts.tsx"
import { RecordStaffActions } from "../ui/record-staff-actions.tsx"
import { RecordSubjects } from "../ui/record-subjects.tsx"
import { RecordWhere } from "../ui/record-where.tsx"
import { setWords } from "../ui/set-words.ts"
import { SimilarRecords } from "../ui/similar-records.tsx"
import { UnapiMark, UnapiServer } from "../ui/unapi.tsx"
import type { Route } from "./+types/record"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  // An identifier read aloud or copied by hand may come in capitals.
  const id = params.id.toLowerCase()
  const caller = callerOf(context)
  return await read(caller, async (tx) => {
    const record = await findRecord(tx, id)
    if (record === undefined) {
      const gone = (await findGone(tx, id)) ?? notFound()
      if (gone.successor !== null) throw redirect(recordAddress(gone.successor), 301)
      return data({ kind: "gone" as const }, { status: 410 })
    }
    if (id !== params.id) throw redirect(recordAddress(id), 301)
    const names = await centreNames(tx)
    const holdings = [...(await findHoldings(tx, record.id))].map(([centreId, copies]) => ({
      centre: names.get(centreId)?.name ?? "",
      copies: copies.map(({ shelfMark, section, note, state }) => ({ shelfMark, section, note, state })),
    }))
    const address = new URL(`/catalogue/${id}`, request.url).href
    return {
      kind: "record" as const,
      permanentId: id,
      description: record.description,
      updatedAt: record.updatedAt.toISOString(),
      holdings,
      files: await listFiles(tx, record.id),
      deadLinks: await deadAmong(
        tx,
        record.description.links.map(({ url }) => url),
      ),
      address,
      authorities: await authoritiesOf(tx, record.description.contributors),
      themes: await themePages(tx, record.description),
      metas: highwireTags(record.description, address),
      coins: coinsContextObject(record.description, address),
      citations: citations(record.description, caller.locale),
      parts: await partsOfPeriodical(tx, record.description),
      similar: await similarRecords(tx, record),
      inBasket: basketOf(request.headers.get("cookie")).includes(id),
      mayCatalogue: permissions["catalogue.catalogue"].allows(caller.actor),
    }
  })
}

export const handle = { hydrate: false }

export default function Record({ loaderData }: Route.ComponentProps) {
  return loaderData.kind === "gone" ? <GoneRecord /> : <FoundRecord record={loaderData} />
}

type Shown = Extract<Route.ComponentProps["loaderData"], { kind: "record" }>

function FoundRecord({ record }: { record: Shown }) {
  const { permanentId, description: d, holdings, address, updatedAt, metas, coins } = record
  const [language] = d.languages
  return (
    <>
      <title>{`${setWords(wholeTitle(d), language)} – ${m.platform_site_name()}`}</title>
      <meta
        name="description"
        content={[contributorsLine(d), d.year, d.abstracts[0]?.slice(0, 200)].filter(Boolean).join(" – ")}
      />
      <link rel="canonical" href={address} />
      {metas.map(({ name, content }) => (
        <meta key={name + content} name={name} content={content} />
      ))}
      <link rel="alternate" type="application/x-research-info-systems" href={exportAddress(permanentId, "ris")} />
      <UnapiServer />
      <link rel="alternate" type="application/ld+json" href={exportAddress(permanentId, "json-ld")} />
      <Page
        kicker={kindLabel(d.kind)}
        title={setWords(d.part === null ? d.title : `${d.title}. ${d.part}`, language)}
        titleLang={documentLang(language)}
        actions={record.mayCatalogue ? <RecordStaffActions permanentId={permanentId} kind={d.kind} /> : undefined}
        lead={d.subtitle === null ? undefined : <DocumentWords language={language}>{d.subtitle}</DocumentWords>}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [{ label: m.catalogue_page_title(), href: href("/catalogue") }],
          current: <DocumentWords language={language}>{d.title}</DocumentWords>,
        }}
        aside={
          <>
            <RecordWhere
              permanentId={permanentId}
              links={d.links}
              deadLinks={record.deadLinks}
              files={record.files}
              holdings={holdings}
            />
            <BasketButton
              permanentId={permanentId}
              title={d.title}
              inBasket={record.inBasket}
              back={recordAddress(permanentId)}
            />
            <DownloadLinks
              label={m.catalogue_record_downloads()}
              items={[
                {
                  label: m.catalogue_record_download_iso2709(),
                  format: "ISO 2709",
                  href: href("/catalogue/:id/notice.mrc", { id: permanentId }),
                },
                {
                  label: m.catalogue_record_download_xml(),
                  format: "XML",
                  href: href("/catalogue/:id/notice.xml", { id: permanentId }),
                },
                ...exportLinks(permanentId),
              ]}
            />
            <CopyableAddress label={m.catalogue_record_permanent()} address={address} />
            <p className="text-soft text-sm">
              {m.catalogue_record_updated({ date: formatDate(dateIn(new Date(updatedAt)), getLocale()) })}
            </p>
          </>
        }
        asideLabel={m.catalogue_record_aside()}
      >
        <span className="Z3988" title={coins} />
        <UnapiMark permanentId={permanentId} />
        <RecordByline description={d} authorities={record.authorities} />
        {record.parts > 0 && (
          <p className="mt-4">
            <a href={queryAddress(periodicalQuery(d.title))}>
              {m.catalogue_record_parts({ count: record.parts, number: formatNumber(record.parts, getLocale()) })}
            </a>
          </p>
        )}
        {d.abstracts.length > 0 && (
          <Section id="resume" title={m.catalogue_record_abstract()}>
            <Prose lang={abstractLang(language)}>{paragraphs(d.abstracts, language)}</Prose>
          </Section>
        )}
        {d.contents.length > 0 && (
          <Section id="sommaire" title={m.catalogue_record_contents()}>
            <Prose lang={documentLang(language)}>{paragraphs(d.contents, language)}</Prose>
          </Section>
        )}
        <RecordSubjects subjects={d.subjects} themes={record.themes} />
        <Section id="description" title={m.catalogue_record_details()}>
          <RecordFacts description={d} />
        </Section>
        <RecordCitations citations={record.citations} />
        {d.notes.length > 0 && (
          <Section id="notes" title={m.catalogue_record_notes()}>
            <Prose>{paragraphs(d.notes)}</Prose>
          </Section>
        )}
        <SimilarRecords records={record.similar} />
      </Page>
    </>
  )
}

function paragraphs(texts: string[], language?: string) {
  return texts.map((text) => <p key={text}>{setWords(text, language)}</p>)
}
