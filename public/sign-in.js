// The sheet on the trainer's telephone: one touch signs, kept here first and sent at once or when the network is back. Without this file each
// button is a form of its own.
import { keepPages } from "./sign-in-keep.js"
import { sendWaiting } from "./sign-in-send.js"
import { allWaiting, keepWaiting, newId } from "./sign-in-waiting.js"
import { askSignature } from "./signature-dialog.js"
import { makePad } from "./signature-pad.js"

const status = document.querySelector("#sign-status")
const refused = []
let state = "sent"
let again = false
let sending = false
let waitingNow = 0

if (status === null) await keepPages([location.href, ...prepared()])
else await begin(status.dataset)

/** The sheets of today, from the list of days. */
function prepared() {
  return [...document.querySelectorAll("[data-prepare] a")].slice(0, 6).map(({ href }) => href)
}

async function begin(words) {
  status.hidden = false
  for (const place of document.querySelectorAll("[data-draw]:empty")) offerDrawing(place, words)
  document.addEventListener("submit", (event) => void taken(event))
  status.querySelector("button").addEventListener("click", () => void send())
  addEventListener("online", () => void send())
  addEventListener("offline", () => void say())
  document.addEventListener("visibilitychange", () => document.hidden || void send())
  setInterval(() => state !== "sent" && !document.hidden && void send(), 20_000)
  for (const item of await allWaiting()) if (item.content.day === words.day) show(item)
  await send()
  await keepPages([location.href, ...JSON.parse(words.pages)])
}

function offerDrawing(place, words) {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "button button-secondary"
  button.textContent = words.draw
  button.setAttribute("aria-label", `${words.draw} (${place.dataset.draw})`)
  button.addEventListener("click", () => void draw(place, words))
  place.append(button)
}

async function draw(place, words) {
  const drawing = await askSignature({ name: place.dataset.draw, words, pad: makePad })
  if (drawing !== undefined) await take(place.closest("form"), { drawing })
}

/** A form of the page, kept here instead of being sent by the browser. */
async function taken(event) {
  const form = event.target
  if (form.dataset.validate !== undefined && somethingWaits(event)) return
  if (form.dataset.sign === undefined) return
  // Somebody looked for in the directory: the server answers with its choices.
  const fields = new FormData(form)
  if (navigator.onLine && (fields.get("person") || fields.get("personChoice"))) return
  event.preventDefault()
  if (form.dataset.sign === "newcomer" && isNameless(fields)) {
    void say(status.dataset.nameMissing)
    return
  }
  if (form.dataset.sign === "mark" && !isCounted(form)) return
  await take(form, {})
}

function somethingWaits(event) {
  if (waitingNow === 0) return false
  event.preventDefault()
  void say(status.dataset.waitFirst)
  return true
}

/** Minutes and people in figures, or left empty; else it is said at the field, as nothing else would be kept of it. */
function isCounted({ elements }) {
  const inputs = ["lateMinutes", "earlyMinutes", "people"].map((name) => elements[name]).filter(Boolean)
  const wrong = inputs.find(({ value }) => !/^\s*\d*\s*$/.test(value))
  if (wrong === undefined) return true
  wrong.setCustomValidity(status.dataset.minutesWrong)
  wrong.addEventListener("input", () => wrong.setCustomValidity(""), { once: true })
  wrong.reportValidity()
  return false
}

function isNameless(fields) {
  return !fields.get("familyName")?.trim() && !(Number(fields.get("people")) > 1)
}

async function take(form, more) {
  const { activity, day, send: address } = status.dataset
  const kind = form.dataset.sign
  const fields = Object.fromEntries(new FormData(form))
  const id = newId()
  const at = new Date().toISOString()
  const content = { kind, id, day, ...contentOf(kind, fields, at), ...more }
  const item = { id, activity, send: address, at, content, name: nameOf(form, fields) }
  await keepWaiting(item)
  show(item)
  if (kind === "newcomer") form.reset()
  form.closest("details")?.removeAttribute("open")
  await send()
}

function contentOf(kind, fields, at) {
  const { attendeeId } = fields
  if (kind === "signature") return { attendeeId, signedAt: at, signedFor: status.dataset.date }
  if (kind === "mark") {
    return {
      attendeeId,
      present: fields.absent === "yes" ? false : null,
      lateMinutes: Number.parseInt(fields.lateMinutes, 10) || 0,
      earlyMinutes: Number.parseInt(fields.earlyMinutes, 10) || 0,
      remote: fields.remote === "yes",
      people: fields.people === undefined || fields.people === "" ? null : Number.parseInt(fields.people, 10) || 0,
      markedAt: at,
    }
  }
  const { givenName, familyName, structureName, structureKind, people } = fields
  return {
    attendeeId: newId(),
    givenName,
    familyName,
    structureName,
    structureKind,
    people: Number(people) || 1,
    signedAt: at,
    signedFor: status.dataset.date,
  }
}

function nameOf(form, fields) {
  return (
    form.querySelector("[data-draw]")?.dataset.draw ?? [fields.givenName, fields.familyName].filter(Boolean).join(" ")
  )
}

/** Says on somebody's line that it is done, and kept here for now. */
function show({ id, content, name }) {
  const line = lineOf(content.attendeeId) ?? newLine(content.attendeeId, name || `${content.people}`)
  if (content.kind === "mark") line.dataset.state = content.present === false ? "absent" : line.dataset.state
  else {
    line.dataset.state = "present"
    line.querySelector("form[data-sign=signature]")?.remove()
  }
  const said = line.querySelector("[data-local]")
  said.textContent = status.dataset.local
  said.dataset.local = id
  tellUnsigned()
}

/** Who would still be absent, under the button that validates. */
function tellUnsigned() {
  const place = document.querySelector("[data-unsigned]")
  if (place === null) return
  const names = [...document.querySelectorAll(".sign-line[data-state=open]")].map(({ dataset }) => dataset.name)
  place.hidden = names.length === 0
  place.textContent = place.dataset.unsigned.replace("{names}", names.join(", "))
}

function lineOf(attendeeId) {
  return document.querySelector(`[data-attendee="${CSS.escape(attendeeId)}"]`)
}

function newLine(attendeeId, name) {
  const line = document.createElement("li")
  line.className = "sign-line"
  line.dataset.attendee = attendeeId
  line.innerHTML = '<div class="sign-who"><strong></strong></div><div class="sign-said"><span data-local></span></div>'
  line.querySelector("strong").textContent = name
  document.querySelector(".sign-list").append(line)
  return line
}

async function send() {
  if (sending) {
    again = true
    return
  }
  sending = true
  let sent = 0
  do {
    again = false
    if ((await allWaiting()).length > 0) await say(status.dataset.sending)
    state = await sendWaiting((item, result) => {
      sent += 1
      answered(item, result)
    })
  } while (again)
  sending = false
  await say()
  if (sent > 0) await keepPages([location.href])
}

function answered(item, { state: became, sentence }) {
  const said = document.querySelector(`[data-local="${CSS.escape(item.id)}"]`)
  if (said !== null) said.textContent = wordOf(became, item.content.kind)
  if (became === "refused") refused.push(`${status.dataset.notKept} – ${item.name}: ${sentence}`)
}

function wordOf(became, kind) {
  if (became === "second") return status.dataset.second
  if (became === "set_aside") return status.dataset.setAside
  if (became === "refused") return status.dataset.notKept
  return kind === "mark" ? status.dataset.noted : status.dataset.present
}

async function say(sentence) {
  const words = status.dataset
  const count = (await allWaiting()).length
  waitingNow = count
  const waiting = count === 1 ? words.waitingOne : words.waiting.replace("{count}", count)
  const why = state === "signedOut" ? words.signedOut : state === "offline" || !navigator.onLine ? words.offline : ""
  const said = sentence ?? (count === 0 ? (why === words.offline ? why : words.allSent) : `${waiting} ${why}`.trim())
  status.querySelector("p").textContent = [...refused, said].join(" ")
  status.dataset.count = String(count)
  status.querySelector("button").hidden = count === 0
  const connect = status.querySelector("a")
  connect.hidden = state !== "signedOut"
  connect.href = `${words.connect}?suite=${encodeURIComponent(location.pathname + location.search)}`
}
