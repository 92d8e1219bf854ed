import { createAccount } from "#modules/account/index.server.ts"
import { createPerson, keepOwnSheet } from "#modules/directory/index.server.ts"
import {
  addAction,
  addMember,
  castVotes,
  moveAction,
  noteAttendance,
  noteDecision,
  openBallot,
  planMeeting,
  proposeTopic,
  writeAgenda,
  writeMinutes,
} from "#modules/networks/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import { asAccount, at, day, wanted } from "./made.ts"
import * as year from "./pre-year.ts"

interface Ids {
  centreId: string
  networkId: string
}

/** The members who vote: each with an account of their own and a sheet that is linked to it. */
async function voters(caller: Caller, ids: Ids): Promise<{ caller: Caller; memberId: string }[]> {
  const made = []
  for (const [givenName, familyName] of year.newcomers) {
    const email = `${familyName.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "")}@exemple.test`
    const displayName = `${givenName} ${familyName}`
    const { accountId } = wanted(await createAccount(caller, { email, displayName }))
    const person = { centreId: ids.centreId, givenName, familyName, email, evenSo: "yes" }
    const { personId } = wanted(await createPerson(caller, person))
    const account = asAccount(caller, accountId, displayName, ids.centreId, "professional")
    wanted(await keepOwnSheet(account, { personId, intent: "link" }))
    const member = { ...ids, personId, fromOn: day(-300), showsEmail: true }
    made.push({ caller: account, memberId: wanted(await addMember(caller, member)).memberId })
  }
  return made
}

/** Topics voted before, the meeting that took them up with its minutes and what followed, then a ballot that is open and a meeting to come. */
export async function makePreYear(
  caller: Caller,
  officer: Caller,
  professional: { caller: Caller; memberId: string },
  ids: Ids,
): Promise<void> {
  const members = [professional, ...(await voters(caller, ids))]
  const earlier = await voted(officer, members, ids, {
    topics: year.earlierTopics,
    votes: year.earlierVotes,
    from: -80,
    until: -60,
  })
  const meeting = wanted(
    await planMeeting(officer, { ...ids, ...morning(-35), title: "Coordonnateurs PRE : rencontre n° 3" }, at(-58)),
  )
  const of = { ...ids, activityId: meeting.activityId }
  const [parents = "", ending = ""] = earlier
  const agenda = [
    { title: "Accueil et suites de la dernière fois", presenter: "Yanis Bouscatel", minutes: 20 },
    { title: year.earlierTopics[0].title, presenter: "Rosa-Lou Castaing", minutes: 75, topicId: parents },
    { title: year.earlierTopics[1].title, presenter: "Kossi Amegan", minutes: 65, topicId: ending },
    { title: "Prochaine date", presenter: "", minutes: 15 },
  ]
  wanted(await writeAgenda(officer, { ...of, version: 0, items: agenda }, at(-50)))
  const [present, excused] = [members.slice(0, 6), members.slice(6, 7)].map((some) =>
    some.map(({ memberId }) => memberId),
  )
  wanted(await noteAttendance(officer, { ...of, present, excused, held: true }, at(-34)))
  for (const text of year.decisions) wanted(await noteDecision(officer, { ...of, text }, at(-34)))
  await actions(officer, professional, of, members)
  wanted(await writeMinutes(officer, { ...of, version: 0, text: year.minutes, intent: "publish", open: true }, at(-30)))
  await voted(officer, members.slice(1), ids, {
    topics: year.comingTopics,
    votes: year.comingVotes,
    from: -12,
    until: 9,
  })
  wanted(await planMeeting(officer, { ...ids, ...morning(24), title: "Coordonnateurs PRE : rencontre n° 4" }, at(-9)))
}

async function voted(
  officer: Caller,
  members: readonly { caller: Caller }[],
  { centreId, networkId }: Ids,
  round: {
    topics: readonly { title: string; details: string }[]
    votes: readonly (readonly number[])[]
    from: number
    until: number
  },
): Promise<string[]> {
  const ids: string[] = []
  for (const [place, topic] of round.topics.entries()) {
    const who = members[place]?.caller ?? officer
    ids.push(wanted(await proposeTopic(who, { networkId, ...topic }, at(round.from + place))).topicId)
  }
  const ballot = { centreId, networkId, closesOn: day(round.until), votesEach: 3 }
  wanted(await openBallot(officer, ballot, at(round.from + 4)))
  for (const [place, choice] of round.votes.entries()) {
    const topicIds = choice.flatMap((topic) => ids[topic] ?? [])
    const who = members[place]?.caller
    if (who !== undefined) wanted(await castVotes(who, { networkId, topicIds }, at(round.from + 5)))
  }
  return ids
}

async function actions(
  officer: Caller,
  professional: { caller: Caller; memberId: string },
  of: Ids & { activityId: string },
  members: readonly { memberId: string }[],
): Promise<void> {
  const made = []
  for (const [text, owner, due] of [
    ["Rassembler les invitations que les villes envoient déjà", professional.memberId, -20],
    ["Écrire la trame d’invitation des parents", professional.memberId, 18],
    ["Appeler trois communes pour la liste des relais", members[3]?.memberId ?? "", -6],
  ] as const) {
    const action = { ...of, text, owner: `member:${owner}`, dueOn: day(due) }
    made.push(wanted(await addAction(officer, action, at(-34))).actionId)
  }
  const [gathered = ""] = made
  const note = "Sept modèles reçus, déposés dans les documents."
  wanted(
    await moveAction(
      professional.caller,
      { networkId: of.networkId, actionId: gathered, state: "done", note },
      at(-22),
    ),
  )
}

function morning(from: number) {
  return { date: day(from), morningFrom: "09:30", morningTo: "12:30", place: "Maison des associations, Montbrelan" }
}
