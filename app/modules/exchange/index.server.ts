export { answerOai } from "./queries/answer-oai.server.ts"
