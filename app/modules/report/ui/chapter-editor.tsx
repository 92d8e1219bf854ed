import { Button, ButtonLink, Form, Section, Tag } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { DraftBlock } from "../domain/block.ts"
import type { ReportChapterKey } from "../domain/chapters.ts"
import { BlockView } from "./block-view.tsx"
import { chapterTitle } from "./words.ts"

type Props = { chapter: ReportChapterKey; slug: string; year: number; blocks: readonly DraftBlock[]; action: string }

/** A chapter's texts with what can be done with each; its tables come by themselves. */
export function ChapterEditor({ chapter, slug, year, blocks, action }: Props) {
  const annee = String(year)
  const search = `?centre=${slug}`
  const pictureHref = (file: string) => href("/travail/rapport/:annee/images/:file", { annee, file }) + search
  return (
    <Section
      id={chapter}
      title={chapterTitle(chapter)}
      actions={
        <ButtonLink
          tone="secondary"
          small
          href={`${href("/travail/rapport/:annee/texte", { annee })}${search}&chapitre=${chapter}`}
        >
          {m.report_add_text_to({ chapter: chapterTitle(chapter) })}
        </ButtonLink>
      }
    >
      {blocks.length === 0 ? <p className="text-soft">{m.report_no_text()}</p> : null}
      {blocks.map((block, at) => (
        <div key={block.id} className="border-l-2 border-rule pl-4 mt-6">
          {block.carriedFrom === null ? null : <Tag>{m.report_carried_from({ year: block.carriedFrom })}</Tag>}
          <BlockView block={block} pictureHref={pictureHref} />
          <Form action={action} label={m.report_text_actions({ at: at + 1, chapter: chapterTitle(chapter) })}>
            <input type="hidden" name="blockId" value={block.id} />
            <input type="hidden" name="version" value={block.version} />
            <input type="hidden" name="chapter" value={chapter} />
            <div className="flex flex-wrap gap-3">
              <ButtonLink
                small
                tone="secondary"
                href={href("/travail/rapport/:annee/texte/:id", { annee, id: block.id }) + search}
              >
                {m.report_edit_text()}
              </ButtonLink>
              {at === 0 ? null : (
                <Button small tone="quiet" name="intent" value="raise">
                  {m.report_raise()}
                </Button>
              )}
              <Button small tone="quiet" name="intent" value="remove">
                {m.report_remove()}
              </Button>
            </div>
          </Form>
        </div>
      ))}
    </Section>
  )
}
