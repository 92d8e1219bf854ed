export { forbidden, notFound, shownAgain } from "./answers.server.ts"
export { conditionalAnswer } from "./conditional-answer.server.ts"
export type { FormFields } from "./read-form.server.ts"
export { cleanText, field, readForm } from "./read-form.server.ts"
