import { classes } from "./classes.ts"
import { Icon } from "./icon.tsx"

type Props = {
  action: string
  label: string
  button: string
  name?: string | undefined
  value?: string | undefined
  placeholder?: string | undefined
  id?: string | undefined
  large?: boolean | undefined
  /** Other parameters of the address that a new search keeps. */
  keep?: readonly (readonly [name: string, value: string])[] | undefined
  /** Where suggestions are asked for while one types, and what their list is called; brings a small script, where scripts are on. */
  suggest?: { href: string; label: string } | undefined
}

/** The search box: a GET form that works everywhere. */
export function SearchBox({ action, label, button, name = "q", value, placeholder, id, large, keep, suggest }: Props) {
  const fieldId = id ?? "site-search"
  return (
    <form
      className={classes("search-box", large && "search-box-large")}
      method="get"
      action={action}
      role="search"
      aria-label={label}
    >
      <label className="sr-only" htmlFor={fieldId}>
        {label}
      </label>
      <input
        id={fieldId}
        name={name}
        type="search"
        defaultValue={value}
        placeholder={placeholder ?? label}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={500}
        data-suggest={suggest?.href}
        data-suggest-label={suggest?.label}
      />
      {keep?.map(([key, kept]) => (
        <input key={`${key}=${kept}`} type="hidden" name={key} value={kept} />
      ))}
      <button type="submit">
        <Icon name="search" />
        <span>{button}</span>
      </button>
      {suggest !== undefined && (
        <>
          <link rel="stylesheet" href="/suggestions.css" />
          <script src="/suggestions.js" defer />
        </>
      )}
    </form>
  )
}
