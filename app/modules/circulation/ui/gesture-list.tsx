import { Section } from "#platform/design/index.ts"
import { m } from "#platform/messages/index.ts"
import type { Gesture } from "../domain/gesture.ts"
import { day } from "./words.ts"

/** What one has just done at the desk, newest first: the eye checks a pile by it. */
export function GestureList({ gestures }: { gestures: readonly Gesture[] }) {
  if (gestures.length === 0) return null
  return (
    <Section id="gestes" title={m.circulation_desk_gestures()}>
      <ol className="m-0 list-none p-0 text-sm">
        {gestures.map((gesture) => (
          <li key={gesture.id}>{sentence(gesture)}</li>
        ))}
      </ol>
    </Section>
  )
}

function sentence({ kind, title, readerName, lentOn, dueOn, returnedOn }: Gesture): string {
  const name = readerName ?? m.circulation_reader_erased()
  switch (kind) {
    case "lend":
      return m.circulation_gesture_lend({ title, name, on: day(lentOn), due: day(dueOn) })
    case "return":
      return m.circulation_gesture_return({ title, name, on: day(returnedOn ?? lentOn) })
    case "renew":
      return m.circulation_gesture_renew({ title, name, due: day(dueOn) })
  }
}
