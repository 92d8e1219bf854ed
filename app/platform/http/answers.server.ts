import { data } from "react-router"

/** Thrown by a loader or an action for a thing that is not there, or that this caller may not know of. */
export function notFound(): never {
  throw data(null, { status: 404 })
}

/** Thrown where the caller is known and may not do this. */
export function forbidden(): never {
  throw data(null, { status: 403 })
}

/** An outcome shown again on the page of its form: nothing typed is lost, and the status says that nothing was written. */
export function shownAgain<T>(value: T): ReturnType<typeof data<T>> {
  return data(value, { status: 422 })
}
