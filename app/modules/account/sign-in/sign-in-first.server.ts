export { signInFirst } from "#platform/session/sign-in-first.server.ts"
