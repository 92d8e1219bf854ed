import type { NoticeTone } from "#platform/design/index.ts"
import { ButtonLink, Notice } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { Answer, Way } from "../desk/answer.ts"
import { DeskChoices } from "./desk-choices.tsx"
import { GestureButton } from "./gesture-button.tsx"
import { day } from "./words.ts"

type Props = { answer: Answer; date: string; centre: string }

/** What came of the last gesture, said at once, with its way back. */
export function DeskAnswer({ answer, date, centre }: Props) {
  if (answer.kind === "choices") return <DeskChoices answer={answer} date={date} />
  const { tone, title, text } = said(answer)
  const ways = answer.kind === "refused" ? answer.ways.map((way) => wayButton(way, date, centre)) : []
  const gestureId = "gestureId" in answer ? answer.gestureId : null
  const notice = (
    <Notice
      tone={tone}
      role={tone === "error" || tone === "warning" ? "alert" : "status"}
      title={title}
      actions={
        gestureId === null && ways.length === 0 ? undefined : (
          <>
            {ways}
            {gestureId === null ? null : (
              <GestureButton name="undo" value={gestureId} date={date}>
                {m.circulation_desk_undo()}
              </GestureButton>
            )}
          </>
        )
      }
    >
      {text === undefined ? null : <p>{text}</p>}
    </Notice>
  )
  return isToBeSeen(answer) ? <div data-hold>{notice}</div> : notice
}

/** Nothing came of what was typed, or a document in hand goes elsewhere than on its shelf: the next barcode waits until somebody says so. */
function isToBeSeen(answer: Answer): boolean {
  return answer.kind === "refused" || ("setAsideFor" in answer && answer.setAsideFor !== null)
}

type Said = { tone: NoticeTone; title: string; text?: string | undefined }

function said(answer: Exclude<Answer, { kind: "choices" }>): Said {
  switch (answer.kind) {
    case "lent":
      return { tone: "success", title: m.circulation_desk_lent({ title: answer.title, due: day(answer.dueOn) }) }
    case "renewed":
      return { tone: "success", title: m.circulation_desk_renewed({ title: answer.title, due: day(answer.dueOn) }) }
    case "returned":
      return saidReturned(answer)
    case "set-aside":
      return { tone: "warning", title: m.circulation_desk_set_aside({ title: answer.title, name: answer.setAsideFor }) }
    case "found":
      return { tone: "success", title: m.circulation_desk_found({ title: answer.title }) }
    case "held":
      return { tone: "success", title: m.circulation_desk_held({ title: answer.title, place: answer.place }) }
    case "undone":
      return { tone: "info", title: m.circulation_desk_undone({ title: answer.title }) }
    case "refused":
      return {
        tone: "error",
        title: answer.sentence,
        text: answer.typed === "" ? undefined : m.circulation_desk_typed({ typed: answer.typed }),
      }
  }
}

function saidReturned(answer: Extract<Answer, { kind: "returned" }>): Said {
  const { title, readerName, daysLate, setAsideFor } = answer
  const late = daysLate === 0 ? undefined : m.circulation_desk_late({ count: daysLate })
  const back = m.circulation_desk_returned({ title, name: readerName ?? m.circulation_reader_erased() })
  if (setAsideFor === null) return { tone: late === undefined ? "success" : "warning", title: back, text: late }
  return {
    tone: "warning",
    title: m.circulation_desk_set_aside({ title, name: setAsideFor }),
    text: late === undefined ? back : `${back} ${late}`,
  }
}

function wayButton({ name, value }: Way, date: string, centre: string) {
  if (name === "register") {
    const search = new URLSearchParams({ centre, nom: value })
    return (
      <ButtonLink key={name} small tone="secondary" href={`${href("/travail/lecteurs/nouveau")}?${search}`}>
        {m.circulation_desk_register()}
      </ButtonLink>
    )
  }
  return (
    <GestureButton
      key={name}
      name={name}
      value={value}
      date={date}
      tone="secondary"
      more={name === "renew" ? { firmly: "1" } : {}}
    >
      {wayNames[name]()}
    </GestureButton>
  )
}

const wayNames = {
  anyway: m.circulation_desk_anyway,
  swap: m.circulation_desk_swap,
  renew: m.circulation_desk_renew_anyway,
  hold: m.circulation_desk_hold,
}
