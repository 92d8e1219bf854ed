import { ActionsBar, Button, Form, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m } from "#platform/messages/index.ts"

type Props = {
  slug: string
  year: number
  frozenOn: string | undefined
  publishedOn: string | undefined
  mayPublish: boolean
  /** How many texts the year before could lend. */
  before: number
  action: string
}

/** Where the report stands, and what can be done with it as a whole. */
export function PublishPanel({ slug, year, frozenOn, publishedOn, mayPublish, before, action }: Props) {
  const day = (date: string) => formatDate(date, getLocale())
  return (
    <>
      {publishedOn === undefined ? (
        <Notice
          tone="info"
          title={
            frozenOn === undefined ? m.report_state_open({ year }) : m.report_state_frozen({ date: day(frozenOn) })
          }
        />
      ) : (
        <Notice tone="success" title={m.report_state_published({ date: day(publishedOn) })}>
          <p>
            <a href={href("/rapport/:slug/:annee", { slug, annee: String(year) })}>{m.report_see_published()}</a>
          </p>
        </Notice>
      )}
      {before === 0 ? null : (
        <Form action={action} label={m.report_carry()}>
          <p>{m.report_carry_text({ count: before, year: year - 1 })}</p>
          <Button tone="secondary" name="intent" value="carry">
            {m.report_carry()}
          </Button>
        </Form>
      )}
      {!mayPublish ? null : (
        <Form action={action} label={m.report_publish()}>
          <ActionsBar>
            <Button name="intent" value="publish">
              {publishedOn === undefined ? m.report_publish() : m.report_publish_again()}
            </Button>
            {publishedOn === undefined ? null : (
              <Button tone="danger" name="intent" value="withdraw">
                {m.report_withdraw()}
              </Button>
            )}
          </ActionsBar>
        </Form>
      )}
    </>
  )
}
