import { Button, CheckboxGroup, Form, Table, Written } from "#platform/design/index.ts"
import { m, writtenLang } from "#platform/messages/index.ts"
import type { TopicLine } from "../domain/topic.ts"

type Ranked = TopicLine & { rank: number }

/** The ballot paper: as many boxes to tick as one has votes; it can be sent again until the end. */
export function VoteForm({ topics, votesEach }: { topics: readonly Ranked[]; votesEach: number }) {
  return (
    <Form>
      <CheckboxGroup
        name="topicIds"
        label={m.networks_vote_label({ count: votesEach })}
        hint={m.networks_vote_hint()}
        values={topics.filter(({ isMine }) => isMine).map(({ id }) => id)}
        choices={topics.map(({ id, title, details, votes }) => ({
          value: id,
          label: (
            <>
              <Written>{title}</Written> ({m.networks_votes({ count: votes })})
            </>
          ),
          hint: details === "" ? undefined : <Written>{details}</Written>,
        }))}
      />
      <Button name="intent" value="vote">
        {m.networks_vote_button()}
      </Button>
    </Form>
  )
}

/** Topics by votes. */
export function ResultTable({ topics, counted }: { topics: readonly Ranked[]; counted: boolean }) {
  if (topics.length === 0) return <p>{m.networks_topics_none()}</p>
  return (
    <Table
      id="classement"
      caption={m.networks_topics_waiting()}
      captionHidden
      rows={topics}
      rowKey={({ id }) => id}
      columns={[
        ...(counted
          ? [{ key: "rank", label: m.networks_column_rank(), numeric: true, cell: ({ rank }: Ranked) => rank }]
          : []),
        {
          key: "topic",
          label: m.networks_column_topic(),
          rowHeader: true,
          cell: titleCell,
        },
        ...(counted
          ? [{ key: "votes", label: m.networks_column_votes(), numeric: true, cell: ({ votes }: Ranked) => votes }]
          : []),
        { key: "by", label: m.networks_column_proposer(), cell: ({ proposer }) => proposer },
      ]}
    />
  )
}

/** Topics with what their proposer, or the staff, can do of them. */
export function TopicList({ topics, canSettle }: { topics: readonly TopicLine[]; canSettle: boolean }) {
  const shown = topics.filter(({ isOwn }) => canSettle || isOwn)
  if (shown.length === 0) return <p>{m.networks_topics_own_none()}</p>
  return (
    <form method="post">
      <ul className="space-y-3">
        {shown.map(({ id, title, details, state, isOwn }) => (
          <li key={id}>
            <strong lang={writtenLang()}>{title}</strong>
            {details === "" ? null : (
              <p className="whitespace-pre-line" lang={writtenLang()}>
                {details}
              </p>
            )}
            <div className="actions-bar">
              {state === "proposed" ? (
                <Button small tone="quiet" name="intent" value={`aside:${id}`}>
                  {isOwn && !canSettle ? m.networks_topic_withdraw({ title }) : m.networks_topic_aside({ title })}
                </Button>
              ) : canSettle ? (
                <Button small tone="quiet" name="intent" value={`again:${id}`}>
                  {m.networks_topic_again({ title })}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </form>
  )
}

function titleCell({ title }: { title: string }) {
  return <Written>{title}</Written>
}
