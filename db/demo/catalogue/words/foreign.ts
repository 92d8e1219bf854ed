/** What documents in other languages are made of; patterns take {np} (the theme), {np2}, {city}. All names are invented. */
export type ForeignWords = {
  code: "eng" | "spa" | "ger"
  weight: number
  titles: string[]
  women: string
  men: string
  families: string
  cities: string
  publishers: string
  journals: string
}

export const foreignWords: ForeignWords[] = [
  {
    code: "eng",
    weight: 7,
    titles: [
      "{np}: lessons from {city}",
      "{np} in {city}: a case study",
      "Rethinking {np}",
      "Rethinking {np}: evidence from {city}",
      "{np}: policy, practice and people",
      "{np} and everyday life in {city}",
      "Between {np} and {np2}",
      "The politics of {np}",
      "Making sense of {np}: a practitioner's guide",
      "{np} after austerity: {city} and beyond",
      "Learning from {city}: {np} in practice",
      "{np}: a review of the evidence",
      "{np} across Europe: six cities compared",
      "Doing {np} with residents: {city}, {from}-{to}",
      "What works? Ten years of {np} in {city}",
      "{np}, trust and institutions: interviews in {city}",
      "On the margins: {np} in {city}",
      "Small steps, slow change: {np} in {city}",
      "{np}: voices from the estate",
      "Whose neighbourhood? {np} in {city}",
      "After the programme: {np} in {city}, {from}-{to}",
      "{np} from below: an ethnography of {city}",
      "Measuring {np}: promises and pitfalls",
      "The long view: {np} in {city} since {from}",
      "Partnership under pressure: {np} in {city}",
      "{np} and local government: a handbook",
      "Talking about {np}: frontline workers in {city}",
      "Neither cure nor gimmick: {np} reconsidered",
    ],
    women:
      "Alison Bridget Carys Deirdre Eleanor Farah Gwen Harriet Imogen Joyce Kirsty Lorna Maureen Nimisha Oonagh Priya Rhiannon Shirin Tamsin Ursula",
    men: "Alastair Brendan Callum Desmond Ewan Fergus Gareth Hamish Idris Jasper Kwame Lachlan Malcolm Niall Osman Piers Rory Sanjay Tobias Wesley",
    families:
      "Abernash Barraclouth Calderbrook Dunmorrow Eastlakeham Farnsbury Garthwell Hollowby Inglesmoor Jarrowfield Kirkbanner Langmoorland Marchbeck Netherby-Cole Okonjuwa Pemberthwaite Quillinan Ravensty Satterfold Thornabyrne Uddinshaw Vickersgill Wrenshaw Yarmoor",
    cities:
      "Birmingham; Bradford; Glasgow; Leeds; Liverpool; Sheffield; Belfast; Dublin; Rotterdam; Malmö; Copenhagen; Toronto; Montreal; Baltimore; Chicago; Antwerp; Gothenburg; Newcastle; Manchester; Cardiff",
    publishers:
      "Calder Bridge Press | Leeds; Northgate Academic | Manchester; Harbour Street Books | Bristol; Lantern Hill Press | Dublin; Kelvin Row | Glasgow; Five Wards Institute | Chicago",
    journals:
      "Journal of Neighbourhood Practice; Cities and Lives; Urban Margins Review; Community Work Quarterly; European Notes on Local Welfare; Learning Later",
  },
  {
    code: "spa",
    weight: 2,
    titles: [
      "Pensar {np}",
      "Notas sobre {np}: el caso de {city}",
      "Repensar {np}: experiencias en {city}",
      "Ciudad, barrio y convivencia: {np} en {city}",
      "Manual para comprender {np}",
      "Trayectorias y miradas sobre {np}",
      "Entre la calle y la institución: {np}",
      "Diez años de trabajo en torno a {np}: {city}, {from}-{to}",
      "Una mirada crítica sobre {np}",
      "Cuadernos de {city}: {np}",
    ],
    women:
      "Amparo Begoña Consuelo Dolors Encarna Inmaculada Jimena Lidia Marisol Nuria Paloma Remedios Soledad Ximena Yolanda",
    men: "Adolfo Benito Ciriaco Damián Eliseo Fermín Gaspar Higinio Isidro Joaquín Leandro Modesto Nicanor Ramiro Teófilo",
    families:
      "Albaicinos Barrenechín Cantarranas Dosaguas Enríquez-Sola Fuentelsaz Guadalmar Hontanares Ibarluzea Jaraíces Lobatón-Rey Montefrías Navalucillos Olivenza-Cruz Pozoblanco Quintanapalla Riofríos Sotillos Torrealba-Mena Valdehierro",
    cities: "Barcelona; Madrid; Sevilla; Valencia; Bilbao; Zaragoza; Málaga; Bogotá; Medellín; Rosario; Montevideo",
    publishers:
      "Ediciones del Portal | Barcelona; La Plazuela | Madrid; Editorial Cuesta Arriba | Sevilla; Barrio Sur Ediciones | Montevideo",
    journals: "Barrios y Políticas; Cuadernos del vecindario; Lo social en común",
  },
  {
    code: "ger",
    weight: 1.4,
    titles: [
      "{np}: Erfahrungen aus {city}",
      "{np} zwischen Anspruch und Alltag",
      "{np}: eine Fallstudie in {city}",
      "{np} in Theorie und Praxis",
      "Handbuch: {np}",
      "Stadt und Zusammenhalt: {np} in {city}",
      "{np}: Konzepte, Akteure, Wirkungen",
      "Zehn Jahre Praxis in {city}: {np}",
    ],
    women:
      "Annegret Birgül Dörte Elfriede Friederike Gudrun Heike Ilse Jutta Katrin Leyla Mechthild Renate Sieglinde Ute",
    men: "Albrecht Burkhard Cem Detlef Eckhard Falk Gernot Hartmut Ingo Jörg Kuno Lothar Manfred Norbert Wolfram",
    families:
      "Ahrensholt Brinkhagen Dornseifen Eberswinkel Fahrenbrook Grünmettler Hasselwerth Immenrode Kaltenbecker Lindenauer-Öz Mühlrather Niederwöhrn Oberschelp Pfahlhuber Rautenkranz Sandforth Tiefentaler Wiesenbrück Yildirhan Zschornack",
    cities: "Berlin; Duisburg; Essen; Frankfurt; Hamburg; Köln; Leipzig; Nürnberg; Wien; Zürich; Bremen",
    publishers: "Verlag Am Kanal | Berlin; Drei Linden Verlag | Köln; Quartier Edition | Hamburg",
    journals: "Zeitschrift für Quartiersarbeit; Stadtteil und Bildung",
  },
]
