export { cellPeople } from "./domain/cell-people.ts"
export type { CourseKind } from "./domain/course.ts"
export { courseKinds } from "./domain/course.ts"
