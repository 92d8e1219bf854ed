import type { TopicText } from "../topic.ts"

export const evaluation: TopicText = {
  code: "evaluation",
  shelf: "EVA",
  dewey: "320.6",
  weight: 2.6,
  from: 1988,
  themes: `Évaluation
Diagnostic partagé
Indicateurs
Conduite de projet
Politique de la ville
Contrats de ville @1993-`,
  subjects: `l'évaluation des politiques publiques /f
l'évaluation des contrats de ville /f @1994-
l'évaluation participative /f @1998-
la mesure de l'utilité sociale @2000-
le diagnostic partagé
le diagnostic territorial
l'évaluation des actions locales /f
la capitalisation des expériences
le suivi des projets`,
  audiences: `les évaluateurs /m
les équipes projet /f
les porteurs de projets /m
les commanditaires /m
les financeurs /m
les habitants enquêtés /m`,
  stakes: `l'évaluation alibi /f
le bilan purement comptable
les objectifs flous /m
l'attribution des effets /f
le rapport rangé dans un tiroir
la peur d'être jugé`,
  levers: `le référentiel d'évaluation
la question évaluative
l'instance d'évaluation /f
l'entretien collectif /m
le récit de changement @2005-
la grille de lecture partagée
le panel d'habitants @1998-
le tableau de suivi
la restitution publique`,
  actors: `les commanditaires /m
les bureaux d'études /m
les élus /m
les équipes projet /f
les services de l'État /m
les centres de ressources /m @1993-`,
  questions: `à quoi sert d'évaluer
comment évaluer sans juger
comment mesurer ce qui compte
que faire d'une évaluation
comment associer les habitants
comment poser une bonne question évaluative`,
  hooks: `[Évaluer|Mesurer|Observer|Juger|Compter] [, et après|pour apprendre|à plusieurs|sans se perdre|ce qui compte|chemin faisant]
[La question|Le critère|L'indicateur|La preuve|Le référentiel] [et le terrain|, un choix politique|avant la réponse|qui manque]
[Ce que l'on mesure|Ce qui change|Ce qui reste][, vu d'en bas|, ce que l'on sait|]
[Bilan d'étape|À mi-parcours|Preuves à l'appui|Chemin faisant|Regards croisés|Retour sur effets|Du chiffre au récit]
[L'évaluation|Le diagnostic] [en pratique|sans peine|comme dialogue|, un outil de projet|, mode d'emploi]
[Apprendre de ses actions|Rendre compte, décider|Décider ensemble|Rendre compte à plusieurs|Apprendre en évaluant]`,
  contexts: `l'évaluation figure dans tous les contrats et arrive souvent trop tard pour servir
les indicateurs disponibles décrivent mieux les territoires que les effets des actions
les équipes redoutent une évaluation qui ressemblerait à un contrôle
les financeurs demandent des preuves que le temps du projet ne permet pas de réunir
un diagnostic vaut par l'accord qu'il produit autant que par ses données`,
  findings: `l'évaluation [profite|sert] [d'abord|surtout] à ceux qui y ont pris part
les objectifs [formulés|énoncés] [à l'origine|dans la convention] [étaient trop généraux pour être mesurés|ne permettaient pas de conclure]
les effets [les plus cités|reconnus par tous] [tiennent|se rapportent] [au travail en commun|à la connaissance mutuelle], non aux publics
{levier} {levier:aide|aident} à [sortir du bilan comptable|poser les désaccords]
{acteur} et {acteur2} n'attendaient pas la même chose [de l'évaluation|du diagnostic|de la démarche]
[une restitution orale|une soirée de restitution] [provoque plus d'effets|fait davantage bouger] qu'un rapport de cent pages
{public} [acceptent|supportent] la critique [quand elle est discutée|si elle ouvre sur des décisions]
les données [existent|sont disponibles] mais [dorment dans les services|changent de périmètre]`,
  proposals: `poser les questions évaluatives dès la signature
réserver un budget à l'évaluation
restituer à ceux qui ont répondu
limiter le nombre d'indicateurs
associer les habitants à l'interprétation
décider des suites en comité de pilotage`,
  foreign: {
    eng: `evaluating area-based programmes
participatory evaluation`,
    spa: `la evaluación participativa`,
    ger: `Evaluation von Programmen`,
  },
}
