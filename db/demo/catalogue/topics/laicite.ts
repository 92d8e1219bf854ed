import type { TopicText } from "../topic.ts"

export const laicite: TopicText = {
  code: "laicite",
  shelf: "LAI",
  dewey: "322.1",
  weight: 1.6,
  from: 1989,
  themes: `Laïcité et valeurs de la République
Prévention de la radicalisation @2014-
Citoyenneté & participation
Services de l’État
Interculturalité
Racisme et antisémitisme`,
  subjects: `la laïcité au quotidien @1995-
le fait religieux dans les quartiers
les valeurs de la République /f @2012-
la prévention de la radicalisation @2014-
l'islam en France /m
l'enseignement du fait religieux /m @2002-
la neutralité du service public
le vivre-ensemble @2003-
l'éducation à la citoyenneté /f
la liberté de conscience`,
  audiences: `les agents publics /m
les animateurs /m
les adolescents /m
les associations culturelles /f
les enseignants /m
les professionnels de terrain /m
les parents d'élèves /m`,
  stakes: `la confusion entre neutralité et laïcité
la méfiance
les menus de cantine /m
le port de signes religieux
les discours de rupture /m @2014-
les rumeurs /f
l'instrumentalisation du mot /f`,
  levers: `l'étude de cas /f
le réseau de référents laïcité @2016-
la charte locale
le débat mouvant
la formation « Valeurs de la République et laïcité » @2016-
la cellule de suivi @2014-
l'analyse des situations /f
le dialogue interconvictionnel @2000-`,
  actors: `les agents d'accueil /m
les élus /m
les responsables associatifs /m
les enseignants /m
les représentants des cultes /m
les centres sociaux /m
les services de l'État /m`,
  questions: `que dit vraiment le droit
comment répondre sans s'emporter
comment parler de religion avec des adolescents
où commence la neutralité
comment prévenir sans stigmatiser
comment débattre de ce qui fâche`,
  hooks: `[La laïcité|La neutralité] [en pratique|sans se fâcher|au guichet|expliquée autrement|à hauteur d'équipe|par les cas]
[Croire|Douter|Débattre|Vivre ensemble], [et alors|cela s'apprend|et travailler|ici]
[Le voile|La cantine|La piscine|La salle des fêtes|Le sapin] [et la règle|, un cas d'école|et nous]
[Dieu|Le culte|La religion|Le sacré] [dans la cité|au centre de loisirs|et l'école|et le quartier]
[Questions|Mots|Cas|Histoires] de [laïcité|neutralité|République]
[Ce que dit la loi|Ni pour ni contre|Libres et égaux|Neutralité, j'écris ton nom|Un principe, des situations|Raison garder]
[Prévenir|Comprendre|Désamorcer|Répondre à] [la radicalité|la rupture|l'engrenage] @2014-`,
  contexts: `les agents confrontés à une demande liée au culte oscillent entre l'accommodement et le refus
le principe est invoqué par tous et connu de peu
la loi du 15 mars 2004 a tranché pour l'école sans apaiser les autres lieux @2004-2014
les attentats de janvier 2015 ont fait de la laïcité un objet de formation @2015-2020
la loi du 24 août 2021 impose de nouvelles obligations aux associations subventionnées @2021-2026
les débats nationaux arrivent dans les équipes sous forme d'anecdotes`,
  findings: `la plupart des situations [se règlent|trouvent une issue] [par l'organisation du service|par la discussion|en revenant à la règle commune], sans référence à la religion
les équipes [confondent|mélangent] l'obligation des agents et [la liberté des usagers|celle du public]
{levier} {levier:permet|permettent} de [passer de l'émotion au droit|sortir du pour ou contre]
[les conflits|les tensions] [naissent|viennent] moins des convictions que [du sentiment d'injustice|de l'improvisation]
{public} [réclament|demandent] des réponses [communes|écrites] et [redoutent un désaveu|craignent de décider sans appui]
les jeunes [parlent volontiers|discutent] de religion [dès lors que l'adulte écoute|quand le cadre est clair]
[les signalements|les alertes] [recouvrent|mêlent] des situations très inégales, [du mal-être à l'embrigadement|de la provocation au repli] @2014-
{acteur} [s'appuient|comptent] sur [l'habitude|l'usage] plus que sur les textes`,
  proposals: `former les équipes à partir de cas vécus
écrire une règle commune et l'afficher
désigner un référent
distinguer provocation, pratique et danger
associer les familles
ne pas laisser un agent décider seul`,
  foreign: {
    eng: `secularism and public services
religious diversity in the city`,
    spa: `la diversidad religiosa en el espacio público`,
    ger: `religiöse Vielfalt in der Stadtgesellschaft`,
  },
}
