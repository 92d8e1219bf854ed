import { Icon } from "./icon.tsx"

type Props = {
  title: string
  /** Field id → sentences, as an operation returns them; ids are the fields' names unless they were given one. */
  errors: Readonly<Record<string, readonly string[]>>
  id?: string | undefined
}

/** Everything wrong with a form, on top, each sentence leading to its field; takes the focus when the page opens. */
export function ErrorSummary({ title, errors, id = "error-summary" }: Props) {
  const entries = Object.entries(errors).flatMap(([field, sentences]) => sentences.map((text) => ({ field, text })))
  if (entries.length === 0) return null
  return (
    <section
      className="notice notice-error error-summary"
      id={id}
      tabIndex={-1}
      autoFocus
      aria-labelledby={`${id}-title`}
    >
      <span className="notice-icon">
        <Icon name="cross" />
      </span>
      <div className="notice-body">
        <h2 className="notice-title" id={`${id}-title`}>
          {title}
        </h2>
        <ul>
          {entries.map(({ field, text }) => (
            <li key={`${field} ${text}`}>
              {field === "" ? text : <a href={`#${encodeURIComponent(field)}`}>{text}</a>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
