interface Props {
  label: string
  name: string
  /** Where an error leads. */
  id?: string | undefined
  value: string | undefined
}

/** One time of the day. Lighter than a field: a form of opening hours has fifty of them. */
export function TimeInput({ label, name, id, value }: Props) {
  return (
    <label>
      {label}
      <input className="input input-date" type="time" name={name} id={id} defaultValue={value} />
    </label>
  )
}
