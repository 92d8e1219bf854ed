export { returnPath } from "./domain/return-path.ts"
