import type { ReactNode } from "react"
import { UnsavedGuard } from "./unsaved.tsx"

type Props = {
  action?: string | undefined
  method?: "post" | "get" | undefined
  /** For forms that send files. */
  multipart?: boolean | undefined
  id?: string | undefined
  label?: string | undefined
  /** For forms whose lines hold several fields. */
  wide?: boolean | undefined
  /** What it makes is made once, however often it is sent: the field "formId" tells one form shown from the next. Not where a page hydrates. */
  once?: boolean | undefined
  children: ReactNode
}

/** A native form. The browser's own bubbles are off: the server says what is wrong, beside the field. */
export function Form({ action, method = "post", multipart, id, label, wide, once, children }: Props) {
  return (
    <form
      className={wide ? "form form-wide" : "form"}
      action={action}
      method={method}
      id={id}
      aria-label={label}
      encType={multipart ? "multipart/form-data" : undefined}
      noValidate
    >
      {once ? <input type="hidden" name="formId" value={crypto.randomUUID()} /> : null}
      {children}
      {wide && method === "post" ? <UnsavedGuard /> : null}
    </form>
  )
}
