import { Button, Form, Icon, TableFrame } from "#platform/design/index.ts"
import { formatDate } from "#platform/kernel/dates-in-words.ts"
import { getLocale, m, writtenLang } from "#platform/messages/index.ts"
import { progressOf } from "../domain/progress.ts"

interface Person {
  personId: string
  name: string | null
  joinedOn: string
  leftOn: string | null
  done: readonly string[]
}

type Props = { courses: readonly { id: string; title: string; required: boolean }[]; people: readonly Person[] }

/** Who follows a cycle, course by course: followed or not, and what remains. */
export function ProgressTable({ courses, people }: Props) {
  if (people.length === 0) return <p>{m.training_progress_none()}</p>
  return (
    <Form wide>
      <TableFrame id="progression-liste" caption={m.training_progress()} captionHidden>
        <thead>
          <tr>
            <th scope="col">{m.training_person()}</th>
            {courses.map(({ id, title }) => (
              <th key={id} scope="col" lang={writtenLang()}>
                {title}
              </th>
            ))}
            <th scope="col">{m.training_progress_sum()}</th>
            <th scope="col">{m.training_field_state()}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => {
            const { done, wanted, complete } = progressOf(courses, person.done)
            const name = person.name ?? m.training_erased()
            return (
              <tr key={person.personId}>
                <th scope="row">
                  {name}
                  <br />
                  <small>{m.training_since_day({ date: formatDate(person.joinedOn, getLocale()) })}</small>
                </th>
                {courses.map(({ id }) => (
                  <td key={id}>
                    {person.done.includes(id) ? (
                      <>
                        <Icon name="check" /> {m.training_followed()}
                      </>
                    ) : (
                      "–"
                    )}
                  </td>
                ))}
                <td>{complete ? m.training_complete() : m.training_progress_of({ done, wanted })}</td>
                <td>
                  {person.leftOn === null ? (
                    <span className="relative">
                      <Button tone="quiet" small name="intent" value={`stop:${person.personId}`}>
                        {m.training_stop()}
                        <span className="sr-only"> {name}</span>
                      </Button>
                    </span>
                  ) : (
                    m.training_left_on({ date: formatDate(person.leftOn, getLocale()) })
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </TableFrame>
    </Form>
  )
}
