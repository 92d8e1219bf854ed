import { Icon } from "./icon.tsx"

/** What is wrong with a field, beside it; nothing when nothing is. */
export function FieldErrors({ id, error }: { id: string; error: string | readonly string[] | undefined }) {
  if (error === undefined || error.length === 0) return null
  const sentences = typeof error === "string" ? [error] : error
  return (
    <div className="field-error" id={`${id}-error`}>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Icon name="cross" />
          {sentence}
        </p>
      ))}
    </div>
  )
}
