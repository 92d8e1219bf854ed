import { m } from "#platform/messages/index.ts"
import { Icon } from "./icon.tsx"

type Props = {
  title: string
  /** Field id → sentences, as an operation returns them; ids are the fields' names unless they were given one. */
  errors: Readonly<Record<string, readonly string[]>>
  id?: string | undefined
  /** Field → its label, for sentences that do not say of what they speak ("À remplir."). */
  labels?: Readonly<Record<string, string>> | undefined
}

/** Everything wrong with a form, on top, each sentence leading to its field; takes the focus when the page opens. */
export function ErrorSummary({ title, errors, id = "error-summary", labels = {} }: Props) {
  const bare: string[] = [m.platform_error_required(), m.platform_error_number(), m.platform_error_not_understood()]
  const entries = Object.entries(errors).flatMap(([field, sentences]) =>
    sentences.map((sentence) => {
      const label = bare.includes(sentence) ? labels[field] : undefined
      return {
        field,
        text: label === undefined ? sentence : m.platform_error_of_field({ label, sentence: lowered(sentence) }),
      }
    }),
  )
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

function lowered(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
}
