import { read } from "#platform/db/index.server.ts"
import { Page, Prose, SearchBox, Section } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { notFound } from "#platform/http/index.server.ts"
import { m } from "#platform/messages/index.ts"
import { callerOf } from "#platform/session/index.server.ts"
import type { Passage } from "../domain/cue.ts"
import { anchorOf, clockTime, momentOf, passagesOf } from "../domain/cue.ts"
import { searchTranscript } from "../domain/search-cues.ts"
import { findRecord } from "../queries/find-record.server.ts"
import { findTranscripts, listFiles } from "../queries/record-files.server.ts"
import { recordAddress } from "../ui/catalogue-address.ts"
import { DocumentWords } from "../ui/document-words.tsx"
import { fileLabel } from "../ui/file-links.tsx"
import { documentLang } from "../ui/labels.ts"
import type { Route } from "./+types/transcript"

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const query = (new URL(request.url).searchParams.get("mots") ?? "").slice(0, 200).toWellFormed().trim()
  return await read(callerOf(context), async (tx) => {
    const record = (await findRecord(tx, params.id)) ?? notFound()
    const files = await listFiles(tx, record.id)
    const found = await findTranscripts(tx, record.id)
    if (found.length === 0) return notFound()
    const media = files.filter(({ sort }) => sort === "audio" || sort === "video")
    const transcripts = found.map(({ id, label, cues }) => ({ id, label, passages: passagesOf(cues) }))
    const hits = transcripts
      .flatMap(({ passages }, part) => searchTranscript(passages, query).map((line) => ({ ...line, part })))
      .slice(0, 100)
    return {
      permanentId: record.permanentId,
      title: record.description.title,
      language: record.description.languages[0],
      query,
      hits,
      transcripts,
      media: media.map((file) => ({ id: file.id, sort: file.sort, label: fileLabel(file) })),
    }
  })
}

export const handle = { hydrate: false }

export default function Transcript({ loaderData }: Route.ComponentProps) {
  const { permanentId, title, language, query, hits, transcripts, media } = loaderData
  const [main] = media
  const source = main && href("/catalogue/:id/fichiers/:file", { id: permanentId, file: main.id })
  return (
    <>
      <title>{`${m.catalogue_transcript_title({ title })} – ${m.platform_site_name()}`}</title>
      <Page
        title={m.catalogue_transcript_title({ title })}
        breadcrumbs={{
          label: m.catalogue_record_breadcrumbs(),
          items: [
            { label: m.catalogue_page_title(), href: href("/catalogue") },
            { label: title, href: recordAddress(permanentId), lang: documentLang(language) },
          ],
          current: m.catalogue_file_sort_transcript(),
        }}
      >
        {media.length > 0 && (
          <Section id="media" title={m.catalogue_transcript_media()}>
            {media.map(({ id, sort, label }) => (
              <Player
                key={id}
                sort={sort}
                label={label}
                source={href("/catalogue/:id/fichiers/:file", { id: permanentId, file: id })}
              />
            ))}
          </Section>
        )}
        <SearchBox
          action={href("/catalogue/:id/transcription", { id: permanentId })}
          label={m.catalogue_transcript_search()}
          button={m.catalogue_transcript_search_button()}
          id="recherche-transcription"
          name="mots"
          value={query}
        />
        {query !== "" && (
          <Section
            id="trouves"
            title={
              hits.length === 0
                ? m.catalogue_transcript_no_hit()
                : m.catalogue_transcript_hits({ count: hits.length, query })
            }
          >
            <ul>
              {hits.map((hit) => (
                <li key={anchorOf(hit)}>
                  <a href={`#${anchorOf(hit)}`}>{clockTime(hit.start)}</a>{" "}
                  <DocumentWords language={language}>{hit.text}</DocumentWords>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {transcripts.map(({ id, label, passages }, part) => (
          <Section key={id} id={`texte-${id}`} title={transcripts.length > 1 ? label : m.catalogue_transcript_text()}>
            <Prose lang={documentLang(language)}>{passages.map((passage) => passageLine(passage, part, source))}</Prose>
          </Section>
        ))}
      </Page>
    </>
  )
}

function Player({ sort, label, source }: { sort: string; label: string; source: string }) {
  return (
    <figure>
      {sort === "video" ? (
        // The words are on this very page, under the player.
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <video controls preload="metadata" src={source} aria-label={label} className="w-full" />
      ) : (
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <audio controls preload="metadata" src={source} aria-label={label} className="w-full" />
      )}
      <figcaption className="text-soft text-sm">{label}</figcaption>
    </figure>
  )
}

/** A passage with its moments: an address leads to each line here, the time to the recording at that moment. */
function passageLine({ start, lines }: Passage, part: number, source: string | undefined) {
  const time = clockTime(start)
  return (
    <p key={start}>
      {source === undefined ? (
        <span className="text-soft">{time}</span>
      ) : (
        <a href={`${source}#${momentOf(start)}`} aria-label={m.catalogue_transcript_play({ time })}>
          {time}
        </a>
      )}
      {lines.map((line) => (
        <span key={line.start} id={anchorOf({ part, start: line.start })}>
          {" "}
          {line.text}
        </span>
      ))}
    </p>
  )
}
