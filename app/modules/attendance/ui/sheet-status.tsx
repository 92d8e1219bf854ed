import { Button } from "#platform/design/index.ts"
import { href } from "#platform/http/href.ts"
import { m } from "#platform/messages/index.ts"
import type { Attendance } from "../domain/attendance.ts"
import { halfDayKey } from "../domain/half-day.ts"

type Props = { activityId: string; day: string; today: string; halfDays: Attendance["halfDays"]; address: string }

/** Where the telephone says what waits on it; shown by the page's script alone, which reads its words and addresses here. */
export function SheetStatus({ activityId, day, today, halfDays, address }: Props) {
  const ofToday = halfDays
    .filter(({ date }) => date === today)
    .map((one) => `${address}?demi-journee=${halfDayKey(one)}`)
  return (
    <div
      className="sign-status"
      id="sign-status"
      hidden
      data-activity={activityId}
      data-day={day}
      data-date={halfDays.find((one) => halfDayKey(one) === day)?.date}
      data-send={href("/travail/activite/:id/emargement/envoi", { id: activityId })}
      data-connect={href("/connexion")}
      data-pages={JSON.stringify(ofToday)}
      data-all-sent={m.attendance_status_all_sent()}
      data-waiting-one={m.attendance_status_waiting_one()}
      data-waiting={m.attendance_status_waiting({ count: "{count}" })}
      data-offline={m.attendance_status_offline()}
      data-signed-out={m.attendance_status_signed_out()}
      data-sending={m.attendance_status_sending()}
      data-local={m.attendance_status_local()}
      data-present={m.attendance_status_present()}
      data-noted={m.attendance_status_noted()}
      data-minutes-wrong={m.attendance_error_people()}
      data-set-aside={m.attendance_status_set_aside()}
      data-second={m.attendance_status_second()}
      data-not-kept={m.attendance_status_not_kept()}
      data-draw={m.attendance_draw()}
      data-draw-title={m.attendance_draw_title({ name: "{name}" })}
      data-draw-clear={m.attendance_draw_clear()}
      data-draw-keep={m.attendance_draw_keep()}
      data-draw-cancel={m.attendance_draw_cancel()}
      data-draw-short={m.attendance_error_drawing()}
      data-name-missing={m.attendance_error_name()}
      data-wait-first={m.attendance_status_send_first()}
    >
      <p role="status" />
      <Button type="button" tone="secondary">
        {m.attendance_status_send()}
      </Button>
      <a className="button button-secondary" href={href("/connexion")} hidden>
        {m.attendance_status_connect()}
      </a>
    </div>
  )
}
