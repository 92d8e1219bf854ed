/** How far somebody is in a cycle: the required courses followed of those required (of all, where none is). */
export function progressOf(courses: readonly { id: string; required: boolean }[], followed: readonly string[]) {
  const required = courses.filter((course) => course.required)
  const counted = required.length === 0 ? courses : required
  const done = counted.filter(({ id }) => followed.includes(id)).length
  return { done, wanted: counted.length, complete: counted.length > 0 && done === counted.length }
}
