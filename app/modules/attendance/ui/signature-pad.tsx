import { m } from "#platform/messages/index.ts"

/** Where one draws a signature with a finger, where scripts run; without it, the button alone certifies the presence. */
export function SignaturePad({ error }: { error: string[] | undefined }) {
  return (
    <div className="field">
      <p className="field-hint">{m.attendance_sign_certify()}</p>
      {error === undefined ? null : <p className="field-error">{error.join(" ")}</p>}
      <input type="hidden" name="drawing" />
      <div
        data-pad
        hidden
        data-label={m.attendance_sign_pad()}
        data-clear={m.attendance_draw_clear()}
        data-short={m.attendance_error_drawing()}
      />
    </div>
  )
}
