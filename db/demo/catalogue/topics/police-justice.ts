import type { TopicText } from "../topic.ts"

export const policeJustice: TopicText = {
  code: "police-justice",
  shelf: "JUS",
  dewey: "363.2",
  weight: 1.5,
  from: 1980,
  themes: `Police et population
Accès aux droits
Aide aux victimes
Récidive
Sécurité & prévention
Mesures de responsabilisation @2011-`,
  subjects: `les relations entre la police et la population /f
l'accès au droit /m
la justice de proximité
les maisons de justice et du droit /f @1990-
l'aide aux victimes /f
la police de proximité @1998-2003
la préparation à la sortie de prison
la justice restaurative @2014-
le contrôle d'identité
le rapport des jeunes au droit`,
  audiences: `les justiciables /m
les jeunes contrôlés /m
les victimes d'infractions /f
les policiers débutants /m
les sortants de prison /m
les familles de détenus /f
les surveillants pénitentiaires /m`,
  stakes: `la défiance
le contrôle d'identité répété
la lenteur de la justice
le langage du droit
la sortie sans hébergement
le tutoiement
la plainte classée sans suite`,
  levers: `le point d'accès au droit @1998-
le poste de délégué à la cohésion police-population @2008-
la permanence d'avocats
la permanence de conciliation
le travail d'intérêt général @1984-
la rencontre restaurative @2014-
le stage de citoyenneté @2004-
l'îlotage /m @1981-2000
le procès reconstitué`,
  actors: `les policiers /m
les magistrats /m
les avocats /m
les conciliateurs /m
les associations d'aide aux victimes /f
les conseillers d'insertion et de probation /m @1999-
les éducateurs de la protection judiciaire /m`,
  questions: `comment apprendre à se parler
à quoi sert une maison de justice
comment expliquer une décision
comment accueillir une plainte
que faire à la sortie de prison
comment parler du droit à des collégiens`,
  hooks: `[La police|Le commissariat|L'uniforme|Le képi] [et nous|d'à côté|au coin de la rue]
[Le droit|La loi|La justice] [près de chez soi|en clair|au rez-de-chaussée|comme on la parle|a une adresse]
[Juger|Plaider|Porter plainte|Réparer|Concilier] [à hauteur d'homme|près de chez soi|, mot à mot|et comprendre]
[Vos papiers|Bonjour, contrôle d'identité|Au nom de la loi|Parloir|Sortie sèche|Libre lundi matin|Entre deux chaises]
Policiers et [jeunes|habitants|élus], [face à face|le malentendu|se reparler|une rencontre]
[Après|Avant|Derrière] [le jugement|le mur|la peine]`,
  contexts: `les relations entre la police et les habitants se dégradent par accumulation de petits incidents
les plus modestes connaissent mal leurs droits et n'osent guère pousser la porte d'un tribunal
la création de la police de proximité a suscité autant d'espoir que de réserves @1999-2004
les maisons de justice ont rapproché l'institution sans toujours la rendre plus lisible @1993-
la sortie de prison se joue dans les premières quarante-huit heures`,
  findings: `[un même agent|un visage connu|un îlotier] [vaut mieux|rassure davantage] que [dix patrouilles|des passages rapides]
les habitants [retiennent|gardent en mémoire] la manière de parler [plus que le motif|bien plus que la sanction]
{levier} {levier:répond|répondent} à des questions [de logement|de famille|de dettes] plus souvent qu'à des questions pénales
[les policiers|les gardiens de la paix] [arrivent jeunes|viennent de loin] et [repartent vite|ne restent guère]
la décision passe mieux quand elle est [expliquée oralement|motivée en termes simples]
{acteur} [ignorent|découvrent] l'existence de services installés à deux rues
[les victimes|les plaignants] [attendent d'abord|demandent avant tout] une information sur les suites
le travail commun [résiste mal|survit rarement] au départ [d'un commissaire|d'un procureur|d'un chef de service]`,
  proposals: `organiser des rencontres régulières hors de toute crise
expliquer les décisions aux habitants
tenir des permanences juridiques dans les quartiers
préparer chaque sortie avec un hébergeur
accueillir les nouveaux policiers sur le terrain
informer les plaignants des suites`,
  foreign: {
    eng: `police and community relations
access to justice`,
    spa: `la justicia de proximidad`,
    ger: `Polizei und Bürgernähe`,
  },
}
